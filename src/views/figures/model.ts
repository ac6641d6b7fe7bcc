import {
  figuresOfRecord,
  type Corpus,
  type Jurisdiction,
  type Measure,
  type OwnedFigure,
} from '../../corpus/index.ts';
import type { Unit } from '../../schema/index.ts';

/** The figures of one unit, the largest first. Units are never mixed on one scale. */
export interface FigureGroup {
  unit: Unit;
  figures: OwnedFigure[];
}

/** Figures by unit, in the codebook's order of units; only units that occur. */
export function figureGroups(corpus: Corpus, figures: readonly OwnedFigure[]): FigureGroup[] {
  return corpus.codebook.lists.units.values
    .map((unit) => ({
      unit,
      figures: figures
        .filter(({ figure }) => figure.unit === unit.id)
        .sort((a, b) => b.figure.value - a.figure.value),
    }))
    .filter((group) => group.figures.length > 0);
}

/** Every figure of measures, in their order. */
export const figuresOfMeasures = (measures: readonly Measure[]): OwnedFigure[] =>
  measures.flatMap((record) => figuresOfRecord({ kind: 'measure', record }));

/** The jurisdiction of the record that states a figure, where the record has one. */
export function ownerOf({ owner }: OwnedFigure): Jurisdiction | undefined {
  if (owner.kind === 'jurisdiction') return owner.record;
  return 'jurisdiction' in owner.record ? owner.record.jurisdiction : undefined;
}
