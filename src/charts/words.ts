import type { Localizer } from '../i18n/index.ts';

/**
 * A label within a sentence: English puts it in lower case, unless its first word is a name or an
 * abbreviation in capitals.
 */
export const inSentence = (label: string, { locale }: Localizer): string =>
  locale === 'en' && /^[A-Z](?![A-Z&])/.test(label)
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label;
