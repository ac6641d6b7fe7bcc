/** What stands on one of several pages. */
export interface PagePart<Key, Item> {
  key: Key;
  items: Item[];
}

/**
 * Items in parts by key, in the order in which keys and items come, where there are more than one
 * page holds; none where there are not: they stay together.
 * @param limit so many items one page holds
 */
export function partsBeyond<Key, Item>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
  limit: number,
): PagePart<Key, Item>[] {
  if (items.length <= limit) return [];
  const parts = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const part = parts.get(key);
    if (part) part.push(item);
    else parts.set(key, [item]);
  }
  return [...parts].map(([key, own]) => ({ key, items: own }));
}

/** The slug of a page among several, by its place from 0: '' for the first. */
export const partSlug = (place: number): string => (place === 0 ? '' : `part-${place + 1}`);

/**
 * Items on pages in their order, so many on each at most; by the slug of the page, '' for the first.
 * @param size so many items one page holds
 */
export const pagesOf = <Item>(items: readonly Item[], size: number): PagePart<string, Item>[] =>
  Array.from({ length: Math.max(1, Math.ceil(items.length / size)) }, (_, i) => ({
    key: partSlug(i),
    items: items.slice(i * size, (i + 1) * size),
  }));

/** One of several pages, on which the items of one key or of several stand. */
export interface PageOfKeys<Key, Item> {
  slug: string;
  /** Whose items they are, each with the slug of its part where they are too many for one page. */
  keys: { key: Key; part: string }[];
  items: Item[];
}

/**
 * Items on pages by key, in the order in which keys and items come: as many keys share a page as it
 * holds, and what is too much of one key has pages of its own. None where one page holds them all.
 * @param room how much one page holds at most, and how much an item takes of it; an item that takes
 *   more stands alone
 */
export function sharedOut<Key, Item>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
  room: { most: number; of: (item: Item) => number },
): PageOfKeys<Key, Item>[] {
  const pages: { keys: { key: Key; part: string }[]; items: Item[]; taken: number }[] = [];
  for (const [key, own] of Map.groupBy(items, keyOf)) {
    const pieces = filledUp(own, room);
    for (const [i, piece] of pieces.entries()) {
      const last = pages.at(-1);
      const named = { key, part: partSlug(i) };
      if (last && pieces.length === 1 && last.taken + piece.taken <= room.most) {
        last.keys.push(named);
        last.items.push(...piece.items);
        last.taken += piece.taken;
      } else pages.push({ keys: [named], ...piece });
    }
  }
  if (pages.length < 2) return [];
  return pages.map(({ keys, items: own }, i) => ({ slug: partSlug(i), keys, items: own }));
}

/** Items in pieces, each as large as there is room. */
function filledUp<Item>(
  items: readonly Item[],
  { most, of }: { most: number; of: (item: Item) => number },
): { items: Item[]; taken: number }[] {
  const pieces: { items: Item[]; taken: number }[] = [];
  for (const item of items) {
    const last = pieces.at(-1);
    const size = of(item);
    if (last && last.taken + size <= most) {
      last.items.push(item);
      last.taken += size;
    } else pieces.push({ items: [item], taken: size });
  }
  return pieces;
}

/** The first and the last of a row; of one alone it alone. */
export const endsOf = <Item>(items: readonly Item[]): Item[] => [
  ...new Set([...items.slice(0, 1), ...items.slice(-1)]),
];

/**
 * What a page is called beside the others: whose it is, and from the second on its number.
 * @param part the slug of the page
 * @example partLabel('Shenzhen', 'part-2') // 'Shenzhen 2'
 */
export const partLabel = (name: string, part: string): string =>
  [name, part.replace(/^part-/, '')].filter(Boolean).join(' ');
