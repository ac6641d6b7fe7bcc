import { basisOf } from '../analysis/basis.ts';
import type { Corpus, Jurisdiction } from '../corpus/index.ts';
import type { Localizer } from '../i18n/index.ts';
import { restSaid } from './measures-table.ts';

/** What several jurisdictions rest on, as one sentence; of one alone the name would say nothing. */
export function restsOn(
  corpus: Corpus,
  jurisdictions: readonly Jurisdiction[],
  words: Localizer,
): string {
  const columns = jurisdictions.map((jurisdiction) => ({
    who: words.text(jurisdiction.short),
    documents: documentsBehind(corpus, jurisdiction, words),
  }));
  return restSaid(columns, words);
}

/** The documents that a jurisdiction rests on, by whose word they are. */
export function documentsBehind(
  corpus: Corpus,
  jurisdiction: Jurisdiction,
  words: Localizer,
): string {
  const bases = basisOf(corpus, jurisdiction);
  if (bases.length === 0) return words.say('basis.none');
  const groups = Map.groupBy(bases, ({ voice }) => voice);
  return [...groups]
    .map(([voice, own]) =>
      words.say('briefing.basis.documents', {
        sources: own.map(({ source }) => words.text(source.short)).join(words.say('sep')),
        voice: words.say(`voice.${voice}`),
      }),
    )
    .join(words.say('sep'));
}
