import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { isLatin, traits } from '../../i18n/locales.ts';
import type { Localizer } from '../../i18n/index.ts';
import { BLOCK, INDENT, ITEM, LINE } from '../geometry.ts';
import { noteGroups, type Note } from '../notes.ts';
import type { KeyPoints, PaperText } from '../tree.ts';
import { runsOf } from '../turn.ts';
import { tableHeight } from './table-height.ts';
import { countLines, linesOf } from './text-lines.ts';
import { space, types } from './setting.ts';

/** About how high a run is on the paper, in millimetres, and which way its sheets lie. */
export interface RunHeight {
  turned: boolean;
  height: number;
}

/**
 * About how high the runs of a text are on the paper: lines are counted from the widths of their
 * characters, a little more than they take. The title stands over the first run, the notes and the
 * foot under the last.
 */
export function heightsOf({ front, tree, notes }: PaperText, words: Localizer): RunHeight[] {
  const runs = runsOf(tree.children);
  return runs.map(({ turned, nodes }, i) => {
    const width = turned ? BLOCK.height : BLOCK.width;
    const head = i === 0 ? headHeight(front, nodes[0], words) : 0;
    const end = i === runs.length - 1 ? endHeight(notes, turned, width, words) : 0;
    return { turned, height: head + blocksHeight(nodes, width, words) + end };
  });
}

/**
 * Whether each run keeps to one sheet; a sheet that is no fuller than before is not held against
 * it. A sheet before another keeps a line free: a word processor sets a little wider, and what it
 * cannot place would stand alone on a sheet between the two.
 */
export const fits = (after: readonly RunHeight[], before: readonly RunHeight[]): boolean =>
  after.every(({ turned, height }, i) => {
    const block = turned ? BLOCK.width : BLOCK.height;
    const free = i < after.length - 1 ? LINE : 0;
    return height <= Math.max(block - free, before[i]?.height ?? 0);
  });

/** The title with the space under it, which is less over key points. */
function headHeight(
  { title, subtitle }: PaperText['front'],
  first: RootContent | undefined,
  words: Localizer,
): number {
  const lines = countLines(title, BLOCK.width, types.title.size * 1.05);
  const below = first?.type === 'keyPoints' ? space.titleBeforeKeyPoints : space.title;
  const under = subtitle === undefined ? 0 : types.body(words.locale).pitch;
  return lines * types.title.pitch + under + below;
}

/** The notes, and the foot under them. */
function endHeight(
  notes: readonly Note[],
  turned: boolean,
  width: number,
  words: Localizer,
): number {
  const foot = turned ? space.foot.turned : space.foot.upright;
  return notesHeight(notes, width, words) + foot * types.small(words.locale).pitch;
}

const blocksHeight = (nodes: readonly RootContent[], width: number, words: Localizer): number =>
  nodes.reduce((sum, node, i) => sum + height(node, nodes[i - 1], width, words), 0);

function height(
  node: RootContent,
  before: RootContent | undefined,
  width: number,
  words: Localizer,
): number {
  const body = types.body(words.locale);
  const lines = ({ children }: Pick<Paragraph, 'children'>, by: number): number =>
    linesOf(children).reduce((sum, line) => sum + countLines(line, width, body.size, by), 0);
  switch (node.type) {
    case 'heading': {
      const above = isLatin(words.locale) && before !== undefined ? body.pitch / 2 : 0;
      return above + lines(node, 4) * body.pitch;
    }
    case 'paragraph':
      return node.data?.role === undefined
        ? lines(node, INDENT[traits[words.locale].script]) * body.pitch
        : smallPrint(node, before, width, words);
    case 'list': {
      const { script } = traits[words.locale];
      // What has no number is a paragraph in Chinese.
      const by = (node.ordered === true || script === 'latin' ? ITEM : INDENT)[script];
      return node.children.reduce((sum, item) => {
        const [text] = item.children;
        return sum + (text?.type === 'paragraph' ? lines(text, by) * body.pitch : 0);
      }, 0);
    }
    case 'table':
      return tableHeight(node, width, words.locale);
    case 'keyPoints':
      return space.keyPoints + blocksHeight(runIn(node), width, words);
    default:
      throw new Error(`the height of a “${node.type}” is not known`);
  }
}

function smallPrint(
  node: Paragraph,
  before: RootContent | undefined,
  width: number,
  words: Localizer,
): number {
  const { size, pitch } = types.small(words.locale);
  const lines = linesOf(node.children).reduce(
    (sum, line) => sum + countLines(line, width, size),
    0,
  );
  // Two paragraphs of small print share the space under them.
  const shared = before?.type === 'paragraph' ? 0 : 1;
  const drawnIn = before?.type === 'table' ? 1 - pitch * space.part : 0;
  return lines * pitch + shared * pitch * space.part + drawnIn;
}

/** Key points with their title before the first line, into which it runs. */
function runIn({ title, children }: KeyPoints): RootContent[] {
  const [first, ...others] = children;
  const line = (value: string, after: readonly PhrasingContent[] = []): Paragraph => ({
    type: 'paragraph',
    children: [{ type: 'text', value }, ...after],
  });
  if (first?.type !== 'paragraph') return [line(title), ...children];
  return [line(`${title}：`, first.children), ...others];
}

/** The notes run in, a document after the other. */
function notesHeight(notes: readonly Note[], width: number, words: Localizer): number {
  if (notes.length === 0) return 0;
  const { size, pitch } = types.small(words.locale);
  const lines = noteGroups(notes, words).reduce((sum, { name, notes: own }) => {
    const places = own.map(
      ({ number: n, said }) => ` [${n}]\u00a0${said.replaceAll(' ', '\u00a0')}`,
    );
    return sum + countLines([...name.map(({ value }) => value), ...places].join(''), width, size);
  }, 1);
  return (lines + space.part) * pitch;
}
