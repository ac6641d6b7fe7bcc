import {
  Bookmark,
  Document,
  InternalHyperlink,
  Packer,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { ExternalHyperlink, type FileChild, type ParagraphChild } from 'docx';
import { noteGroups, type Note, type PlacedNote } from '../notes.ts';
import type { PaperText } from '../tree.ts';
import { runsOf } from '../turn.ts';
import { wordBlock } from './blocks.ts';
import { finished } from './finish.ts';
import { sheet } from './geometry.ts';
import { mentionAnchor, noteAnchor, textRun } from './inlines.ts';
import { style } from './names.ts';
import { numberingFor } from './numbering.ts';
import { section } from './sections.ts';
import { stylesFor } from './styles.ts';
import type { ColophonLine, WordOptions, Writing } from './types.ts';

export type { ColophonLine, Picture, WordOptions } from './types.ts';

/**
 * A briefing as a Word document (Office Open XML) that can be edited in Word and WPS: A4 in the
 * geometry of GB/T 9704—2012, real heading styles with numbers, tables whose head repeats, wide
 * tables on turned sheets, the sources at the end. The same briefing gives the same bytes.
 * @throws when a chart has no picture, or the briefing holds a node that no briefing has
 */
export async function toWord(briefing: PaperText, options: WordOptions): Promise<Uint8Array> {
  const { front, locale, notes, tree } = briefing;
  const left = options.pictures[Symbol.iterator]();
  const writing: Writing = { ...options, left, mentioned: new Set() };
  const runs = runsOf(tree.children);
  const sections = runs.map(({ turned, nodes }, i) => {
    const measure = turned ? sheet.turned : sheet.measure;
    const children = nodes.flatMap((node, at) =>
      wordBlock(node, { measure, before: nodes[at - 1] }, writing),
    );
    return section(turned, locale, [
      ...(i === 0 ? titleOf(briefing, writing) : []),
      ...children,
      ...(i === runs.length - 1 ? endOf(notes, writing) : []),
    ]);
  });
  const { issued, words } = options;
  // Who issues it, or the site for one who is not named.
  const isNamed = issued !== undefined && issued.by !== words.say('sheet.issuer');
  const maker = isNamed ? issued.by : words.say('site.name');
  const document = new Document({
    title: front.title,
    description: front.summary,
    creator: maker,
    lastModifiedBy: maker,
    styles: stylesFor(locale),
    numbering: { config: numberingFor(locale) },
    evenAndOddHeaderAndFooters: true,
    sections,
  });
  return finished(new Uint8Array(await Packer.toArrayBuffer(document)), locale, options.date);
}

/** The title; the blank under it is that of a subtitle, where there is one. */
function titleOf({ front }: Pick<PaperText, 'front'>, writing: Writing): FileChild[] {
  const { words } = writing;
  const { title, subtitle } = front;
  const { by, date } = writing.issued ?? { by: words.say('sheet.issuer'), date: writing.date };
  const issued = new Paragraph({
    style: style.issued,
    tabStops: [{ type: TabStopType.RIGHT, position: sheet.measure }],
    children: [
      textRun(by, words),
      ...(date ? [new TextRun({ children: [new Tab()] }), textRun(words.date(date), words)] : []),
    ],
  });
  const children = [textRun(title, words)];
  if (subtitle === undefined) return [issued, new Paragraph({ heading: 'Title', children })];
  return [
    issued,
    new Paragraph({ heading: 'Title', spacing: { after: 0 }, children }),
    new Paragraph({ style: style.subtitle, children: [textRun(subtitle, words)] }),
  ];
}

/** The notes under the documents that they cite, and the colophon. */
function endOf(notes: readonly Note[], writing: Writing): FileChild[] {
  const { words, colophon } = writing;
  const title = [textRun(words.say('briefing.notes'), words)];
  const documents = noteGroups(notes, words).map(({ name, notes: own }) => {
    const called = name.map(({ value, lang }) =>
      textRun(value, words, {}, lang === undefined ? undefined : true),
    );
    const places = own.flatMap((note, i) => [
      ...(i === 0 ? [] : [new TextRun(' ')]),
      noteOf(note, writing),
    ]);
    const children = [...called, textRun(words.say('colon'), words), ...places];
    return new Paragraph({ style: style.small, children });
  });
  return [
    ...(documents.length > 0
      ? [new Paragraph({ style: style.smallTitle, children: title }), ...documents]
      : []),
    ...colophon.map((line) => colophonLine(line, writing)),
  ];
}

/** A note: its number leads back to the text, its place to the page where that address is known. */
function noteOf({ number, said, path }: PlacedNote, { words, linkTo }: Writing): ParagraphChild {
  const label = String(number);
  const place = [textRun(said, words)];
  const link = linkTo?.(path);
  const back = new InternalHyperlink({
    anchor: mentionAnchor(label),
    children: [new TextRun(`[${label}]`)],
  });
  return new Bookmark({
    id: noteAnchor(label),
    children: [
      back,
      new TextRun('\u00a0'),
      ...(link === undefined ? place : [new ExternalHyperlink({ link, children: place })]),
    ],
  });
}

const colophonLine = ({ text, address }: ColophonLine, { words }: Writing): Paragraph =>
  new Paragraph({
    style: style.colophon,
    children: [
      textRun(text, words),
      ...(address === undefined
        ? []
        : [new ExternalHyperlink({ link: address, children: [new TextRun(address)] })]),
    ],
  });
