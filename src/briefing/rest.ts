import { basisOf } from '../analysis/voice.ts';
import type { Corpus, Jurisdiction } from '../corpus/index.ts';
import type { Localizer } from '../i18n/index.ts';

/** What a jurisdiction's measures rest on: each document, and whose word it is. */
export function basisSaid(corpus: Corpus, jurisdiction: Jurisdiction, words: Localizer): string {
  const bases = basisOf(corpus, jurisdiction).map(({ source, voice }) =>
    words.say('basis.line', {
      source: words.text(source.short),
      voice: words.say(`voice.${voice}`),
    }),
  );
  return bases.length > 0 ? bases.join(words.say('sep')) : words.say('basis.none');
}

/** What several jurisdictions rest on, as one sentence. */
export function restsOn(
  corpus: Corpus,
  jurisdictions: readonly Jurisdiction[],
  words: Localizer,
): string {
  const columns = jurisdictions.map(
    (column) =>
      `${words.text(column.short)}${words.say('colon')}${basisSaid(corpus, column, words)}`,
  );
  return words.say('briefing.basis', { columns: columns.join(words.say('briefing.semicolon')) });
}
