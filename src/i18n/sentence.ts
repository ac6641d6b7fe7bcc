import type { Localizer } from './index.ts';
import { traits } from './locales.ts';

/**
 * A label of the codebook within a sentence: English puts it in lower case, unless it begins with
 * an abbreviation or a name of two words. Titles of records stay as they are: they may be names.
 */
export const inSentence = (label: string, { locale }: Localizer): string =>
  traits[locale].inflected && /^[A-Z](?![A-Z&])/.test(label) && !/^\S+ [A-Z]/.test(label)
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label;

/** A sentence with a capital at its start. */
export const asSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
