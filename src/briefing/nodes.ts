import type { Break, Link, Paragraph, PhrasingContent, Text } from 'mdast';
import { languageTag } from '../i18n/locales.ts';
import { original } from '../languages/index.ts';
import type { Note } from '../paper/notes.ts';
import type { Meaning } from '../paper/tree.ts';

/** A text. */
export const text = (value: string): Text => ({ type: 'text', value });

/** A text in Chinese as written, marked as such on pages of other languages. */
export const asWritten = (value: string): Text => ({
  type: 'text',
  value,
  data: { hName: 'span', hProperties: { lang: languageTag[original] } },
});

/** A text drawn from the corpus, with the number it stands for and where that comes from. */
export const drawn = (value: string, number: number | undefined, provenance: string[]): Text => ({
  type: 'text',
  value,
  data: {
    provenance,
    ...(number === undefined
      ? { hName: 'span', hProperties: { className: ['drawn'] } }
      : { value: number, hName: 'data', hProperties: { value: String(number) } }),
  },
});

/** A link to a page, by its path from the root of the language. */
export const link = (url: string, children: PhrasingContent[]): Link => ({
  type: 'link',
  url,
  children,
});

/** The mark of a note in the text. */
export const noteMark = ({ number }: Note): PhrasingContent => ({
  type: 'footnoteReference',
  identifier: `note-${number}`,
  label: String(number),
});

/** A line break. */
export const lineBreak = (): Break => ({ type: 'break' });

/** A paragraph. */
export const paragraph = (children: PhrasingContent[], role?: Meaning['role']): Paragraph => ({
  type: 'paragraph',
  children,
  ...(role ? { data: { role, hProperties: { className: [role] } } } : {}),
});
