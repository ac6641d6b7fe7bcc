import { basisLine } from '../analysis/basis.ts';
import type { Corpus, Jurisdiction } from '../corpus/index.ts';
import type { Localizer } from '../i18n/index.ts';

/** What several jurisdictions rest on, as one sentence. */
export function restsOn(
  corpus: Corpus,
  jurisdictions: readonly Jurisdiction[],
  words: Localizer,
): string {
  const columns = jurisdictions.map(
    (column) =>
      `${words.text(column.short)}${words.say('colon')}${basisLine({ corpus, words }, column)}`,
  );
  return words.say('briefing.basis', { columns: columns.join(words.say('briefing.semicolon')) });
}
