import type { PhrasingContent } from 'mdast';
import { sourceOf } from '../analysis/sources.ts';
import type { Corpus } from '../corpus/index.ts';
import type { Note } from '../paper/notes.ts';
import { paths } from '../routes/paths.ts';
import { noteMark } from './nodes.ts';

/** A paragraph of a document. */
export interface CitedParagraph {
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
  mark({ source, paragraph }: CitedParagraph): PhrasingContent {
    const known = this.list.find(
      (note) => note.source.id === source && note.paragraph === paragraph,
    );
    if (known) return noteMark(known);
    const note = {
      number: this.list.length + 1,
      source: sourceOf(this.#corpus, source),
      paragraph,
      path: `${paths.source(source)}#p${paragraph}`,
    };
    this.list.push(note);
    return noteMark(note);
  }

  /** The marks of several paragraphs, each once. */
  marks(places: readonly CitedParagraph[]): PhrasingContent[] {
    const keys = new Map(places.map((place) => [`${place.source}#${place.paragraph}`, place]));
    return [...keys.values()].map((place) => this.mark(place));
  }
}
