import type { BlockContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import {
  asAttributes,
  conditionsIn,
  fieldOf,
  NUMBER,
  readAttributes,
  valuesOf,
  type DirectiveAttributes,
} from './attributes.ts';
import { paceTable, promiseTable } from './followup-tables.ts';
import { askTable, targetTable } from './tables.ts';
import { charts } from './charts.ts';
import { comparisonAttributes, drawComparison } from './comparison.ts';
import type { Context } from './context.ts';
import { narrow } from './countable.ts';
import { countedOf, filtersOf } from './countables.ts';
import { labelOf } from './lookup.ts';
import { measureList } from './measure-list.ts';
import { measureNarrowing } from './measure-filters.ts';
import { measureTable } from './measure-table.ts';
import { DETAILS, isSort, SORTS } from './order.ts';
import { pagesToSee } from './see.ts';
import { counted } from '../analysis/measures.ts';

/** What a directive's attributes say, by name. */
type Read = ReadonlyMap<string, readonly string[]>;

/** A directive that stands alone and becomes a table, a list or a chart. */
export interface BlockDirective {
  attributes(node: LeafDirective, context: Context): DirectiveAttributes;
  /** What it becomes; undefined when something is wrong, which it has reported. */
  draw(node: LeafDirective, read: Read, context: Context): BlockContent[] | undefined;
}

/** The directives that stand alone, by name. */
export const blockDirectives: Readonly<Record<string, BlockDirective>> = {
  comparison: { attributes: comparisonAttributes, draw: drawComparison },
  measures: {
    attributes: (_node, { corpus }) => ({
      ...asAttributes(valuesOf(measureNarrowing(corpus))),
      limit: NUMBER,
      sort: { values: SORTS },
      as: { values: ['list', 'table'] },
      detail: { values: DETAILS },
      see: { values: [...pagesToSee(corpus).keys()] },
    }),
    draw: (node, read, context) => {
      const filters = measureNarrowing(context.corpus);
      const conditions = conditionsIn(read, Object.keys(filters));
      const all = counted(context.corpus.measures);
      const found = narrow(all, filters, conditions, context.corpus);
      const [sort] = read.get('sort') ?? [];
      const options = {
        limit: limitOf(read),
        sort: isSort(sort) ? sort : SORTS[0],
        see: read.get('see')?.[0],
        detailed: read.get('detail')?.[0] === 'text',
      };
      const draw = read.get('as')?.[0] === 'table' ? measureTable : measureList;
      return orEmpty(node, found, context, () => draw(found, options, context));
    },
  },
  asks: {
    attributes: (_node, { corpus }) => ({
      ...asAttributes(valuesOf(filtersOf(corpus, 'ask'))),
      limit: NUMBER,
      measures: NUMBER,
    }),
    draw: (node, read, context) => {
      const filters = filtersOf(context.corpus, 'ask');
      const conditions = conditionsIn(read, Object.keys(filters));
      const found = narrow(countedOf(context.corpus, 'ask'), filters, conditions, context.corpus);
      return orEmpty(node, found, context, () =>
        askTable(found, { limit: limitOf(read), measures: limitOf(read, 'measures') }, context),
      );
    },
  },
  targets: { attributes: () => ({}), draw: (_node, _read, context) => targetTable(context) },
  paces: { attributes: () => ({}), draw: (_node, _read, context) => paceTable(context) },
  promises: {
    attributes: (_node, { corpus }) => asAttributes(valuesOf(filtersOf(corpus, 'promise'))),
    draw: (node, read, context) => {
      const filters = filtersOf(context.corpus, 'promise');
      const conditions = conditionsIn(read, Object.keys(filters));
      const all = countedOf(context.corpus, 'promise');
      const found = narrow(all, filters, conditions, context.corpus);
      return orEmpty(node, found, context, () => promiseTable(found, context));
    },
  },
  chart: {
    attributes: ({ attributes }, { corpus }) => ({
      name: { values: Object.keys(charts), required: true },
      ...charts[attributes?.['name'] ?? '']?.attributes(corpus),
    }),
    draw: (_node, read, context) => {
      const name = read.get('name')?.[0] ?? '';
      const chart = charts[name];
      return chart?.parts(read, context).map((draw) => ({ type: 'chart', name, draw }));
    },
  },
};

/** What a block directive becomes; nothing when something is wrong, which is reported. */
export function drawBlock(
  node: LeafDirective,
  directive: BlockDirective,
  context: Context,
): BlockContent[] {
  const read = readAttributes(node, directive.attributes(node, context), (fault, needle) => {
    context.report(node, fault, needle);
  });
  const label = labelOf(node);
  if (label !== '') {
    const message = 'takes nothing between brackets';
    context.report(node, { field: fieldOf(node), rule: 'directive', message, found: label }, label);
    return [];
  }
  const drawn = (read && directive.draw(node, read, context)) ?? [];
  // A table stands where its directive does: what is wrong with it is reported there.
  return drawn.map((block) =>
    block.type === 'table' && node.position ? { ...block, position: node.position } : block,
  );
}

/** How many at most; undefined for all. */
const limitOf = (read: Read, name = 'limit'): number | undefined => {
  const limit = read.get(name)?.[0];
  return limit === undefined ? undefined : Number(limit);
};

/** A list of nothing is a mistake in its attributes, and is reported. */
function orEmpty<T>(
  node: LeafDirective,
  found: readonly unknown[],
  context: Context,
  draw: () => T,
): T | undefined {
  if (found.length > 0) return draw();
  const message = 'finds nothing to list';
  const tip = 'look at its attributes; what the documents do not mention is said in words';
  context.report(node, { field: fieldOf(node), rule: 'empty', message, tip });
  return undefined;
}
