import { plain } from '../../languages/index.ts';
import { valueOf } from '../../schema/index.ts';
import type { Finding, LintContext, Rule } from '../types.ts';

/** What is drawn on one line measures one thing. */
export const observationSeries: Rule = {
  name: 'observation-series',
  demands:
    'What is a point of a series is comparable, of a kind that may stand there, about one target, ' +
    'and has a number in the unit of the target.',
  check(context, report) {
    for (const at of context.entries.observation) {
      if (at.data.series !== true) continue;
      for (const finding of faults(at.data, context)) report(at, ['series'], finding);
    }
  },
};

type Stated = LintContext['entries']['observation'][number]['data'];

function faults(data: Stated, { entries, codebook }: LintContext): Finding[] {
  const { comparable, kind, targets = [], value, unit, incomparable } = data;
  const target = entries.target.find(({ id }) => id === targets[0]);
  const wanted = target?.data.goal.unit;
  const kinds = codebook.lists['observation-kinds'].values.filter(({ serial }) => serial);
  const found: (Finding | false | undefined)[] = [
    comparable === false && {
      message: 'takes in what is not comparable',
      ...(incomparable && { found: incomparable[plain] }),
      tip: 'leave out “series”: it is shown apart, never on the line',
    },
    kinds.every(({ id }) => id !== kind) && {
      message: 'takes in what is no observed value',
      found: kind,
      allowed: kinds.map(({ id }) => id).join(', '),
    },
    targets.length !== 1 && { message: 'needs one target', found: `${targets.length} targets` },
    value === undefined && { message: 'needs a number', allowed: 'value' },
    wanted !== undefined &&
      unit !== wanted && {
        message: 'is in another unit than the target',
        found: unit ?? 'none',
        allowed: valueOf(codebook, 'units', wanted).id,
      },
  ];
  return found.filter((finding) => finding !== false && finding !== undefined);
}
