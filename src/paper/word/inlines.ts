import {
  Bookmark,
  ExternalHyperlink,
  InternalHyperlink,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { PhrasingContent } from 'mdast';
import { isLatin, languageTag } from '../../i18n/locales.ts';
import type { Localizer } from '../../i18n/index.ts';
import { original } from '../../languages/index.ts';
import { hardSpaced } from '../whole-figures.ts';
import { style } from './names.ts';
import type { Writing } from './types.ts';

/** The bookmark of a note. */
export const noteAnchor = (label: string): string => `note-${label}`;

/** The bookmark of the place where a note is first mentioned. */
export const mentionAnchor = (label: string): string => `mention-${label}`;

/**
 * A run of text. Quotation marks, dashes and the like are in Latin and in Chinese faces alike; in a
 * Chinese text they are Chinese, and so they are in Chinese words of an English one.
 */
export function textRun(
  text: string,
  { locale }: Pick<Localizer, 'locale'>,
  format: IRunOptions = {},
  chinese: boolean = !isLatin(locale),
): TextRun {
  const hinted = chinese && /[^\u0000-\u007f]/.test(text);
  return new TextRun({
    ...format,
    ...(hinted ? { font: { hint: 'eastAsia' } } : {}),
    ...(hinted && isLatin(locale) ? { language: { eastAsia: 'zh-CN' } } : {}),
    text,
  });
}

/** The marks of commitment. */
const MARKS = /([●◕◑◐◔○]+)/;

/** A text as runs, its marks in a style of their own: other faces draw some large and some small. */
const markedRuns = (
  text: string,
  words: Pick<Localizer, 'locale'>,
  format: IRunOptions,
  chinese?: boolean,
): TextRun[] =>
  text
    .split(MARKS)
    .filter((part) => part !== '')
    .map((part) =>
      MARKS.test(part)
        ? new TextRun({ ...format, style: style.mark, text: part })
        : textRun(isLatin(words.locale) ? hardSpaced(part) : part, words, format, chinese),
    );

/**
 * What stands in a line, as runs. A link to a page of the site is a link only when the site's
 * address is known: a document goes where the site does not.
 * @throws when it meets a node that a resolved briefing does not have
 */
export function runs(
  nodes: readonly PhrasingContent[],
  writing: Writing,
  format: IRunOptions = {},
): ParagraphChild[] {
  return nodes.flatMap((node): ParagraphChild[] => {
    switch (node.type) {
      case 'text': {
        const lang = node.data?.hProperties?.['lang'];
        const chinese = lang === undefined ? undefined : lang === languageTag[original];
        return markedRuns(node.value, writing.words, format, chinese);
      }
      case 'break':
        return [new TextRun({ break: 1 })];
      case 'strong':
        return runs(node.children, writing, { ...format, bold: true });
      case 'emphasis':
        return runs(node.children, writing, { ...format, italics: true });
      case 'footnoteReference':
        return [noteReference(node.label ?? node.identifier, writing, format)];
      case 'link': {
        const children = runs(node.children, writing, format);
        const link = writing.linkTo?.(node.url);
        return link === undefined ? children : [new ExternalHyperlink({ link, children })];
      }
      default:
        throw new Error(`a briefing’s line cannot hold a “${node.type}”`);
    }
  });
}

/** The mark of a note, which leads to it; the note leads back to its first mark. */
function noteReference(label: string, { mentioned }: Writing, format: IRunOptions): ParagraphChild {
  const mark = new InternalHyperlink({
    anchor: noteAnchor(label),
    children: [new TextRun({ ...format, text: `[${label}]`, superScript: true })],
  });
  if (mentioned.has(label)) return mark;
  mentioned.add(label);
  return new Bookmark({ id: mentionAnchor(label), children: [mark] });
}
