import { basisOf } from '../analysis/basis.ts';
import { sourceOf } from '../analysis/sources.ts';
import { voiceOf } from '../analysis/voice.ts';
import type { Corpus, Jurisdiction, Measure } from '../corpus/index.ts';
import type { Localizer } from '../i18n/index.ts';
import { documentsSaid, restSaid, type DocumentBehind } from './measures-table.ts';

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
function documentsBehind(corpus: Corpus, jurisdiction: Jurisdiction, words: Localizer): string {
  const bases = basisOf(corpus, jurisdiction);
  if (bases.length === 0) return words.say('basis.none');
  const behind = bases.map(({ source, voice }) => ({
    document: words.text(source.short),
    voice: words.say(`voice.${voice}`),
  }));
  return documentsSaid(behind, words);
}

/** The document that a measure rests on. */
export const documentBehind = (
  corpus: Corpus,
  measure: Measure,
  words: Localizer,
): DocumentBehind => ({
  document: words.text(sourceOf(corpus, measure.evidence[0]?.source ?? '').short),
  voice: words.say(`voice.${voiceOf(corpus, measure)}`),
});
