import { agreement, type Agreement } from './agreement.ts';
import type { Corpus } from '../../corpus/index.ts';

const known = new WeakMap<object, Agreement[]>();

/** How far the two codings agree; computed once, for the pages of all languages. */
export function agreementOf({ codings, codebook }: Corpus): Agreement[] {
  const readings = (which: 'first' | 'second') =>
    new Map(codings.flatMap((coding) => Object.entries(coding[which].measures)));
  const rows = known.get(codings) ?? agreement(readings('first'), readings('second'), codebook);
  known.set(codings, rows);
  return rows;
}
