import type { Corpus } from '../../src/corpus/index.ts';
import type { Locale } from '../../src/i18n/index.ts';
import { written } from '../../src/languages/index.ts';

/** A text that a component must bear wherever a record may have one. */
export interface Example {
  name: string;
  locale: Locale;
  /** What stands in the place of every text; the texts of the fixture where left out. */
  text?: string;
}

/** The named examples, which the gallery and its tests share. */
export const examples: readonly Example[] = [
  { name: 'plain', locale: 'zh' },
  { name: 'markup', locale: 'en', text: 'Quotes “and” <b>markup</b> & </script> more' },
  { name: 'nothing', locale: 'zh', text: '' },
  {
    name: 'han',
    locale: 'zh',
    text: '一个没有任何停顿也没有任何标点的极长的名称用来检验换行和边距是否算得正确无误并且不会越界',
  },
  {
    name: 'english',
    locale: 'en',
    text: 'A name of unreasonable length that nobody would choose for a table with little room, followed by incomprehensibilities_without_any_place_to_break_a_line',
  },
];

/** The corpus with the text of an example in the place of each text of records and codebook. */
export function corpusOf(corpus: Corpus, { text }: Example): Corpus {
  const copy = structuredClone(corpus);
  if (text !== undefined) replace(copy, text, new Set());
  return copy;
}

function replace(value: unknown, text: string, seen: Set<unknown>): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  const texts = value as Record<string, unknown>;
  if (written.every((language) => typeof texts[language] === 'string')) {
    for (const language of written) texts[language] = text;
    return;
  }
  const parts = value instanceof Map ? [...value.values()] : Object.values(value);
  for (const part of parts) replace(part, text, seen);
}
