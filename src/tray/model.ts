import { onOneLine } from './printable.ts';

/** What stands in a tray, in the reader’s order: a thing of the site, or words of the reader’s own. */
export type TrayEntry =
  | {
      kind: 'item';
      /** What it is and its id, such as `measure:shenzhen/talent-flats`. */
      item: string;
      /** What it said when it was put in, as a mark; '' where that is not known. */
      state: string;
    }
  | { kind: 'heading' | 'text'; text: string };

/** What a reader has gathered for a briefing of their own. */
export interface Tray {
  /** By which the reader tells it from others. */
  name: string;
  title: string;
  issuer: string;
  /** The day of the briefing (ISO 8601), or ''. */
  date: string;
  /** The version of the corpus of what was last put in, or ''. */
  version: string;
  entries: readonly TrayEntry[];
}

/** A thing of the site as a tray names it. */
export interface Item {
  item: string;
  state: string;
}

/** A tray with nothing in it. */
export const emptyTray = (name = ''): Tray => ({
  name,
  title: '',
  issuer: '',
  date: '',
  version: '',
  entries: [],
});

/** Whether a tray holds a thing. */
export const holdsItem = ({ entries }: Tray, item: string): boolean =>
  entries.some((entry) => entry.kind === 'item' && entry.item === item);

/** How many things of the site a tray holds. */
export const countItems = ({ entries }: Tray): number =>
  entries.filter(({ kind }) => kind === 'item').length;

/** The tray with a thing at its end; as it is where it holds that already. */
export const withItem = (tray: Tray, { item, state }: Item, version: string): Tray =>
  holdsItem(tray, item)
    ? tray
    : { ...tray, version, entries: [...tray.entries, { kind: 'item', item, state }] };

/** The tray without a thing. */
export const withoutItem = (tray: Tray, item: string): Tray => ({
  ...tray,
  entries: tray.entries.filter((entry) => entry.kind !== 'item' || entry.item !== item),
});

/** The tray without the entry at a place. */
export const withoutEntry = (tray: Tray, at: number): Tray => ({
  ...tray,
  entries: tray.entries.filter((_, i) => i !== at),
});

/** The tray with an entry in another place; as it is where there is no such place. */
export function withMoved(tray: Tray, from: number, to: number): Tray {
  const entry = tray.entries[from];
  if (!entry || to < 0 || to >= tray.entries.length) return tray;
  const rest = tray.entries.filter((_, i) => i !== from);
  return { ...tray, entries: [...rest.slice(0, to), entry, ...rest.slice(to)] };
}

/** The tray with an entry put in before a place. */
export const withEntry = (tray: Tray, at: number, entry: TrayEntry): Tray => ({
  ...tray,
  entries: [...tray.entries.slice(0, at), entry, ...tray.entries.slice(at)],
});

/** The tray with words of the reader’s own put in before a place. */
export const withWords = (tray: Tray, at: number, kind: 'heading' | 'text', text: string): Tray =>
  withEntry(tray, at, { kind, text });

/** The tray with other words of the reader’s own at a place. */
export const withText = (tray: Tray, at: number, text: string): Tray => ({
  ...tray,
  entries: tray.entries.map((entry, i) =>
    i === at && entry.kind !== 'item' ? { ...entry, text } : entry,
  ),
});

/** Whether two trays say the same, whatever they are called. */
export const sameTray = (a: Tray, b: Tray): boolean =>
  JSON.stringify(packed({ ...a, name: '' })) === JSON.stringify(packed({ ...b, name: '' }));

/** A tray as somebody sent it: called as its brief is, since its name told it from others of the sender’s. */
export const asReceived = (tray: Tray): Tray => ({
  ...tray,
  name: onOneLine(tray.title) || tray.name,
});

/** A tray as a list of texts, which is short and can be read by later versions. */
export type Packed = readonly string[];

const SIGNS = { item: '+', heading: '#', text: '-' } as const;
const HEAD = 5;

/** A tray as a list of texts: what stands over it, then each entry behind the sign of its kind. */
export const packed = ({ name, title, issuer, date, version, entries }: Tray): Packed => [
  name,
  title,
  issuer,
  date,
  version,
  ...entries.map((entry) =>
    entry.kind === 'item'
      ? `${SIGNS.item}${entry.item} ${entry.state}`
      : `${SIGNS[entry.kind]}${entry.text}`,
  ),
];

/** The tray that a list of texts is; undefined for anything else. An entry of a kind unknown is left away. */
export function unpacked(value: unknown): Tray | undefined {
  if (!Array.isArray(value) || value.length < HEAD) return undefined;
  if (!value.every((part): part is string => typeof part === 'string')) return undefined;
  const [name = '', title = '', issuer = '', date = '', version = '', ...rest] = value;
  return { name, title, issuer, date: dayOf(date), version, entries: rest.flatMap(entryOf) };
}

function entryOf(text: string): TrayEntry[] {
  const said = text.slice(1);
  if (text.startsWith(SIGNS.heading)) return [{ kind: 'heading', text: said }];
  if (text.startsWith(SIGNS.text)) return [{ kind: 'text', text: said }];
  if (!text.startsWith(SIGNS.item)) return [];
  const [item = '', state = ''] = said.split(' ');
  return item === '' ? [] : [{ kind: 'item', item, state }];
}

/** A day that there is, or ''. */
const dayOf = (date: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date)) ? date : '';
