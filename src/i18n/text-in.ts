import type { Text } from '../schema/primitives.ts';
import { traits, type Locale } from './locales.ts';
import { toTraditional } from './traditional.ts';

/** A text in a language: as written, or derived where nothing is written for it. */
export function textIn(text: Text, locale: Locale): string {
  const { reads, derived } = traits[locale];
  return derived ? (text.hant ?? toTraditional(text[reads])) : text[reads];
}
