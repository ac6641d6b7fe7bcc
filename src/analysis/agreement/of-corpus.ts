import { agreement, type Agreement } from './agreement.ts';
import type { Corpus } from '../../corpus/index.ts';

const known = new WeakMap<object, Agreement[]>();

/** How far the two codings agree; computed once, for the pages of all languages. */
export function agreementOf({ doubleCodings, codebook }: Corpus): Agreement[] {
  const readings = (which: 'first' | 'second') =>
    new Map(doubleCodings.flatMap((coding) => Object.entries(coding[which].measures)));
  const rows =
    known.get(doubleCodings) ?? agreement(readings('first'), readings('second'), codebook);
  known.set(doubleCodings, rows);
  return rows;
}
