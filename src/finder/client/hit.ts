import { findKinds } from '../wire.ts';
import { make } from './dom.ts';
import type { Finder } from './engine.ts';
import { excerpt, type MarkedStretch } from './excerpt.ts';
import { marked } from './stretches.ts';
import type { Hit } from './rank.ts';
import type { Says } from './says.ts';
import { whereFound } from './where.ts';

/** A result as an item of a list: its title, what and whose it is, its paragraph, where it was found. */
export function hitItem(finder: Finder, hit: Hit, says: Says, named: boolean): HTMLLIElement {
  const { index } = finder;
  const entry = index.entries[hit.entry];
  if (!entry) return make('li', {});
  const [kind, href, title, place, passage] = entry;
  const tokens = new Set(hit.tokens);
  const where = whereFound(finder, hit);
  const kindName = index.kinds[findKinds[kind] ?? 'measure'];
  return make(
    'li',
    { class: 'find-hit' },
    make('a', { href }, ...shown(marked(finder, index.texts[title] ?? '', tokens))),
    make(
      'p',
      { class: 'find-of' },
      named ? make('span', { class: 'find-kind' }, kindName) : undefined,
      placeOf(index.places[place]),
      citeOf(finder, passage, says),
    ),
    where &&
      make(
        'p',
        { class: 'find-where' },
        make('span', { class: 'soft' }, `${where.label}${says.colon}`),
        make(
          'span',
          { lang: langOf(where.text, says) },
          ...shown(excerpt(marked(finder, where.text, tokens))),
        ),
      ),
    hit.lacks.length === 0
      ? undefined
      : make(
          'p',
          { class: 'find-lacks soft small' },
          says.lacks(hit.lacks.map(({ said }) => said)),
        ),
  );
}

const shown = (stretches: readonly MarkedStretch[]): (HTMLElement | string)[] =>
  stretches.map(({ text, marked: isMarked }) => (isMarked ? make('mark', {}, text) : text));

/** The name of a jurisdiction with its mark, as the page has it. */
function placeOf(id: string | undefined): Node | undefined {
  const template = document.querySelector<HTMLTemplateElement>('#find-places');
  const found = [...(template?.content.children ?? [])].find(
    (place) => place instanceof HTMLElement && place.dataset['place'] === id,
  );
  return id === undefined ? undefined : found?.cloneNode(true);
}

function citeOf(
  { index }: Finder,
  [source, paragraph]: readonly number[],
  says: Says,
): HTMLElement | undefined {
  const found = source === undefined ? undefined : index.sources[source];
  if (!found || paragraph === undefined) return undefined;
  const [href, short] = found;
  return make(
    'a',
    {
      class: 'cite',
      href: `${href}#p${paragraph}`,
      'aria-label': says.paragraphSaid(short, paragraph),
    },
    says.paragraph(short, paragraph),
  );
}

/** A Chinese wording on a page in another script is marked as what it is. */
const langOf = (text: string, { written }: Says): string | undefined =>
  written !== '' && /\p{Script=Han}/u.test(text) ? written : undefined;
