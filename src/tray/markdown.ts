import type { FootnoteDefinition, Nodes, Root, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Localizer } from '../i18n/localizer.ts';
import { noteGroups, type Note } from '../paper/notes.ts';
import type { PaperText } from '../paper/tree.ts';

/**
 * The text of a sheet as Markdown with tables and footnotes (GitHub’s form): links lead to the site where its
 * address is known, and are text otherwise.
 */
export function toMarkdown(
  { front, tree, notes }: PaperText,
  words: Localizer,
  linkTo?: (path: string) => string,
): string {
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: front.title }] },
    ...tree.children.flatMap((node) => plain(node, linkTo)),
    ...notesSaid(notes, words).map(definition),
  ];
  const root: Root = { type: 'root', children };
  return remark().use(remarkGfm).stringify(root);
}

/** A node of a sheet as Markdown has it: captions are paragraphs, a chart is its finding. */
function plain(node: RootContent, linkTo: ((path: string) => string) | undefined): RootContent[] {
  if (node.type === 'chart') return [];
  if (node.type === 'heading') {
    const number = node.data?.number ?? '';
    return [
      {
        type: 'heading',
        depth: 2,
        children: [{ type: 'text', value: `${number} ` }, ...inline(node, linkTo).children],
      } as RootContent,
    ];
  }
  if (node.type === 'table') {
    const caption = node.data?.caption ?? '';
    const strong = { type: 'strong', children: [{ type: 'text', value: caption }] };
    return [
      { type: 'paragraph', children: [strong] } as RootContent,
      inline(node, linkTo) as RootContent,
    ];
  }
  return [inline(node, linkTo) as RootContent];
}

/** A node with its links as they are to be; what the sheet alone needs is left away. */
function inline<T extends Nodes>(node: T, linkTo: ((path: string) => string) | undefined): T {
  if (!('children' in node))
    return node.type === 'break' ? ({ type: 'text', value: '; ' } as T) : node;
  const children = (node.children as Nodes[]).flatMap((child) => {
    if (child.type !== 'link' || linkTo) return [inline(child, linkTo)];
    return child.children.map((part) => inline(part, linkTo));
  });
  const url = node.type === 'link' && linkTo ? { url: linkTo(node.url) } : {};
  return { ...node, ...url, children } as T;
}

const definition = ({ number, said }: { number: number; said: string }): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: `note-${number}`,
  label: String(number),
  children: [{ type: 'paragraph', children: [{ type: 'text', value: said }] }],
});

/** What each note says, the name of its document before its place. */
const notesSaid = (notes: readonly Note[], words: Localizer) =>
  noteGroups(notes, words).flatMap(({ name, notes: own }) =>
    own.map(({ number, said }) => ({
      number,
      said: `${name.map(({ value }) => value).join('')} ${said}`,
    })),
  );
