import type { PhrasingContent } from 'mdast';
import { sourceOf } from '../analysis/sources.ts';
import type { Corpus, Observation } from '../corpus/index.ts';
import { citedKey, type Cited, type Note } from '../paper/notes.ts';
import { paths } from '../routes/paths.ts';
import { noteMark } from './nodes.ts';

/** A paragraph of a document. */
export interface CitedParagraph {
  source: string;
  paragraph: number;
}

/** Collects endnotes: one a paragraph of a document or an observation, numbered by first mention. */
export class Notes {
  readonly list: Note[] = [];
  readonly #byKey = new Map<string, Note>();
  readonly #corpus: Corpus;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  /** The marks of several paragraphs, each once. */
  marks(places: readonly CitedParagraph[]): PhrasingContent[] {
    return this.#marks(
      places.map(({ source, paragraph }) => ({
        source: sourceOf(this.#corpus, source),
        paragraph,
        path: `${paths.source(source)}#p${paragraph}`,
      })),
    );
  }

  /** The marks of several observations, each once. */
  seen(observations: readonly Observation[]): PhrasingContent[] {
    return this.#marks(
      observations.map((observation) => ({ observation, path: paths.observation(observation.id) })),
    );
  }

  #marks(cited: readonly Cited[]): PhrasingContent[] {
    const keys = new Map(cited.map((one) => [citedKey(one), one]));
    return [...keys.values()].map((one) => noteMark(this.#noteOf(one)));
  }

  /** The note of what is cited, which is made when it is first mentioned. */
  #noteOf(cited: Cited): Note {
    const key = citedKey(cited);
    const known = this.#byKey.get(key);
    if (known) return known;
    const note = { ...cited, number: this.list.length + 1 };
    this.list.push(note);
    this.#byKey.set(key, note);
    return note;
  }
}
