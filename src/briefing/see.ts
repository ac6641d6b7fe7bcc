import type { BlockContent, PhrasingContent } from 'mdast';
import type { Corpus } from '../corpus/index.ts';
import type { PlainKey } from '../i18n/index.ts';
import { paths } from '../routes/paths.ts';
import type { Text } from '../schema/index.ts';
import type { Context } from './context.ts';
import { link, paragraph, text } from './nodes.ts';

/** The pages where a reader finds what a list leaves out: their names by their paths. */
export const pagesToSee = (corpus: Corpus): ReadonlyMap<string, Text> =>
  new Map([
    ...corpus.jurisdictions.map(({ id, name }): [string, Text] => [paths.jurisdiction(id), name]),
    ...corpus.codebook.lenses.flatMap(({ id, categories }) =>
      categories.map(({ id: category, label }): [string, Text] => [
        paths.category(id, category),
        label,
      ]),
    ),
  ]);

/** How many are left out and, where a page is named, the page that lists them. */
export function leftOut(
  n: number,
  path: string | undefined,
  { corpus, words }: Context,
): PhrasingContent[] {
  const name = path === undefined ? undefined : pagesToSee(corpus).get(path);
  if (path === undefined || !name) return [text(words.say('briefing.leftOut', { n }))];
  const params = { n, name: words.text(name) };
  return [link(path, [text(words.say('briefing.leftOutSee', params))])];
}

/** So many rows a table has where nobody says how many: more would be no briefing, and too much for a page. */
const ROWS = 40;

/** The items of a table that has all there are, and under it how many are left out, with the page that has them. */
export function firstRows<Item>(
  items: readonly Item[],
  page: { path: string; title: PlainKey },
  { words }: Context,
): { shown: readonly Item[]; rest: BlockContent[] } {
  const n = items.length - ROWS;
  const said = () => text(words.say('parts.rest', { n, title: words.say(page.title) }));
  return {
    shown: items.slice(0, ROWS),
    rest: n > 0 ? [paragraph([link(page.path, [said()])], 'left-out')] : [],
  };
}
