import type { Corpus } from '../corpus/index.ts';
import { localizer } from '../i18n/index.ts';
import { measureFilters, labelSaid, type MeasureFilter } from './index.ts';
import { plain } from '../languages/index.ts';

const HEAD = ['name', 'what it asks', 'list', 'comparison', 'briefing', 'older addresses'];

/** Every filter on measures and where it is offered, as a table in Markdown for those who write. */
export function filterTable(corpus: Corpus): string {
  const words = localizer(plain, corpus.codebook);
  const lenses = corpus.codebook.lenses.map(({ id }) => id);
  const filters = measureFilters(corpus);
  const lens = filters.find(({ name }) => lenses.includes(name));
  const rows = filters.flatMap((filter) => {
    // What lenses there are is the affair of the codebook.
    if (filter === lens) return [row('the id of a lens', 'Category', filter)];
    if (lenses.includes(filter.name)) return [];
    return [row(`\`${filter.name}\``, labelSaid(filter.label, words), filter)];
  });
  return aligned([HEAD, ...rows]);
}

const row = (name: string, label: string, filter: MeasureFilter): string[] => [
  name,
  label,
  ...(['list', 'comparison', 'briefing'] as const).map((place) => (filter[place] ? 'yes' : '')),
  (filter.also ?? []).map((old) => `\`${old}\``).join(', '),
];

/** Cells as wide as their column, as the formatter writes them. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = HEAD.map((_, i) => Math.max(...rows.map((cells) => cells[i]?.length ?? 0)));
  const [head = '', ...lines] = rows.map(
    (cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [head, rule, ...lines].join('\n');
}
