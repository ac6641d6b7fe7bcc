import { hongKongPartners } from '../../analysis/hong-kong.ts';
import { isUnder } from '../../analysis/under.ts';
import type { Corpus, Measure, Organisation } from '../../corpus/index.ts';
import { type Category, type Figure, type Lens, valueOf, type When } from '../../schema/index.ts';

/** What a record may leave open that whoever borrows the measure has to settle. */
export type Unstated = 'body' | 'partner' | 'money' | 'date';

/**
 * What a measure would take to borrow, as far as its record states it. Nothing is inferred: what
 * the text leaves out is listed as left out.
 */
export interface Needs {
  /** The bodies that carry it out. */
  responsible: Organisation[];
  /** The Hong Kong bodies on which it depends as partners. */
  partners: Organisation[];
  /** Bodies of the nation that the text names, in whatever role. */
  national: Organisation[];
  /** All other bodies, with their roles. */
  others: { organisation: Organisation; role: string }[];
  money: Figure[];
  space: Figure[];
  /** Figures that are neither money nor space. */
  figures: Figure[];
  start: When | undefined;
  due: When | undefined;
  /** By what means and with which flows and systems, as coded; lenses without a code left out. */
  codes: { lens: Lens; categories: Category[] }[];
  unstated: Unstated[];
}

/** What the record of a measure says of its needs. */
export function needsOf(corpus: Corpus, measure: Measure): Needs {
  const dimension = ({ unit }: Figure) =>
    corpus.codebook.lists.units.values.find(({ id }) => id === unit)?.dimension;
  const money = measure.figures.filter((figure) => dimension(figure) === 'money');
  const space = measure.figures.filter((figure) => dimension(figure) === 'area');
  const partners = hongKongPartners(measure);
  const { responsible } = measure;
  const isNational = ({ home }: Organisation): boolean =>
    home !== undefined &&
    valueOf(corpus.codebook, 'jurisdiction-kinds', home.kind).national === true;
  const named = new Set([...responsible, ...partners]);
  const open: Record<Unstated, boolean> = {
    body: responsible.length === 0,
    partner: partners.length === 0 && !measure.coded.hong_kong.own,
    money: money.length === 0,
    date: measure.start === undefined && measure.due === undefined,
  };
  return {
    responsible,
    partners,
    national: measure.actors.map(({ organisation }) => organisation).filter(isNational),
    others: measure.actors.filter(
      ({ organisation }) => !named.has(organisation) && !isNational(organisation),
    ),
    money,
    space,
    figures: measure.figures.filter((figure) => !money.includes(figure) && !space.includes(figure)),
    start: measure.start,
    due: measure.due,
    codes: corpus.codebook.lenses
      .filter(({ means }) => means)
      .map((lens) => ({
        lens,
        categories: lens.categories.filter(({ id }) => isUnder(measure, lens, id)),
      }))
      .filter(({ categories }) => categories.length > 0),
    unstated: (Object.keys(open) as Unstated[]).filter((key) => open[key]),
  };
}
