import type { Corpus } from '../corpus/index.ts';
import { languageTag, traits, type Locale } from '../i18n/index.ts';
import { toTraditional } from '../i18n/traditional.ts';
import { original, type Written } from '../languages/index.ts';
import { memo } from '../shared/memo.ts';

/** What this site puts beside a wording of a document: a translation, or its Traditional form. */
export interface Beside {
  text: string;
  /** The BCP 47 tag of its language. */
  tag: string;
}

/**
 * What stands beside a wording on the pages of a language; the wording itself is never changed.
 * @param passages where the wording may stand; the first whose document has it translated counts
 * @returns undefined where readers of the language need nothing, or nothing else
 */
export function besideOf(
  corpus: Corpus,
  locale: Locale,
  wording: string,
  passages: readonly { source: string }[],
): Beside | undefined {
  const text = textBeside(corpus, locale, wording, passages);
  return text === undefined || text === wording ? undefined : { text, tag: languageTag[locale] };
}

/** Whether pages of a language put anything beside wordings. */
export const hasBeside = (locale: Locale): boolean =>
  traits[locale].derived || traits[locale].reads !== original;

function textBeside(
  corpus: Corpus,
  locale: Locale,
  wording: string,
  passages: readonly { source: string }[],
): string | undefined {
  const { reads, derived } = traits[locale];
  if (reads === original) return derived ? toTraditional(wording) : undefined;
  return translationOf(corpus, reads, wording, passages);
}

/** What a wording says in a written language, by the first of its documents that has it translated. */
export const translationOf = (
  corpus: Corpus,
  language: Written,
  wording: string,
  passages: readonly { source: string }[],
): string | undefined =>
  passages
    .map(({ source }) => bySource(corpus).get(source)?.[language]?.[wording])
    .find((text) => text !== undefined);

/** By document and language, what each wording says. */
type Said = Readonly<Record<string, Readonly<Record<string, string>>>>;

const bySource = memo(
  ({ translations }: Corpus) =>
    new Map(translations.map(({ id, ...said }): [string, Said] => [id, said])),
);
