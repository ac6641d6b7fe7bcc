import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  type FileChild,
  type ISectionOptions,
  type ParagraphChild,
} from 'docx';
import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ChartNode } from '../nodes.ts';
import type { Briefing, Note } from '../types.ts';
import { wordBlock } from './blocks.ts';
import { sheet } from './geometry.ts';
import { noteAnchor } from './inlines.ts';
import { numberingFor, style, stylesFor } from './styles.ts';
import type { Picture, WordOptions } from './types.ts';

export type { Picture, WordOptions } from './types.ts';

/** The charts of a briefing, in their order, to be made into pictures. */
export function chartsOf({ tree }: Pick<Briefing, 'tree'>): ChartNode[] {
  const charts: ChartNode[] = [];
  visit(tree, 'chart', (node: ChartNode) => {
    charts.push(node);
  });
  return charts;
}

/**
 * A briefing as a Word document (Office Open XML) that can be edited in Word and WPS: A4 in the
 * geometry of GB/T 9704—2012, real heading styles with numbers, tables whose head repeats, wide
 * tables on turned pages, notes as an end list.
 * @throws when a chart has no picture, or the briefing holds a node that no briefing has
 */
export async function toWord(briefing: Briefing, options: WordOptions): Promise<Uint8Array> {
  const { front, locale, notes } = briefing;
  const pictures: Iterator<Picture> = options.pictures[Symbol.iterator]();
  const title = [
    new Paragraph({ heading: 'Title', children: [new TextRun(front.title)] }),
    ...(front.subtitle === undefined
      ? []
      : [new Paragraph({ style: style.subtitle, text: front.subtitle })]),
  ];
  const parts = partsOf(briefing.tree.children);
  const sections = parts.map(({ turned, nodes }, i): ISectionOptions => {
    const measure = turned ? sheet.turned : sheet.measure;
    const children: FileChild[] = nodes.flatMap((node) =>
      wordBlock(node, { options, measure, pictures }),
    );
    const last = i === parts.length - 1;
    return section(turned, [
      ...(i === 0 ? title : []),
      ...children,
      ...(last ? endOf(notes, options) : []),
    ]);
  });
  const document = new Document({
    title: front.title,
    description: front.summary,
    creator: options.words.say('site.name'),
    lastModifiedBy: options.words.say('site.name'),
    styles: stylesFor(locale),
    numbering: { config: numberingFor(locale) },
    evenAndOddHeaderAndFooters: true,
    sections,
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** Runs of blocks that stand upright, and wide tables with their small print on turned pages. */
function partsOf(nodes: readonly RootContent[]): { turned: boolean; nodes: RootContent[] }[] {
  const parts: { turned: boolean; nodes: RootContent[] }[] = [];
  for (const node of nodes) {
    const last = parts.at(-1);
    const wide = node.type === 'table' && node.data?.wide === true;
    const belongs = node.type === 'paragraph' && node.data?.role !== undefined;
    if (last && (last.turned ? belongs : !wide)) last.nodes.push(node);
    else parts.push({ turned: wide, nodes: [node] });
  }
  // The notes and the title need an upright page of their own where there is none.
  if (parts.at(-1)?.turned ?? true) parts.push({ turned: false, nodes: [] });
  if (parts[0]?.turned) parts.unshift({ turned: false, nodes: [] });
  return parts;
}

function section(turned: boolean, children: FileChild[]): ISectionOptions {
  const { width, height, top, bottom, left, right, footer } = sheet;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          width,
          height,
          orientation: turned ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        // The block keeps its place on the sheet when the sheet is turned.
        margin: turned
          ? { top: left, bottom: right, left: bottom, right: top, footer: 500 }
          : { top, bottom, left, right, footer },
      },
    },
    footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
    children,
  };
}

/** The page number between dashes, in the outer corner. */
const pageNumber = (alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: style.page,
        alignment,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });

/** The notes, to each of which the text refers, and the corpus that all is drawn from. */
function endOf(notes: readonly Note[], { words, corpus }: WordOptions): FileChild[] {
  const gap = words.say('briefing.gap');
  const marks: ParagraphChild[] = notes.flatMap(({ number, source, paragraph }, i) => {
    const place = words.say('cite.paragraph', { n: paragraph });
    const text = `${number}. ${words.text(source.short)}${gap}${source.number} ${place}`;
    return [
      ...(i === 0 ? [] : [new TextRun(words.say('briefing.semicolon'))]),
      new Bookmark({ id: noteAnchor(String(number)), children: [new TextRun(text)] }),
    ];
  });
  const small = (children: ParagraphChild[]) => new Paragraph({ style: style.small, children });
  return [
    ...(notes.length > 0
      ? [new Paragraph({ style: style.caption, text: words.say('briefing.notes') }), small(marks)]
      : []),
    small([new TextRun(corpus)]),
  ];
}
