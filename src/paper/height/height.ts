import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Localizer } from '../../i18n/index.ts';
import { BLOCK, INDENT } from '../geometry.ts';
import { documentName, notesByDocument, type Note } from '../notes.ts';
import type { KeyPoints, PaperText } from '../tree.ts';
import { tableHeight } from './table-height.ts';
import { countLines, linesOf } from './text-lines.ts';
import { space, types } from './setting.ts';

/** About how high the text on each side of a turn is, in millimetres. */
export interface Heights {
  /** The upright sheet, or all when nothing turns. */
  upright: number;
  /** The turned sheet; 0 when there is none. */
  turned: number;
}

/** What an item of a list stands in from the left with its sign, in ems. */
const ITEM = { zh: 4, hant: 4, en: 2 };

/**
 * About how high a briefing is on the paper: its lines are counted from the widths of its
 * characters, a little more than they take. A table that is turned has a sheet of its own, with
 * its small print, the notes and the foot.
 */
export function heightsOf({ front, tree, notes }: PaperText, words: Localizer): Heights {
  const at = tree.children.findIndex((node) => node.type === 'table' && node.data?.wide === true);
  const [first, second] =
    at < 0 ? [tree.children, []] : [tree.children.slice(0, at), tree.children.slice(at)];
  const width = at < 0 ? BLOCK.width : BLOCK.height;
  const foot = at < 0 ? space.foot.upright : space.foot.turned;
  const end = notesHeight(notes, width, words) + foot * types.small(words.locale).pitch;
  const body = types.body(words.locale);
  const title = countLines(front.title, BLOCK.width, types.title.size * 1.05);
  const subtitle = front.subtitle === undefined ? 0 : body.pitch;
  const framed = tree.children.find(({ type }) => type !== 'yaml')?.type === 'keyPoints';
  const below = framed ? space.titleBeforeKeyPoints : space.title;
  const head = title * types.title.pitch + subtitle + below;
  const upright = head + blocksHeight(first, BLOCK.width, words);
  if (at < 0) return { upright: upright + end, turned: 0 };
  return { upright, turned: blocksHeight(second, width, words) + end };
}

/**
 * Whether a briefing keeps to its sheets, one or one and a turned one; a sheet that is no fuller
 * than before is not held against it.
 */
export const fits = ({ upright, turned }: Heights, before: Heights): boolean =>
  upright <= Math.max(BLOCK.height, before.upright) &&
  turned <= Math.max(BLOCK.width, before.turned);

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
      const above = words.locale === 'en' && before !== undefined ? body.pitch / 2 : 0;
      return above + lines(node, 4) * body.pitch;
    }
    case 'paragraph':
      return node.data?.role === undefined
        ? lines(node, INDENT[words.locale]) * body.pitch
        : smallPrint(node, before, width, words);
    case 'list':
      return node.children.reduce((sum, item) => {
        const [text] = item.children;
        return (
          sum + (text?.type === 'paragraph' ? lines(text, ITEM[words.locale]) * body.pitch : 0)
        );
      }, 0);
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
  const lines = notesByDocument(notes).reduce((sum, { source, notes: own }) => {
    const name = documentName(source, words).map(({ value }) => value);
    const places = own.map(({ number: n, paragraph }) => {
      const place = words.say('cite.paragraph', { n: paragraph }).replaceAll(' ', '\u00a0');
      return ` [${n}]\u00a0${place}`;
    });
    return sum + countLines([...name, ...places].join(''), width, size);
  }, 1);
  return (lines + space.part) * pitch;
}
