/** A cell of a comparison, or of one category of it, whose rows are the categories of another lens. */
interface CellPlace {
  lens: string;
  category: string;
  jurisdiction: string;
  row?: { lens: string; category: string } | undefined;
}

/** What a cell of a comparison is called in a tray. */
export const cellItem = ({ lens, category, jurisdiction, row }: CellPlace): string =>
  `cell:${[lens, category, ...(row ? [row.lens, row.category] : []), jurisdiction].join('/')}`;

/** What a chart is called in a tray. */
export const chartItem = (name: string): string => `chart:${name}`;

/** What two figures against each other are called in a tray. */
export const pairItem = (one: string, other: string): string => `pair:${one}~${other}`;

/** The items of the two figures that stand against each other; undefined where an item is none such. */
export function pairedIn(item: string): [one: string, other: string] | undefined {
  const [, one, other] = /^pair:([^~]+)~([^~]+)$/.exec(item) ?? [];
  return one === undefined || other === undefined ? undefined : [one, other];
}
