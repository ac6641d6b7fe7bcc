import type { FootnoteDefinition, Nodes, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as written } from 'mdast-util-to-markdown';
import { paragraph, text } from '../briefing/nodes.ts';
import type { Chart } from '../charts/types.ts';
import type { Localizer } from '../i18n/localizer.ts';
import { noteGroups, type Note } from '../paper/notes.ts';
import type { PaperText } from '../paper/tree.ts';
import { chartData } from './chart-blocks.ts';

/** What stands at the head and at the foot of a sheet, a paragraph each. */
interface AroundText {
  head: string;
  foot: string;
}

/**
 * The text of a sheet as Markdown with tables and footnotes (GitHub’s form): links lead to the site where its
 * address is known, and are text otherwise. A chart is its data.
 */
export function toMarkdown(
  { front, tree, notes }: PaperText,
  words: Localizer,
  linkTo?: (path: string) => string,
  chartOf: (name: string) => Chart | undefined = () => undefined,
  around?: AroundText,
): string {
  const gap = words.say('briefing.gap');
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: front.title }] },
    ...(around ? [paragraph([text(around.head)])] : []),
    ...tree.children.flatMap((node) =>
      node.type === 'chart' ? dataOf(chartOf(node.name)) : plain(node, gap, linkTo),
    ),
    ...(around ? [paragraph([text(around.foot)])] : []),
    ...notesSaid(notes, words).map(definition),
  ];
  const root: Root = { type: 'root', children };
  return written(root, { extensions: [gfmToMarkdown()] });
}

/** A chart as Markdown has it: its finding, over its data as a table. */
const dataOf = (chart: Chart | undefined): RootContent[] =>
  chart ? [strong(chart.title), chartData(chart)] : [];

/** A line of its own over a table. */
const strong = (said: string): RootContent =>
  paragraph([{ type: 'strong', children: [text(said)] }]);

/** A node of a sheet as Markdown has it: captions are paragraphs. */
function plain(
  node: RootContent,
  gap: string,
  linkTo: ((path: string) => string) | undefined,
): RootContent[] {
  if (node.type === 'heading') {
    const number = node.data?.number ?? '';
    return [
      {
        type: 'heading',
        depth: 2,
        children: [{ type: 'text', value: number + gap }, ...inline(node, linkTo).children],
      } as RootContent,
    ];
  }
  if (node.type === 'table') {
    return [strong(node.data?.caption ?? ''), inline(node, linkTo)];
  }
  return [inline(node, linkTo)];
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
