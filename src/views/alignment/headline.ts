import type { Alignment, DirectionRow } from './model.ts';
import type { Localizer } from '../../i18n/index.ts';

/**
 * What the directions × jurisdictions say: where the columns have the most measures and where the
 * fewest, and of whom the documents show none there.
 */
export function alignmentHeadline({ columns, rows }: Alignment, words: Localizer): string {
  const ranked = rows.toSorted((a, b) => b.total - a.total);
  const [most, least] = [ranked[0]?.total ?? 0, ranked.at(-1)?.total ?? 0];
  if (most === 0) return words.say('alignment.finding-none');
  const named = (total: number) =>
    words.list(
      rows
        .filter((row) => row.total === total)
        .map(({ category }) =>
          words.say('alignment.quoted', { label: words.text(category.label) }),
        ),
    );
  const params = { most, least, first: named(most), last: named(least) };
  if (most === least) {
    return words.say(rows.length === 1 ? 'alignment.finding-one' : 'alignment.finding-tie', {
      ...params,
      total: rows.length,
    });
  }
  const lowest = rows.filter(({ total }) => total === least);
  const silent = columns.filter(
    (jurisdiction) => jurisdiction.column && lowest.every((row) => isSilent(row, jurisdiction.id)),
  );
  if (least === 0) return words.say('alignment.finding-silent', params);
  return (
    words.say('alignment.finding', params) +
    (silent.length > 0
      ? words.say('alignment.finding-without', {
          names: words.list(silent.map(({ short }) => words.text(short))),
        })
      : '')
  );
}

const isSilent = ({ cells }: DirectionRow, id: string): boolean =>
  cells.some(({ jurisdiction, measures }) => jurisdiction.id === id && measures.length === 0);
