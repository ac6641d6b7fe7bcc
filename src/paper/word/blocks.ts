import { isLatin } from '../../i18n/locales.ts';
import { HeadingLevel, ImageRun, Paragraph, type FileChild } from 'docx';
import type { List, Paragraph as MarkdownParagraph, RootContent } from 'mdast';
import type { KeyPoints } from '../tree.ts';
import { WORD_LINE, sheet } from './geometry.ts';
import { runs, textRun } from './inlines.ts';
import { style } from './names.ts';
import { wordTable } from './tables.ts';
import type { Picture, Writing } from './types.ts';

/** CSS pixels in a twip. */
const PIXEL = 96 / 1440;

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** Where a block stands. */
export interface BlockPlace {
  /** The width of the text block, in twips. */
  measure: number;
  /** The block before it. */
  before?: RootContent | undefined;
}

/**
 * A block of a resolved briefing as paragraphs and tables.
 * @throws when it meets a node that a resolved briefing does not have
 */
export function wordBlock(node: RootContent, place: BlockPlace, writing: Writing): FileChild[] {
  switch (node.type) {
    case 'heading':
      return [
        new Paragraph({
          heading: levels[node.depth - 1] ?? HeadingLevel.HEADING_3,
          children: runs(node.children, writing),
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          style: styleOf(node, place, writing),
          children: runs(node.children, writing),
        }),
      ];
    case 'list':
      return listItems(node, style.item, 0, writing);
    case 'table':
      return [
        ...(node.data?.caption === undefined ? [] : [caption(node.data.caption, writing)]),
        wordTable(node, place.measure, writing),
      ];
    case 'keyPoints':
      return keyPoints(node, writing);
    case 'chart': {
      const { value, done } = writing.left.next();
      if (done === true) throw new Error(`the chart “${node.name}” has no picture`);
      return pictured(value, writing);
    }
    default:
      throw new Error(`a briefing cannot hold a “${node.type}”`);
  }
}

/** The style of a paragraph: English indents only those that follow another. */
function styleOf({ data }: MarkdownParagraph, { before }: BlockPlace, { words }: Writing): string {
  if (data?.role) return style.small;
  const follows = before?.type === 'paragraph' || before?.type === 'list';
  return isLatin(words.locale) && !follows ? style.first : style.body;
}

const caption = (text: string, { words }: Writing): Paragraph =>
  new Paragraph({ style: style.caption, children: [textRun(text, words)] });

function listItems(
  list: List,
  itemStyle: typeof style.item | typeof style.key,
  level: number,
  writing: Writing,
): Paragraph[] {
  const reference = list.ordered === true ? 'items' : 'bullets';
  // Offices set no bullets: what has no number is a paragraph in Chinese.
  const bare = list.ordered !== true && level === 0 && !isLatin(writing.words.locale);
  return list.children.flatMap((item) =>
    item.children.flatMap((child) => {
      if (child.type === 'list') return listItems(child, itemStyle, level + 1, writing);
      if (child.type !== 'paragraph') throw new Error(`a list cannot hold a “${child.type}”`);
      return [
        new Paragraph({
          style: itemStyle,
          ...(bare ? {} : { numbering: { reference, level: Math.min(level, 1) } }),
          children: runs(child.children, writing),
        }),
      ];
    }),
  );
}

/** Between two rules, under their title. */
function keyPoints(
  { title, children: [first, ...rest] }: KeyPoints,
  writing: Writing,
): Paragraph[] {
  const { words } = writing;
  const others = rest.flatMap((child) => keyPoint(child, writing));
  if (first?.type === 'paragraph') {
    const label = textRun(`${title}${words.say('colon')}`, words, { style: style.keyLabel });
    return [
      new Paragraph({ style: style.key, children: [label, ...runs(first.children, writing)] }),
      ...others,
    ];
  }
  return [
    new Paragraph({ style: style.keyTitle, children: [textRun(title, words)] }),
    ...(first ? keyPoint(first, writing) : []),
    ...others,
  ];
}

function keyPoint(child: KeyPoints['children'][number], writing: Writing): Paragraph[] {
  if (child.type === 'list') return listItems(child, style.key, 0, writing);
  if (child.type !== 'paragraph') throw new Error(`key points cannot hold a “${child.type}”`);
  return [new Paragraph({ style: style.key, children: runs(child.children, writing) })];
}

/** A chart as wide as the text block, or as high as a page leaves under two lines of its finding. */
function pictured({ png, title, description, ...own }: Picture, writing: Writing): Paragraph[] {
  const { measure, top, bottom } = sheet;
  const highest = sheet.height - top - bottom - 3 * WORD_LINE;
  const scale = Math.min(measure / own.width, highest / own.height) * PIXEL;
  const [width, height] = [own.width * scale, own.height * scale];
  return [
    caption(title, writing),
    new Paragraph({
      style: style.picture,
      children: [
        new ImageRun({
          type: 'png',
          data: png,
          transformation: { width, height },
          altText: { name: title, title, description },
        }),
      ],
    }),
  ];
}
