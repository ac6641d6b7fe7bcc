import { isForHongKong } from '../../analysis/hong-kong.ts';
import type { Corpus, Jurisdiction, Measure } from '../../corpus/index.ts';
import {
  concreteness,
  concretenessParts,
  scoreWithout,
  type ConcretenessPart,
} from '../../analysis/concreteness.ts';
import { counted } from '../../analysis/measures.ts';
import { voiceOf } from '../../analysis/voice.ts';
import { precise } from '../../shared/precise.ts';

/**
 * A way to compute the mean score: in full, with one part left out, over the measures directed at
 * Hong Kong alone, or over what jurisdictions say of themselves alone.
 */
export type VariantId = 'full' | ConcretenessPart | 'directed' | 'first-hand';

/** A jurisdiction under a variant. */
export interface Standing {
  jurisdiction: Jurisdiction;
  /** How many measures the mean is of. */
  measures: number;
  /** The mean score, rounded to two decimals as it is shown. */
  mean: number;
  /** From 1; those with the same mean share a place. */
  place: number;
}

/** Two jurisdictions that stand to each other otherwise than under the full score. */
export interface Change {
  /** The one that is ahead now, or was before where the two are now level. */
  ahead: Jurisdiction;
  behind: Jurisdiction;
  /** `reversed`: it was behind; `level`: they are now level; `parted`: they were level. */
  kind: 'reversed' | 'level' | 'parted';
}

/** The mean scores under one variant. */
export interface Variant {
  id: VariantId;
  /** The most that a measure can score: each variant has a scale of its own. */
  most: number;
  /** By place, then in the order of the columns. */
  standings: Standing[];
  /** Those without a measure that the variant could score. */
  missing: Jurisdiction[];
  /** What differs from the order under the full score. */
  changes: Change[];
}

interface Rule {
  id: VariantId;
  score(measure: Measure): number;
  takes(measure: Measure): boolean;
  most: number;
}

const full = (measure: Measure): number => concreteness(measure).score;
const all = (): boolean => true;
/** A point a part. */
const ALL = concretenessParts.length;

/**
 * How far the order of jurisdictions by mean score hangs on what goes into the score: the full
 * score first, then each part left out in turn, then two subsets of the measures.
 */
export function sensitivity(corpus: Corpus, jurisdictions: readonly Jurisdiction[]): Variant[] {
  const rules: Rule[] = [
    { id: 'full', score: full, takes: all, most: ALL },
    ...concretenessParts.map((part) => ({
      id: part,
      score: (measure: Measure) => scoreWithout(measure, part),
      takes: all,
      most: ALL - 1,
    })),
    { id: 'directed', score: full, takes: isForHongKong, most: ALL },
    {
      id: 'first-hand',
      score: full,
      takes: (measure) => voiceOf(corpus, measure) === 'own',
      most: ALL,
    },
  ];
  const base = rules.slice(0, 1).flatMap((rule) => standingsOf(jurisdictions, rule));
  return rules.map((rule) => {
    const standings = standingsOf(jurisdictions, rule);
    return {
      id: rule.id,
      most: rule.most,
      standings,
      missing: jurisdictions.filter(
        (entry) => !standings.some(({ jurisdiction }) => jurisdiction === entry),
      ),
      changes: changesBetween(base, standings),
    };
  });
}

function standingsOf(jurisdictions: readonly Jurisdiction[], { score, takes }: Rule): Standing[] {
  const means = jurisdictions.flatMap((jurisdiction) => {
    const measures = counted(jurisdiction.measures).filter(takes);
    if (measures.length === 0) return [];
    const sum = measures.reduce((total, measure) => total + score(measure), 0);
    const mean = Math.round(precise((sum / measures.length) * 100)) / 100;
    return [{ jurisdiction, measures: measures.length, mean }];
  });
  return means
    .map((entry) => ({
      ...entry,
      place: 1 + means.filter(({ mean }) => mean > entry.mean).length,
    }))
    .sort((a, b) => a.place - b.place);
}

/** Every pair that both orders have and that stands otherwise in the second. */
function changesBetween(before: readonly Standing[], after: readonly Standing[]): Change[] {
  const pairs = before.flatMap((first, i) => before.slice(i + 1).map((second) => [first, second]));
  return pairs.flatMap(([first, second]): Change[] => {
    const [a, b] = [first, second].map((old) =>
      after.find(({ jurisdiction }) => jurisdiction === old?.jurisdiction),
    );
    if (!first || !second || !a || !b) return [];
    // `before` is by place: the first is never behind.
    const wasLevel = first.place === second.place;
    const [ahead, behind] = a.place <= b.place ? [a, b] : [b, a];
    const pair = { ahead: ahead.jurisdiction, behind: behind.jurisdiction };
    if (a.place === b.place) {
      return wasLevel
        ? []
        : [{ ahead: first.jurisdiction, behind: second.jurisdiction, kind: 'level' }];
    }
    if (wasLevel) return [{ ...pair, kind: 'parted' }];
    return a.place > b.place ? [{ ...pair, kind: 'reversed' }] : [];
  });
}
