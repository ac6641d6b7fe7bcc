/** What the reader has chosen of a comparison; all of it stands in the address. */
export interface Choice {
  /** The columns shown, in their order. */
  columns: string[];
  /** The values that a measure may have; none means any. */
  commitment: string[];
  directed: string[];
  tier: string[];
  figure: boolean;
  grouped: boolean;
  /** The folds that stand open, by name. */
  open: string[];
}

/** What can be chosen on a page. */
export interface Offer {
  columns: readonly string[];
  /** The columns that are shown unless the reader chooses others. */
  shown: readonly string[];
  commitment: readonly string[];
  directed: readonly string[];
  tier: readonly string[];
  open: readonly string[];
}

/** The lists that narrow down what is shown, in the order in which they are named. */
export const filterNames = ['commitment', 'directed', 'tier'] as const;

/** The choice of a reader who has chosen nothing. */
export const untouched = ({ shown }: Offer): Choice => ({
  columns: [...shown],
  commitment: [],
  directed: [],
  tier: [],
  figure: false,
  grouped: false,
  open: [],
});

/** Whether any measure is left out by a filter. */
export const isFiltered = (choice: Choice): boolean =>
  choice.figure || filterNames.some((name) => choice[name].length > 0);

/** The choice that a query states; what the page does not offer is ignored. */
export function readChoice(query: string, offer: Offer): Choice {
  const fields = new URLSearchParams(query);
  const list = (name: string, known: readonly string[]): string[] => [
    ...new Set((fields.get(name) ?? '').split(',').filter((value) => known.includes(value))),
  ];
  const columns = list('columns', offer.columns);
  return {
    columns: columns.length > 0 ? columns : [...offer.shown],
    commitment: list('commitment', offer.commitment),
    directed: list('directed', offer.directed),
    tier: list('tier', offer.tier),
    figure: fields.get('figure') === 'yes',
    grouped: fields.get('group') === 'programme',
    open: list('open', offer.open),
  };
}

/**
 * A choice as a query, with its question mark; '' where nothing has been chosen.
 * @example '?columns=shenzhen,suzhou&commitment=planned&figure=yes&group=programme'
 */
export function writeChoice(choice: Choice, offer: Offer): string {
  const columns = choice.columns.join() === offer.shown.join() ? [] : choice.columns;
  const fields = [
    ['columns', columns],
    ...filterNames.map((name) => [name, choice[name]] as const),
    ['figure', choice.figure ? ['yes'] : []],
    ['group', choice.grouped ? ['programme'] : []],
    ['open', choice.open],
  ] as const;
  const query = fields
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `${name}=${values.map(encodeURIComponent).join(',')}`)
    .join('&');
  return query === '' ? '' : `?${query}`;
}
