import type { Source } from '../corpus/index.ts';
import { languageTag, type Localizer } from '../i18n/index.ts';
import { original } from '../languages/index.ts';

/** An endnote: a paragraph of a document, numbered by first mention. */
export interface Note {
  number: number;
  source: Source;
  paragraph: number;
}

/** Stands for a document's number until the text around it is split off. */
const NUMBER_HERE = '\u0000';

/** A document that notes cite, with these notes. */
export interface DocumentNotes {
  source: Source;
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
export function documentName(source: Source, words: Localizer): { value: string; lang?: string }[] {
  const said = { title: words.text(source.title), date: words.date(source.date) };
  if (source.number === undefined) return [{ value: words.say('briefing.documentBare', said) }];
  const [before = '', after = ''] = words
    .say('briefing.document', { ...said, number: NUMBER_HERE })
    .split(NUMBER_HERE);
  return [
    { value: before },
    { value: source.number, lang: languageTag[original] },
    { value: after },
  ];
}
