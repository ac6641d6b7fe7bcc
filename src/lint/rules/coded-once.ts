import type { Entry, LintContext, Rule } from '../types.ts';
import { evidenceOf, isComplete } from '../visit.ts';

/** Where a corpus is coded twice, a reader is told of each document of which that is not so. */
export const codedOnce: Rule = {
  name: 'coded-once',
  demands:
    'In a corpus that is coded twice, measures of a jurisdiction without codings come from a ' +
    'document that says “coded_once”; one says so only while some of its measures are not coded twice.',
  check(context, report) {
    const { entries } = context;
    if (!isComplete(context) || entries.coding.length === 0) return;
    const isExcused = excusedIn(context);
    const begun = new Set(entries.coding.map(({ id }) => id.replace(/^first\//, '')));
    // Of a place that there is not another rule says so.
    const there = new Set(entries.jurisdiction.map(({ id }) => id));
    const silent = entries.measure.filter(
      (at) => there.has(jurisdictionOf(at)) && !begun.has(jurisdictionOf(at)) && !isExcused(at),
    );
    for (const [source, measures] of Map.groupBy(silent, (at) => at.data.evidence[0]?.source)) {
      const at = entries.source.find(({ id }) => id === source);
      if (!at) continue;
      const [first] = measures;
      const jurisdiction = first ? jurisdictionOf(first) : '';
      report(at, ['coded_once'], {
        message: 'is missing, and nobody has coded its measures a second time',
        found: `${measures.length} of content/measures/${jurisdiction}`,
        allowed: 'true',
        tip:
          `npm run new -- coding first/${jurisdiction} and second/${jurisdiction} begin the codings; ` +
          'until they are there, the document has to say “coded_once: true”',
      });
    }
    for (const at of entries.source.filter(({ data }) => data.coded_once === true)) {
      const its = entries.measure.filter((measure) =>
        evidenceOf(measure).some(({ value }) => value.source === at.id),
      );
      if (its.length === 0 || its.some((measure) => !isCodedTwice(measure, context))) continue;
      report(at, ['coded_once'], {
        message: 'is said though all of its measures are coded twice',
        found: 'true',
        tip: 'delete the line',
      });
    }
  },
};

const jurisdictionOf = ({ id }: Entry): string => id.split('/')[0] ?? '';

function isCodedTwice(measure: Entry<'measure'>, { entries }: LintContext): boolean {
  const read = entries.coding.filter(({ data }) => Object.hasOwn(data.measures, measure.id));
  return ['first/', 'second/'].every((coder) => read.some(({ id }) => id.startsWith(coder)));
}

/** Whether a document of a measure says that its measures need no second coding yet. */
export function excusedIn({ entries }: LintContext): (measure: Entry<'measure'>) => boolean {
  const once = new Set(
    entries.source.flatMap(({ id, data }) => (data.coded_once === true ? id : [])),
  );
  return (measure) => evidenceOf(measure).some(({ value }) => once.has(value.source));
}
