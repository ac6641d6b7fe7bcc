import type { PhrasingContent } from 'mdast';
import { sourceOf } from '../analysis/voice.ts';
import type { Corpus, Source } from '../corpus/index.ts';
import type { Localizer } from '../i18n/index.ts';
import { noteMark } from './nodes.ts';
import type { Note } from './types.ts';

/** Stands for a document's number until the text around it is split off. */
const NUMBER_HERE = '\u0000';

/** A paragraph of a document. */
export interface Place {
  source: string;
  paragraph: number;
}

/** Collects endnotes: one a paragraph of a document, numbered by first mention. */
export class Notes {
  readonly list: Note[] = [];
  readonly #corpus: Corpus;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  /** The mark of the note of a paragraph, which is made when it is first mentioned. */
  mark({ source, paragraph }: Place): PhrasingContent {
    const known = this.list.find(
      (note) => note.source.id === source && note.paragraph === paragraph,
    );
    if (known) return noteMark(known);
    const note = {
      number: this.list.length + 1,
      source: sourceOf(this.#corpus, source),
      paragraph,
    };
    this.list.push(note);
    return noteMark(note);
  }

  /** The marks of several paragraphs, each once. */
  marks(places: readonly Place[]): PhrasingContent[] {
    const keys = new Map(places.map((place) => [`${place.source}#${place.paragraph}`, place]));
    return [...keys.values()].map((place) => this.mark(place));
  }
}

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
  const [before = '', after = ''] = words
    .say('briefing.document', {
      title: words.text(source.title),
      number: NUMBER_HERE,
      date: words.date(source.date),
    })
    .split(NUMBER_HERE);
  return [{ value: before }, { value: source.number, lang: 'zh-Hans' }, { value: after }];
}
