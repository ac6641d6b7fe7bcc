import { isForHongKong } from '../../analysis/hong-kong.ts';
import type { Corpus, Jurisdiction, Measure } from '../../corpus/index.ts';
import type { Category, Lens } from '../../schema/index.ts';
import { cellOf, measuresOfCell } from '../../analysis/cells.ts';
import { levelOf } from '../../analysis/commitment.ts';
import { concreteness, isCommitted } from '../../analysis/concreteness.ts';
import { lensOf } from '../../analysis/measures.ts';
import { columnsOf } from '../../analysis/columns.ts';
import { ofFixed } from '../../shared/memo.ts';
import { liesIn } from '../../analysis/places.ts';

/** Another column that acts where a jurisdiction has a gap. */
export interface Other {
  jurisdiction: Jurisdiction;
  /** The most concrete first; of two alike, the one directed at Hong Kong. */
  measures: Measure[];
  /** Whether any of them is planned or firmer; else it only explores or is advised. */
  acts: boolean;
  /** `around`: the jurisdiction lies in it; `within`: it lies in the jurisdiction. */
  relation: 'around' | 'within' | undefined;
}

/** A category where others have measures and the documents show none of a jurisdiction's. */
export interface Gap {
  lens: Lens;
  category: Category;
  /** The other columns with measures there. */
  others: Other[];
  /** How many measures the others have there. */
  total: number;
  /** How many of them are directed at Hong Kong. */
  forHongKong: number;
  /** The score of the most concrete of them. */
  best: number;
}

/**
 * The gaps of a jurisdiction under a lens: how many others act first (advice to them is no act),
 * then how concretely the best measure is worded, then how many are directed at Hong Kong.
 * A gap is in the documents read; it does not say that the jurisdiction does nothing.
 */
export const gaps = (corpus: Corpus, jurisdiction: Jurisdiction, lensId: string): readonly Gap[] =>
  gapsIn(corpus)(jurisdiction)(lensOf(corpus, lensId));

const gapsIn = ofFixed((corpus: Corpus) =>
  ofFixed((jurisdiction: Jurisdiction) =>
    ofFixed((lens: Lens) => Object.freeze(gapsUnder(corpus, jurisdiction, lens))),
  ),
);

function gapsUnder(corpus: Corpus, jurisdiction: Jurisdiction, lens: Lens): Gap[] {
  return lens.categories
    .filter((category) => cellOf(jurisdiction, lens, category.id).kind === 'unmentioned')
    .map((category) => gapOf(lens, category, othersOf(corpus, jurisdiction, lens, category)))
    .filter(({ others }) => others.length > 0)
    .sort(byWeight);
}

/** A category where a jurisdiction only explores or is advised, and others are past that. */
export interface NearGap extends Gap {
  /** Its own measures there. */
  own: readonly Measure[];
}

/** The near-gaps of a jurisdiction; of the others, only what is planned or firmer. */
export function nearGaps(corpus: Corpus, jurisdiction: Jurisdiction, lensId: string): NearGap[] {
  const lens = lensOf(corpus, lensId);
  return lens.categories
    .map((category) => ({ category, own: measuresIn(jurisdiction, lens, category) }))
    .filter(({ own }) => own.length > 0 && !own.some(isCommitted))
    .map(({ category, own }) => ({
      own,
      ...gapOf(lens, category, othersOf(corpus, jurisdiction, lens, category, isCommitted)),
    }))
    .filter(({ others }) => others.length > 0)
    .sort(byWeight);
}

/** How a jurisdiction stands in a category beside the others. */
export type Standpoint =
  /** Its own measures, how many of them are planned or firmer, and the level of the firmest. */
  | { kind: 'measures'; total: number; committed: number; firmest: number }
  /** Others act there and the documents show nothing of this one. */
  | { kind: 'gap'; others: number }
  /** The documents show nothing of any column. */
  | { kind: 'nowhere' };

/** Own measures and gaps of every column, a row a category. */
export function gapMatrix(
  corpus: Corpus,
  lensId: string,
): { category: Category; cells: Standpoint[] }[] {
  const lens = lensOf(corpus, lensId);
  const columns = columnsOf(corpus);
  return lens.categories.map((category) => {
    const found = columns.map((column) => measuresIn(column, lens, category));
    const acting = found.filter((measures) => measures.length > 0).length;
    return {
      category,
      cells: found.map((measures): Standpoint => {
        const total = measures.length;
        if (total > 0) {
          return {
            kind: 'measures',
            total,
            committed: measures.filter(isCommitted).length,
            firmest: Math.max(...measures.map(levelOf)),
          };
        }
        return acting > 0 ? { kind: 'gap', others: acting } : { kind: 'nowhere' };
      }),
    };
  });
}

/** The measures of a jurisdiction in a category, main or not, the most concrete first. */
const measuresIn = (
  jurisdiction: Jurisdiction,
  lens: Lens,
  category: Category,
): readonly Measure[] => sortedIn(jurisdiction)(lens)(category);

/** The same, sorted once: every gap of every other jurisdiction asks for them. */
const sortedIn = ofFixed((jurisdiction: Jurisdiction) =>
  ofFixed((lens: Lens) =>
    ofFixed((category: Category) => Object.freeze(sortedUnder(jurisdiction, lens, category))),
  ),
);

const sortedUnder = (jurisdiction: Jurisdiction, lens: Lens, category: Category): Measure[] =>
  measuresOfCell(cellOf(jurisdiction, lens, category.id)).toSorted(
    (a, b) =>
      concreteness(b).score - concreteness(a).score ||
      Number(isForHongKong(b)) - Number(isForHongKong(a)),
  );

function othersOf(
  corpus: Corpus,
  jurisdiction: Jurisdiction,
  lens: Lens,
  category: Category,
  takes: (measure: Measure) => boolean = () => true,
): Other[] {
  return columnsOf(corpus)
    .filter((other) => other.id !== jurisdiction.id)
    .map((other) => {
      const measures = measuresIn(other, lens, category).filter(takes);
      return {
        jurisdiction: other,
        measures,
        acts: measures.some(isCommitted),
        relation: relationOf(jurisdiction, other),
      };
    })
    .filter(({ measures }) => measures.length > 0);
}

function relationOf(jurisdiction: Jurisdiction, other: Jurisdiction): Other['relation'] {
  if (liesIn(jurisdiction, other)) return 'around';
  return liesIn(other, jurisdiction) ? 'within' : undefined;
}

function gapOf(lens: Lens, category: Category, others: Other[]): Gap {
  const measures = others.flatMap((other) => other.measures);
  return {
    lens,
    category,
    others,
    total: measures.length,
    forHongKong: measures.filter(isForHongKong).length,
    best: Math.max(0, ...measures.map((measure) => concreteness(measure).score)),
  };
}

/** The places from which most is to be borrowed, in the order of the columns. */
export function leading(others: readonly Other[], n: number): Other[] {
  const best = ({ measures: [first] }: Other) => (first ? concreteness(first).score : 0);
  const first = [...others]
    .sort((a, b) => Number(b.acts) - Number(a.acts) || best(b) - best(a))
    .slice(0, n);
  return others.filter((other) => first.includes(other));
}

/** How many others act. */
export const acting = ({ others }: Gap): number => others.filter(({ acts }) => acts).length;

/** The order of gaps: how many others act, how concrete the best is, how many are for Hong Kong. */
export const byWeight = (a: Gap, b: Gap): number =>
  acting(b) - acting(a) || b.best - a.best || b.forHongKong - a.forHongKong;
