import { emptyTray, packed, sameTray, unpacked, type Tray } from './model.ts';

/** All the trays of a reader, and which of them is filled and shown. */
export interface Trays {
  current: number;
  all: readonly Tray[];
}

/** What a file of trays, and the store of a browser, say of themselves. */
const KIND = 'city-hong-kong-trays';

/** A reader’s first tray. */
export const firstTrays = (): Trays => ({ current: 0, all: [emptyTray()] });

/** The tray that is filled and shown. */
export const currentOf = ({ current, all }: Trays): Tray => all[current] ?? emptyTray();

/** The trays with another in the place of the current one. */
export const withCurrent = (trays: Trays, tray: Tray): Trays => ({
  ...trays,
  all: trays.all.map((own, i) => (i === trays.current ? tray : own)),
});

/** The trays as the text of a file. */
export const trayFile = ({ current, all }: Trays): string =>
  JSON.stringify({ kind: KIND, form: 1, current, trays: all.map(packed) }, undefined, 1);

/** The trays of a text; undefined where it is no file of trays. Those in it that are none are left away. */
export function traysIn(text: string): Trays | undefined {
  try {
    const file = JSON.parse(text) as Partial<Record<string, unknown>> | null;
    if (file?.['kind'] !== KIND || !Array.isArray(file['trays'])) return undefined;
    const all = file['trays'].flatMap((entry) => unpacked(entry) ?? []);
    if (all.length === 0) return undefined;
    const current = Number(file['current']);
    return { current: current in all ? current : 0, all };
  } catch {
    return undefined;
  }
}

/**
 * The trays with those of others beside them, the first of them as the current one. One that is there
 * already is not there twice; an empty one gives way.
 */
export function withOthers(trays: Trays, others: readonly Tray[]): Trays {
  let all = trays.all.filter((tray) => !sameTray(tray, emptyTray()));
  let current: number | undefined;
  for (const tray of others) {
    const known = all.findIndex((own) => sameTray(own, tray));
    if (known < 0) all = [...all, { ...tray, name: freeName(all, tray.name) }];
    current ??= known < 0 ? all.length - 1 : known;
  }
  return all.length === 0 ? firstTrays() : { current: current ?? 0, all };
}

/** Whether there is nothing in any of the trays. */
export const areEmpty = ({ all }: Trays): boolean =>
  all.every((tray) => sameTray(tray, emptyTray()));

/**
 * The trays with the one that an address carried as the current one. The reader’s own, as another page
 * left it, comes in the place of that of the same name, or beside the others; that of somebody else, whose
 * address was sent on, takes no place of the reader’s own.
 */
export function withCarried(trays: Trays, tray: Tray, isOwn: boolean): Trays {
  if (!isOwn) return withOthers(trays, [tray]);
  const { all } = trays;
  const at = all.findIndex(({ name }) => name === tray.name);
  if (at < 0) return { current: all.length, all: [...all, tray] };
  return { current: at, all: all.map((own, i) => (i === at ? tray : own)) };
}

/** A name that no tray has yet. */
export function freeName(all: readonly Tray[], name: string): string {
  const taken = new Set(all.map((tray) => tray.name));
  let free = name;
  for (let n = 2; taken.has(free); n += 1) free = `${name} ${n}`.trim();
  return free;
}
