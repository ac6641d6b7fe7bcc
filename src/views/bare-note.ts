import { restsOnVerb } from '../analysis/commitment.ts';
import type { Measure } from '../corpus/index.ts';
import { inSentence } from '../i18n/sentence.ts';
import type { Localizer } from '../i18n/index.ts';

/**
 * What the note of a chart that shows commitments adds: how many of its measures rest on a bare verb,
 * and as what that is read; nothing where none does.
 * @param measures those that the chart shows; one that comes twice is counted once
 */
export function bareNote(measures: readonly Measure[], words: Localizer): string {
  const shown = new Set(measures.map(({ id }) => id));
  const bare = new Map(measures.filter(restsOnVerb).map((measure) => [measure.id, measure]));
  if (bare.size === 0) return '';
  const labels = new Set(
    [...bare.values()].map(({ coded }) => inSentence(words.text(coded.commitment.label), words)),
  );
  return words.say('chart.bare', {
    n: bare.size,
    of: words.number(shown.size),
    labels: words.list([...labels]),
  });
}
