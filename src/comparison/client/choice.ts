import { isNamed, readFields, writeFields } from '../../filters/client/fields.ts';

/** What the reader has chosen of a comparison; all of it stands in the address. */
export interface ComparisonChoice {
  /** The columns shown, in their order. */
  columns: string[];
  /** By name of a filter the values that a measure may have; a filter without any is not here. */
  chosen: ReadonlyMap<string, readonly string[]>;
  grouped: boolean;
  /** The folds that stand open, by name. */
  open: string[];
}

/** What can be chosen on a page. */
export interface ComparisonOffer {
  columns: readonly string[];
  /** The columns that are shown unless the reader chooses others. */
  shown: readonly string[];
  /** The filters in the order in which they are named, with what older addresses call them. */
  filters: readonly { name: string; also: readonly string[]; values: readonly string[] }[];
  open: readonly string[];
}

/** The choice of a reader who has chosen nothing. */
export const untouched = ({ shown }: ComparisonOffer): ComparisonChoice => ({
  columns: [...shown],
  chosen: new Map(),
  grouped: false,
  open: [],
});

/** Whether any measure is left out by a filter. */
export const isFiltered = ({ chosen }: ComparisonChoice): boolean => chosen.size > 0;

/** The choice that a query states; what the page does not offer is ignored. */
export function readChoice(query: string, offer: ComparisonOffer): ComparisonChoice {
  const fields = readFields(query);
  const list = (names: readonly string[], offered: readonly string[]): string[] => {
    const known = fields
      .list(...names)
      .flatMap((text) => offered.find((id) => isNamed(id, [text])) ?? []);
    return [...new Set(known)];
  };
  const columns = list(['columns'], offer.columns);
  const chosen = offer.filters.map(
    ({ name, also, values }) => [name, list([name, ...also], values)] as const,
  );
  return {
    columns: columns.length > 0 ? columns : [...offer.shown],
    chosen: new Map(chosen.filter(([, values]) => values.length > 0)),
    grouped: fields.list('group').includes('programme'),
    open: list(['open'], offer.open),
  };
}

/** A choice as a query, with its question mark; '' where nothing has been chosen. */
export function writeChoice(choice: ComparisonChoice, offer: ComparisonOffer): string {
  const columns = choice.columns.join() === offer.shown.join() ? [] : choice.columns;
  return writeFields([
    ['columns', columns],
    ...offer.filters.map(({ name }) => [name, choice.chosen.get(name) ?? []] as const),
    ['group', choice.grouped ? ['programme'] : []],
    ['open', choice.open],
  ]);
}
