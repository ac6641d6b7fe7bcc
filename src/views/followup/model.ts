import type { Corpus, Jurisdiction, Promised } from '../../corpus/index.ts';
import { firstDay, lastDay } from '../../shared/dates.ts';
import { idsOf, valueOf } from '../../schema/index.ts';

/** The promises of one jurisdiction that were followed up, and of how many measures. */
export interface FollowedUp {
  jurisdiction: Jurisdiction;
  promises: Promised[];
  /** How many have come to each outcome, in the order of the codebook. */
  counts: { outcome: string; n: number }[];
  /** How many measures the documents record, without bundles. */
  of: number;
}

/** What was followed up, by jurisdiction; one of which nothing was is left out. */
export const followedUp = (corpus: Corpus): FollowedUp[] =>
  corpus.jurisdictions
    .map((jurisdiction) => {
      const promises = corpus.promises.filter(
        ({ measure }) => measure.jurisdiction.id === jurisdiction.id,
      );
      return {
        jurisdiction,
        promises,
        counts: idsOf(corpus.codebook, 'outcomes').map((outcome) => ({
          outcome,
          n: promises.filter((promise) => promise.outcome === outcome).length,
        })),
        of: corpus.measures.filter(
          (measure) => measure.jurisdiction.id === jurisdiction.id && measure.parts.length === 0,
        ).length,
      };
    })
    .filter(({ promises }) => promises.length > 0);

/** How many promises name a deadline, and how many of these were seen kept by it. */
export function keptOnTime(
  { codebook }: Pick<Corpus, 'codebook'>,
  promises: readonly Promised[],
): { n: number; kept: number } {
  const dated = promises.filter(({ measure }) => measure.due !== undefined);
  const kept = dated.filter(({ outcome }) => {
    const { met, late } = valueOf(codebook, 'outcomes', outcome);
    return met === true && late !== true;
  });
  return { n: dated.length, kept: kept.length };
}

/**
 * How many days after its deadline a promise was met.
 * @returns undefined where it was on time, or either day is not known to the day
 */
export function daysLate({ measure, delivered }: Promised): number | undefined {
  if (measure.due?.date === undefined || delivered === undefined) return undefined;
  const [due, done] = [lastDay(measure.due.date), firstDay(delivered)];
  if (done !== lastDay(delivered) || done <= due) return undefined;
  return Math.round((Date.parse(done) - Date.parse(due)) / 86_400_000);
}

/** The month in which the newest document was written, or its year where no more is known. */
export const documentsEnd = ({ sources }: Pick<Corpus, 'sources'>): string =>
  sources
    .map(({ date }) => date)
    .reduce((newest, date) => (lastDay(date) > lastDay(newest) ? date : newest), '0000')
    .slice(0, 'YYYY-MM'.length);

/** How many of the promises are advice, on which whoever is advised has not spoken. */
export const adviceAmong = ({ promises }: Pick<Corpus, 'promises'>): number =>
  promises.filter(({ measure }) => measure.coded.commitment.advice).length;

/** For how many of the promises no search is recorded. */
export const unrecordedAmong = ({ promises }: Pick<Corpus, 'promises'>): number =>
  promises.filter(({ searched }) => searched.what === undefined).length;

/** How many promises there are, how many two coders have coded, and on how many they agreed. */
export function codersAgree({ promises }: Pick<Corpus, 'promises'>): {
  all: number;
  of: number;
  n: number;
} {
  const twice = promises.filter(({ second }) => second !== undefined);
  return {
    all: promises.length,
    of: twice.length,
    n: twice.filter(({ first, second }) => first === second).length,
  };
}
