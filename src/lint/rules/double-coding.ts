import {
  codedFields,
  codedVariables,
  readingOf,
  sameReading,
  type Codebook,
} from '../../schema/index.ts';
import { readTwice, type ReadTwice } from '../codings.ts';
import { homeOfMeasure } from '../homes.ts';
import { didYouMean } from '../nearest.ts';
import type { Entry, LintContext, Report, Rule } from '../types.ts';
import { isComplete } from '../visit.ts';
import { excusedIn } from './coded-once.ts';

/** Two codings of every measure, and one reasoned resolution for each disagreement. */
export const doubleCoding: Rule = {
  name: 'double-coding',
  demands:
    'Where a jurisdiction has been coded twice, both codings read every measure but those of ' +
    'documents that say “coded_once” and that neither has begun; each disagreement has one ' +
    'resolution, and the record holds what was kept.',
  check(context, report) {
    if (!isComplete(context)) return;
    for (const first of context.entries.coding.filter(({ id }) => id.startsWith('first/'))) {
      const jurisdiction = first.id.slice('first/'.length);
      const second = context.entries.coding.find(({ id }) => id === `second/${jurisdiction}`);
      if (!second) {
        report(first, [], {
          message: 'has no second coding beside it',
          found: first.id,
          tip: `npm run new -- coding second/${jurisdiction} begins content/codings/second/${jurisdiction}.yaml`,
        });
        continue;
      }
      checkPair(context, jurisdiction, first, second, report);
    }
  },
};

function checkPair(
  context: LintContext,
  jurisdiction: string,
  first: Entry<'coding'>,
  second: Entry<'coding'>,
  report: Report,
): void {
  const { entries, codebook } = context;
  const measures = entries.measure.filter(({ id }) => id.startsWith(`${jurisdiction}/`));
  const ids = new Set(measures.map(({ id }) => id));
  const isExcused = excusedIn(context);
  for (const coding of [first, second]) {
    for (const measure of measures) {
      if (Object.hasOwn(coding.data.measures, measure.id) || isExcused(measure)) continue;
      report(coding, ['measures'], { message: 'does not read a measure', found: measure.id });
    }
    for (const id of Object.keys(coding.data.measures).filter((each) => !ids.has(each))) {
      const tip = didYouMean(id, [...ids]);
      report(coding, ['measures', id], {
        message: 'is no measure of its jurisdiction',
        found: id,
        tip,
      });
    }
  }
  const resolved = entries.resolution.find(({ id }) => id === jurisdiction);
  const open = new Map<string, number>();
  resolved?.data.resolutions.forEach(({ measure, variable }, i) => {
    const key = `${measure} ${variable}`;
    if (open.has(key)) {
      report(resolved, ['resolutions', i], { message: 'resolves the same twice', found: key });
    }
    open.set(key, i);
  });
  for (const measure of measures) {
    const readings = readTwice(entries)(measure.id);
    if (readings) checkMeasure({ codebook, measure, readings, resolved, open }, report);
  }
  for (const [key, i] of open) {
    if (!resolved) continue;
    const message = 'resolves a disagreement that there is not';
    report(resolved, ['resolutions', i], { message, found: key, tip: 'delete the entry' });
  }
}

interface Doubled {
  codebook: Codebook;
  measure: Entry<'measure'>;
  readings: ReadTwice;
  resolved: Entry<'resolution'> | undefined;
  /** The resolutions not yet used: measure and variable → index. */
  open: Map<string, number>;
}

function checkMeasure({ codebook, measure, readings, resolved, open }: Doubled, report: Report) {
  for (const variable of codedVariables(codebook)) {
    const [a, b] = [readingOf(readings.first, variable), readingOf(readings.second, variable)];
    const stands = readingOf(measure.data, variable);
    if (!a || !b || !stands) continue;
    const key = `${measure.id} ${variable}`;
    const at = open.get(key);
    const entry = at === undefined ? undefined : resolved?.data.resolutions[at];
    const differ = !sameReading(codebook, variable, a, b);
    if (differ && !entry) {
      report(measure, pathOf(variable), {
        message: 'was coded differently the second time, and no resolution says why one was kept',
        found: `${a.join(', ') || 'none'} / ${b.join(', ') || 'none'}`,
        tip: `add to content/resolutions/${homeOfMeasure(measure.id)}.yaml an entry with measure: ${measure.id}, variable: ${variable}, kept (first, second, neither) and reason`,
      });
      continue;
    }
    const kept = { first: [a], second: [b], neither: [] }[entry?.kept ?? 'first'];
    if (
      entry?.kept !== 'neither' &&
      !kept.some((each) => sameReading(codebook, variable, each, stands))
    ) {
      report(measure, pathOf(variable), {
        message: entry
          ? `is not the reading that the resolution kept (${entry.kept})`
          : 'is not what both codings say',
        found: stands.join(', ') || 'none',
        allowed: (kept[0] ?? []).join(', ') || 'none',
      });
    }
    if (differ || entry?.kept === 'neither') open.delete(key);
  }
}

const pathOf = (variable: string): string[] =>
  codedFields.some((field) => field === variable) ? [variable] : ['coding', variable];
