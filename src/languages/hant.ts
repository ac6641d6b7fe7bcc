import type { Language } from './language.ts';
import { zh } from './zh.ts';

/** Traditional Chinese as Hong Kong writes it: converted, but where content says `hant` itself. */
export const hant = {
  ...zh,
  derivedFrom: 'zh',
  english: 'Traditional Chinese',
  folder: 'hant/',
  tag: 'zh-Hant-HK',
  intl: 'zh-Hant',
  name: '繁體',
  faces: 'hong-kong',
  word: { value: 'en-US', eastAsia: 'zh-HK' },
} as const satisfies Language;
