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

/**
 * Items on pages in their order, so many on each at most; by the slug of the page, '' for the first.
 * @param size so many items one page holds
 */
export const pagesOf = <Item>(items: readonly Item[], size: number): PagePart<string, Item>[] =>
  Array.from({ length: Math.max(1, Math.ceil(items.length / size)) }, (_, i) => ({
    key: i === 0 ? '' : `part-${i + 1}`,
    items: items.slice(i * size, (i + 1) * size),
  }));

/**
 * What a page is called beside the others: whose it is, and from the second on its number.
 * @param part the slug of the page
 * @example partLabel('Shenzhen', 'part-2') // 'Shenzhen 2'
 */
export const partLabel = (name: string, part: string): string =>
  [name, part.replace(/^part-/, '')].filter(Boolean).join(' ');
