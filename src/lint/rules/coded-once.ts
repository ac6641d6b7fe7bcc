import { byEach } from '../../shared/group.ts';
import { memo } from '../../shared/memo.ts';
import { readTwice } from '../codings.ts';
import { homeOfMeasure } from '../homes.ts';
import type { Entry, LintContext, Rule } from '../types.ts';
import { evidenceOf, isComplete } from '../visit.ts';

/** Where a corpus is coded twice, a reader is told of each document of which that is not so. */
export const codedOnce: Rule = {
  name: 'coded-once',
  demands:
    'In a corpus that is coded twice, measures of a jurisdiction without codings come from ' +
    'documents that say “coded_once”; one says so only while some of its measures are not coded twice.',
  check(context, report) {
    const { entries } = context;
    if (!isComplete(context) || entries.coding.length === 0) return;
    const isExcused = excusedIn(context);
    const begun = new Set(entries.coding.map(({ id }) => id.replace(/^first\//, '')));
    // Of a place that there is not another rule says so.
    const there = new Set(entries.jurisdiction.map(({ id }) => id));
    const silent = entries.measure.filter(
      (at) => there.has(homeOfMeasure(at.id)) && !begun.has(homeOfMeasure(at.id)) && !isExcused(at),
    );
    const once = saysOnce(context);
    const unsaid = (at: Entry) => sourcesOf(at).find((id) => !once.has(id));
    for (const [source, measures] of Map.groupBy(silent, unsaid)) {
      const at = entries.source.find(({ id }) => id === source);
      if (!at) continue;
      const [first] = measures;
      const jurisdiction = first ? homeOfMeasure(first.id) : '';
      report(at, ['coded_once'], {
        message: 'is missing, and nobody has coded its measures a second time',
        found: `${measures.length} of content/measures/${jurisdiction}`,
        allowed: 'true',
        tip:
          `npm run new -- coding first/${jurisdiction} and second/${jurisdiction} begin the codings; ` +
          'until they are there, the document has to say “coded_once: true”',
      });
    }
    const twice = readTwice(entries);
    const bySource = byEach(entries.measure, sourcesOf);
    for (const at of entries.source.filter(({ data }) => data.coded_once === true)) {
      const its = bySource.get(at.id) ?? [];
      if (its.length === 0 || its.some(({ id }) => !twice(id))) continue;
      report(at, ['coded_once'], {
        message: 'is said though all of its measures are coded twice',
        found: 'true',
        tip: 'delete the line',
      });
    }
  },
};

/**
 * Whether a measure needs no second coding yet: all that it rests on are documents that say so, and
 * no coder has begun with them where it stands. Who reads a document for a jurisdiction reads all of
 * its measures there, so that one that a coder left out, or lost again, is told from those to come.
 */
export const excusedIn = memo((context: LintContext): ((measure: Entry<'measure'>) => boolean) => {
  const { measure: measures, coding: codings } = context.entries;
  const once = saysOnce(context);
  const read = new Set(codings.flatMap(({ data }) => Object.keys(data.measures)));
  const isOfThem = (at: Entry): boolean => {
    const sources = sourcesOf(at);
    return sources.length > 0 && sources.every((id) => once.has(id));
  };
  const place = (at: Entry, source: string) => `${homeOfMeasure(at.id)} ${source}`;
  const begun = new Set(
    measures
      .filter((at) => read.has(at.id) && isOfThem(at))
      .flatMap((at) => at.data.evidence.slice(0, 1).map(({ source }) => place(at, source))),
  );
  return (at) => isOfThem(at) && !sourcesOf(at).some((source) => begun.has(place(at, source)));
});

/** The documents that say that their measures are coded once. */
const saysOnce = ({ entries }: LintContext): Set<string> =>
  new Set(entries.source.flatMap(({ id, data }) => (data.coded_once === true ? id : [])));

/** The documents that a record rests on. */
const sourcesOf = (at: Entry): string[] => evidenceOf(at).map(({ value }) => value.source);
