import {
  figuresOfCorpus,
  type Corpus,
  type Jurisdiction,
  type OwnedFigure,
} from '../../corpus/index.ts';
import { wholeOf } from '../../corpus/parts.ts';
import { valueOf } from '../../schema/index.ts';
import { memo } from '../../shared/memo.ts';
import { figureGroups, ownerOf, type FigureGroup } from '../figures/model.ts';
import { columnsOf } from '../../analysis/columns.ts';
import { voiceOf, type Voice } from '../../analysis/voice.ts';
import { isFirstHand, sourceOf } from '../../analysis/sources.ts';

/** Who states figures of one kind, and of which columns the documents state none. */
export interface StatedAmounts {
  total: number;
  /** Whether the documents state more, which stands on other pages. */
  isPart?: boolean;
  /** In the order of the columns, context last. */
  by: { jurisdiction: Jurisdiction; figures: OwnedFigure[] }[];
  silent: Jurisdiction[];
}

/** Every figure of the corpus, sorted by what may be compared with what. */
export interface Amounts {
  /** Money and areas, a group a unit, by role in the codebook's order, the largest first. */
  sized: FigureGroup[];
  /** The most that one recipient can get, in any unit; the units of money first. */
  ceilings: FigureGroup[];
  /** Money that is no ceiling: planned or spent. */
  totals: FigureGroup[];
  areas: FigureGroup[];
  /** Everything else: people, firms, parks, shares, places. */
  others: FigureGroup[];
  money: StatedAmounts;
  area: StatedAmounts;
}

/** The figures of the corpus: ceilings, totals, areas, others. Nothing is added or converted. */
export const amounts = memo((corpus: Corpus): Amounts => {
  const figures = figuresOfCorpus(corpus);
  const dimensions = new Map(
    corpus.codebook.lists.units.values.map(({ id, dimension }) => [id, dimension]),
  );
  const isOf = (dimension: string) => (owned: OwnedFigure) =>
    dimensions.get(owned.figure.unit) === dimension;
  const [isMoney, isArea] = [isOf('money'), isOf('area')];
  const isCeiling = ({ figure }: OwnedFigure) =>
    valueOf(corpus.codebook, 'roles', figure.role).limits;
  const rank = new Map(corpus.codebook.lists.roles.values.map(({ id }, i) => [id, i]));
  const byRole = ({ unit, figures: members }: FigureGroup): FigureGroup => ({
    unit,
    figures: members.toSorted(
      (a, b) => (rank.get(a.figure.role) ?? 0) - (rank.get(b.figure.role) ?? 0),
    ),
  });
  const groups = (wanted: (owned: OwnedFigure) => boolean) =>
    figureGroups(corpus, figures.filter(wanted));
  return {
    sized: groups((owned) => isMoney(owned) || isArea(owned)).map(byRole),
    ceilings: groups((owned) => isCeiling(owned) && !isArea(owned)),
    totals: groups((owned) => isMoney(owned) && !isCeiling(owned)).map(byRole),
    areas: groups(isArea).map(byRole),
    others: groups((owned) => !isMoney(owned) && !isArea(owned) && !isCeiling(owned)),
    money: statedBy(corpus, isMoney),
    area: statedBy(corpus, isArea),
  };
});

function statedBy(corpus: Corpus, isOfKind: (owned: OwnedFigure) => boolean): StatedAmounts {
  const whole = wholeOf(corpus);
  const figures = figuresOfCorpus(corpus).filter(isOfKind);
  const by = Map.groupBy(figures, ownerOf);
  const anywhere =
    whole === corpus ? by : Map.groupBy(figuresOfCorpus(whole).filter(isOfKind), ownerOf);
  return {
    total: figures.length,
    isPart: whole !== corpus,
    by: whole.jurisdictions.flatMap((jurisdiction) => {
      const own = by.get(jurisdiction);
      return own ? [{ jurisdiction, figures: own }] : [];
    }),
    silent: columnsOf(corpus).filter((jurisdiction) => !anywhere.has(jurisdiction)),
  };
}

/** Whose word a figure is: that of its measure, or else that of the document it stands in. */
export function voiceOfFigure(corpus: Corpus, { owner, figure }: OwnedFigure): Voice {
  if (owner.kind === 'measure') return voiceOf(corpus, owner.record);
  const [passage] = figure.evidence;
  const primary = passage && isFirstHand(corpus, sourceOf(corpus, passage.source));
  return primary ? 'own' : 'reported';
}

/** The largest figures of a unit: several where they are equal. */
export function highestOf({ figures }: FigureGroup): OwnedFigure[] {
  const most = Math.max(...figures.map(({ figure }) => figure.value_max ?? figure.value));
  return figures.filter(({ figure }) => (figure.value_max ?? figure.value) === most);
}

/** The columns of which none of some figures is stated. */
export function silentIn(corpus: Corpus, groups: readonly FigureGroup[]): Jurisdiction[] {
  const owners = new Set(groups.flatMap(({ figures }) => figures.map(ownerOf)));
  return columnsOf(corpus).filter((jurisdiction) => !owners.has(jurisdiction));
}
