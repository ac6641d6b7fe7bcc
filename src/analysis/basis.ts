import type { Corpus, Jurisdiction, Measure, Source } from '../corpus/index.ts';
import type { Localizer } from '../i18n/index.ts';
import { memo } from '../shared/memo.ts';
import { counted } from './measures.ts';
import { sourceOf } from './sources.ts';
import { voiceOf, type Voice } from './voice.ts';

/** What a jurisdiction's column rests on: a source, whose word it is, and how many measures. */
export interface Basis {
  source: Source;
  voice: Voice;
  measures: number;
}

/** What the column of a jurisdiction rests on, the most measures first. */
export const basisOf = (corpus: Corpus, jurisdiction: Jurisdiction): readonly Basis[] =>
  bases(corpus)(jurisdiction);

const bases = memo((corpus: Corpus) =>
  memo((jurisdiction: Jurisdiction) => basisIn(corpus, jurisdiction.measures)),
);

/** What those of some measures rest on that are a jurisdiction's, each once, bundles left out. */
export const basisAmong = (
  corpus: Corpus,
  { id }: Jurisdiction,
  measures: Iterable<Measure>,
): readonly Basis[] =>
  basisIn(
    corpus,
    [...new Set(measures)].filter(({ jurisdiction }) => jurisdiction.id === id),
  );

function basisIn(corpus: Corpus, measures: readonly Measure[]): Basis[] {
  const found = new Map<string, Basis>();
  for (const measure of counted(measures)) {
    const source = sourceOf(corpus, measure.evidence[0]?.source ?? '');
    const voice = voiceOf(corpus, measure);
    const key = `${source.id} ${voice}`;
    const basis = found.get(key) ?? { source, voice, measures: 0 };
    found.set(key, { ...basis, measures: basis.measures + 1 });
  }
  return [...found.values()].sort((a, b) => b.measures - a.measures);
}

/** A corpus, and the language to speak of it. */
interface Speaking {
  corpus: Corpus;
  words: Localizer;
}

/** What each column of a chart rests on, in a few words, by jurisdiction. */
export const basisMap = (
  { corpus, words }: Speaking,
  columns: readonly Jurisdiction[],
): Map<string, string> =>
  new Map(
    columns.map((jurisdiction) => {
      const voices = [...new Set(basisOf(corpus, jurisdiction).map(({ voice }) => voice))];
      return [
        jurisdiction.id,
        voices.map((voice) => words.say(`voice.${voice}`)).join(words.say('sep')),
      ];
    }),
  );

/** What a column rests on: each document, and whose word it is. */
export function basisLine({ corpus, words }: Speaking, jurisdiction: Jurisdiction): string {
  const lines = basisOf(corpus, jurisdiction).map(({ source, voice }) =>
    words.say('basis.line', {
      source: words.text(source.short),
      voice: words.say(`voice.${voice}`),
    }),
  );
  return lines.length > 0 ? lines.join(words.say('sep')) : words.say('basis.none');
}
