import type { Directives } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import {
  figuresOfRecord,
  recordsOf,
  type Corpus,
  type OwnedFigure,
  type RecordRef,
} from '../corpus/index.ts';
import { byId } from '../shared/by-id.ts';
import { didYouMean } from '../lint/nearest.ts';
import { listed } from '../lint/visit.ts';
import { memo } from '../shared/memo.ts';
import { fieldOf } from './attributes.ts';
import type { Context } from './context.ts';

/** The id between a directive's brackets, as written. */
export const labelOf = (node: Directives): string => toString(node).trim();

/** A record by the id between a directive's brackets; what is wrong is reported. */
export function lookUp<T extends { id: string }>(
  node: Directives,
  id: string,
  { what, records }: { what: string; records: readonly T[] },
  { report }: Context,
): T | undefined {
  const found = byId(records, id);
  if (found) return found;
  const ids = records.map((record) => record.id);
  report(
    node,
    {
      field: fieldOf(node),
      rule: 'reference',
      message: id === '' ? `names no ${what}` : `is the id of no ${what}`,
      found: id,
      allowed: listed(ids),
      tip: didYouMean(id, ids),
    },
    id === '' ? undefined : id,
  );
  return undefined;
}

/** A figure by `record#figure`; what is wrong is reported. */
export function lookUpFigure(node: Directives, context: Context): OwnedFigure | undefined {
  const [owner = '', name = ''] = labelOf(node).split('#');
  const records = figureOwners(context.corpus);
  const what = 'record with figures';
  const found = lookUp(node, owner, { what, records }, context);
  if (!found) return undefined;
  const figures = figuresOfRecord(found.ref).map((figure) => ({
    id: figure.id.slice(figure.id.lastIndexOf(':') + 1),
    figure,
  }));
  const of = `figure of ${owner}`;
  return lookUp(node, name, { what: of, records: figures }, context)?.figure;
}

/** The records that state figures; a target's are drawn with their own directive. */
const figureOwners = memo((corpus: Corpus): { id: string; ref: RecordRef }[] =>
  recordsOf(corpus)
    .filter((ref) => ref.kind !== 'target' && figuresOfRecord(ref).length > 0)
    .map((ref) => ({ id: ref.record.id, ref })),
);
