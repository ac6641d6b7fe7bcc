import { inEach, plain, type Written } from './index.ts';

/**
 * A text made up for an example or a test, in Chinese and in English; further languages say the
 * English, since nobody reads it there.
 */
export const sample = (zh: string, en: string): Record<Written, string> => {
  const said: Partial<Record<Written, string>> = { zh, en };
  return inEach((language) => said[language] ?? said[plain] ?? en);
};
