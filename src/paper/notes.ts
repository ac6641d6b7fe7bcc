import type { Source } from '../corpus/index.ts';
import { languageTag } from '../i18n/locales.ts';
import type { Localizer } from '../i18n/index.ts';
import { original } from '../languages/index.ts';

/** What a note says of the document that it cites. */
export type CitedSource = Pick<Source, 'id' | 'title' | 'number' | 'date'>;

/** An endnote: a paragraph of a document, numbered by first mention. */
export interface Note {
  number: number;
  source: CitedSource;
  paragraph: number;
  /** Where the paragraph stands, from the root of a language. */
  path: string;
}

/** Stands for a document's number until the text around it is split off. */
const NUMBER_HERE = '\u0000';

/** A document that notes cite, with these notes. */
export interface DocumentNotes {
  source: CitedSource;
  notes: Note[];
}

/** Notes by the document that they cite, the document that is mentioned first at the head. */
export function notesByDocument(notes: readonly Note[]): DocumentNotes[] {
  const groups = Map.groupBy(notes, ({ source }) => source);
  return [...groups].map(([source, own]) => ({ source, notes: own }));
}

/**
 * What a document is called in the notes: its title, its number as printed, its date.
 * @returns stretches of text; one in another language than the words' says which
 */
export function documentName(
  source: CitedSource,
  words: Localizer,
): { value: string; lang?: string }[] {
  const [before = '', after = ''] = words
    .say('briefing.document', {
      title: words.text(source.title),
      number: NUMBER_HERE,
      date: words.date(source.date),
    })
    .split(NUMBER_HERE);
  return [
    { value: before },
    { value: source.number, lang: languageTag[original] },
    { value: after },
  ];
}
