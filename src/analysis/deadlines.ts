import type { Corpus, Measure } from '../corpus/index.ts';
import type { Evidence, When } from '../schema/index.ts';
import { firstDay, lastDay } from '../shared/dates.ts';
import { sourceOf } from './sources.ts';
import { plain } from '../languages/index.ts';

/** A deadline and how it stood on the day of the document that states it. */
export interface Deadline {
  measure: Measure;
  due: When;
  /** `open`: the text names no year. */
  state: 'passed' | 'ahead' | 'open';
  /** The date of the document, as precise as it bears it. */
  documentDate: string;
  /** The passage that states it. */
  evidence: Evidence;
}

/** Every deadline among measures, by date; those without a date last. */
export function deadlines(corpus: Corpus, measures: readonly Measure[]): Deadline[] {
  return measures
    .flatMap((measure): Deadline[] => {
      const { due } = measure;
      const evidence =
        measure.evidence.find(({ phrase }) => due && phrase.includes(due.as_printed)) ??
        measure.evidence[0];
      if (!due || !evidence) return [];
      const documentDate = sourceOf(corpus, evidence.source).date;
      return [{ measure, due, state: stateOf(due, documentDate), documentDate, evidence }];
    })
    .sort((a, b) => (a.due.date ?? '9999').localeCompare(b.due.date ?? '9999', plain));
}

function stateOf(due: When, documentDate: string): Deadline['state'] {
  if (due.date === undefined) return 'open';
  // What may still have lain ahead on the first day that the document can be of has not passed.
  return lastDay(due.date) < firstDay(documentDate) ? 'passed' : 'ahead';
}
