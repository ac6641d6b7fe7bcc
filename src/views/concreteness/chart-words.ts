import { sum } from 'd3';
import type { ConcretenessRow } from '../../analysis/concreteness.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { ChartTable } from '../../charts/types.ts';

/** From this score on the chart calls a measure concrete. */
const HIGH = 3;

/** Whether a part does not apply to any of the row's measures, so that none can reach five. */
export const isCapped = ({ shares }: ConcretenessRow): boolean =>
  shares.some(({ applies }) => applies === 0);

/**
 * The texts of a chart of concreteness.
 * @param per how many measures a mark stands for
 * @param isPart whether there are jurisdictions that the chart does not show
 */
export function concretenessWords(
  rows: readonly ConcretenessRow[],
  per: number,
  words: Localizer,
  isPart = false,
) {
  return {
    title: isPart ? titleHere(rows, words) : titleOf(rows, words),
    description: words.say('chart.concreteness.description', {
      n: rows.length,
      items: rows.map((row) => itemOf(row, words)).join(words.say('chart.semicolon')),
    }),
    note: words.say('chart.concreteness.note', { n: per }),
    table: tableOf(rows, words),
  };
}

/** So many jurisdictions a title names; of more it gives the number. */
const NAMED = 6;

const highOf = ({ distribution }: ConcretenessRow): number => sum(distribution.slice(HIGH));

/** What is true of those that are shown, and may not be of all. */
const titleHere = (rows: readonly ConcretenessRow[], words: Localizer): string =>
  rows.every(({ total }) => total === 0)
    ? words.say('chart.concreteness.noneHere')
    : words.say('chart.concreteness.here', { title: titleOf(rows, words) });

/** The most common score, and where the concrete measures are the largest share. */
function titleOf(rows: readonly ConcretenessRow[], words: Localizer): string {
  const total = sum(rows, (row) => row.total);
  if (total === 0) return words.say('chart.concreteness.title-none');
  const counts = [0, 1, 2, 3, 4, 5].map((score) =>
    sum(rows, ({ distribution }) => distribution[score] ?? 0),
  );
  const most = Math.max(...counts);
  const scores = counts.flatMap((count, score) => (count === most ? [words.number(score)] : []));
  const params = {
    n: total,
    total: words.number(total),
    most: words.number(most),
    scores: words.list(scores),
  };
  const lead = words.say(
    most === total
      ? 'chart.concreteness.lead-all'
      : scores.length === 1
        ? 'chart.concreteness.lead'
        : 'chart.concreteness.lead-tie',
    params,
  );
  // Where all score alike, the lead says it all.
  return most === total ? lead : lead + tailOf(rows, words);
}

function tailOf(rows: readonly ConcretenessRow[], words: Localizer): string {
  const high = sum(rows, highOf);
  const params = { n: high, count: words.number(high), high: words.number(HIGH) };
  if (high === 0) return words.say('chart.concreteness.tail-none', params);
  const parts = rows
    .filter((row) => highOf(row) > 0)
    .map((row) =>
      words.say('chart.concreteness.tail-part', {
        name: words.text(row.jurisdiction.short),
        count: words.number(highOf(row)),
        total: words.number(row.total),
      }),
    );
  if (parts.length > NAMED) {
    return words.say('chart.concreteness.tail-many', { ...params, places: parts.length });
  }
  return words.say('chart.concreteness.tail', {
    ...params,
    parts: parts.join(words.say('chart.separator')),
  });
}

const itemOf = ({ jurisdiction, distribution }: ConcretenessRow, words: Localizer): string =>
  words.say('chart.concreteness.item', {
    name: words.text(jurisdiction.short),
    parts: distribution
      .flatMap((count, score) =>
        count > 0
          ? [
              words.say('chart.concreteness.item-part', {
                score,
                count: words.number(count),
              }),
            ]
          : [],
      )
      .join(words.say('chart.separator')),
  });

function tableOf(rows: readonly ConcretenessRow[], words: Localizer): ChartTable {
  return {
    caption: words.say('chart.concreteness.caption'),
    head: [
      words.say('chart.commitments.head-jurisdiction'),
      ...[0, 1, 2, 3, 4, 5].map((score) =>
        words.say('chart.concreteness.score', { n: score, score }),
      ),
      words.say('chart.commitments.head-total'),
      words.say('chart.concreteness.head-mean'),
    ],
    rows: rows.map((row) => [
      words.text(row.jurisdiction.short),
      ...row.distribution.map((count) => (count > 0 ? words.number(count) : '–')),
      words.number(row.total),
      words.rounded(row.mean, 2),
    ]),
  };
}
