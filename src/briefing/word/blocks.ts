import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  Paragraph,
  type FileChild,
} from 'docx';
import type { List, RootContent } from 'mdast';
import { sheet } from './geometry.ts';
import { runs } from './inlines.ts';
import { style } from './styles.ts';
import { wordTable } from './tables.ts';
import type { Picture, WordOptions } from './types.ts';

/** CSS pixels in a twip. */
const PIXEL = 96 / 1440;

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** Where a block stands. */
export interface Setting {
  options: WordOptions;
  /** The width of the text block, in twips. */
  measure: number;
  /** The pictures not yet placed. */
  pictures: Iterator<Picture>;
}

/**
 * A block of a resolved briefing as paragraphs and tables.
 * @throws when it meets a node that a resolved briefing does not have
 */
export function wordBlock(node: RootContent, setting: Setting): FileChild[] {
  const { options, measure } = setting;
  switch (node.type) {
    case 'heading':
      return [
        new Paragraph({
          heading: levels[node.depth - 1] ?? HeadingLevel.HEADING_3,
          numbering: { reference: 'headings', level: node.depth - 1 },
          children: runs(node.children, options),
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          style: node.data?.role ? style.small : style.body,
          children: runs(node.children, options),
        }),
      ];
    case 'list':
      return listItems(node, 0, options);
    case 'table':
      return [
        ...(node.data?.caption === undefined
          ? []
          : [new Paragraph({ style: style.caption, text: node.data.caption })]),
        wordTable(node, measure, options),
      ];
    case 'keyPoints':
      return keyPoints(node.title, node.children, options);
    case 'chart': {
      const picture: unknown = setting.pictures.next().value;
      if (picture === undefined) throw new Error(`the chart “${node.name}” has no picture`);
      return pictured(picture as Picture, measure);
    }
    default:
      throw new Error(`a briefing cannot hold a “${node.type}”`);
  }
}

function listItems(list: List, level: number, options: WordOptions): Paragraph[] {
  const reference = list.ordered === true ? 'items' : 'bullets';
  return list.children.flatMap((item) =>
    item.children.flatMap((child) => {
      if (child.type === 'list') return listItems(child, level + 1, options);
      if (child.type !== 'paragraph') throw new Error(`a list cannot hold a “${child.type}”`);
      return [
        new Paragraph({
          style: style.item,
          numbering: { reference, level: list.ordered === true ? 0 : Math.min(level, 1) },
          children: runs(child.children, options),
        }),
      ];
    }),
  );
}

const rule = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 4 };

/** Between two rules, under their title. */
function keyPoints(
  title: string,
  children: readonly RootContent[],
  options: WordOptions,
): Paragraph[] {
  const texts = children.flatMap((child) => {
    if (child.type === 'paragraph') return [child.children];
    if (child.type !== 'list') throw new Error(`key points cannot hold a “${child.type}”`);
    return child.children.flatMap((item) =>
      item.children.flatMap((part) => (part.type === 'paragraph' ? [part.children] : [])),
    );
  });
  return [
    new Paragraph({ style: style.keyTitle, text: title, border: { top: rule }, keepNext: true }),
    ...texts.map(
      (content, i) =>
        new Paragraph({
          style: style.key,
          children: runs(content, options),
          ...(i === texts.length - 1 ? { border: { bottom: rule } } : { keepNext: true }),
        }),
    ),
  ];
}

/** A chart as wide as the text block, under its finding. */
function pictured(picture: Picture, measure: number): Paragraph[] {
  const { png, title, description } = picture;
  const width = Math.min(measure, sheet.turned) * PIXEL;
  const height = (width * picture.height) / picture.width;
  return [
    new Paragraph({ style: style.caption, text: title }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      // A picture is higher than a line: the line has to grow with it.
      spacing: { lineRule: 'auto', line: 240 },
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
