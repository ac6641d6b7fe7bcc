import type { Corpus, Measure, Organisation, Target } from '../../corpus/index.ts';
import type { PromisePage } from '../../corpus/promise-pages.ts';
import { lastDay } from '../../shared/dates.ts';
import { sureObservations } from '../../analysis/sure.ts';
import { localizer, locales } from '../../i18n/index.ts';
import { valueOf } from '../../schema/index.ts';
import { targetInTime, type Dated, type TargetInTime } from '../pace/model.ts';

/** A promise whose day has passed and of which nothing comparable has been seen since. */
export interface Overdue {
  measure: Measure;
  /** Its last day, or the last that it can mean where the text names no year. */
  due: string;
  /** When it was last looked for; undefined where it never was. */
  lookedFor: string | undefined;
  /** What to look for: its title and the bodies that act, in every script, each once. */
  searchWords: string[];
}

/**
 * The promises whose date had passed on a day, that were not found kept and of which no outcome was
 * surely observed on their last day or after it; the longest overdue first. Done measures are
 * left out: they promise nothing. Where the text names no year, the last day that it can mean counts.
 * @param day as `YYYY-MM-DD`
 */
export function overdue(corpus: Corpus, day: string): Overdue[] {
  const { codebook } = corpus;
  const isMet = (measure: Measure): boolean =>
    corpus.promises.some(
      (promise) =>
        promise.measure.id === measure.id &&
        valueOf(codebook, 'outcomes', promise.outcome).met === true,
    );
  const sure = sureObservations(corpus);
  // What was seen before the last day leaves open what it brought; a year reaches to its end.
  const isSeen = (measure: Measure, due: string): boolean =>
    isMet(measure) ||
    sure.some(
      (one) =>
        one.comparable &&
        one.measures.some(({ id }) => id === measure.id) &&
        valueOf(codebook, 'observation-kinds', one.kind).outcome === true &&
        lastDay(one.as_of) >= due,
    );
  return corpus.measures
    .flatMap((measure): Overdue[] => {
      const date = measure.due?.date ?? measure.due?.latest;
      if (date === undefined || measure.coded.commitment.done) return [];
      const due = lastDay(date);
      if (due >= day || isSeen(measure, due)) return [];
      const looked = [
        ...corpus.promises
          .filter((promise) => promise.measure.id === measure.id)
          .map(({ searched }) => searched.date),
        ...corpus.observations
          .filter(({ measures }) => measures.some(({ id }) => id === measure.id))
          .map(({ looked_for }) => looked_for),
      ].sort();
      return [
        { measure, due, lookedFor: looked.at(-1), searchWords: searchWordsOf(corpus, measure) },
      ];
    })
    .sort((a, b) => (a.due < b.due ? -1 : 1));
}

/** A goal of a target, or a step on the way to it, whose date has passed without a number. */
export interface OverdueGoal {
  inTime: TargetInTime;
  goal: Dated;
}

/**
 * The goals and steps whose date had passed on a day and of whose year or later no comparable number
 * was observed, by target.
 * @param day as `YYYY-MM-DD`
 */
export const overdueGoals = (corpus: Corpus, day: string): OverdueGoal[] =>
  corpus.targets.flatMap((target) => {
    const inTime = targetInTime(corpus, target, day);
    return inTime.passed.map((goal) => ({ inTime, goal }));
  });

/**
 * What is overdue on a day and stands on a page of promises: all that is of its jurisdiction, on its
 * first page.
 * @param day as `YYYY-MM-DD`
 */
export function overdueOn(
  corpus: Corpus,
  { jurisdiction, part }: Pick<PromisePage, 'jurisdiction' | 'part'>,
  day: string,
): { late: Overdue[]; goals: OverdueGoal[] } {
  const own = <Of extends Measure | Target>(records: readonly Of[]): Of[] =>
    records.filter((one) => part === '' && one.jurisdiction === jurisdiction);
  const { measures, targets } = corpus;
  return {
    late: overdue({ ...corpus, measures: own(measures) }, day),
    goals: overdueGoals({ ...corpus, targets: own(targets) }, day),
  };
}

function searchWordsOf({ codebook }: Corpus, measure: Measure): string[] {
  const bodies: Organisation[] = [...measure.responsible, ...measure.partners];
  const texts = [measure.title, ...bodies.map(({ name }) => name)];
  const said = locales.flatMap((locale) =>
    texts.map((text) => localizer(locale, codebook).text(text)),
  );
  return [...new Set([...said, ...bodies.flatMap(({ aliases = [] }) => aliases)])];
}
