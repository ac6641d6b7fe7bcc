import type { Corpus, Passage, Source } from '../../corpus/index.ts';
import type { Text, Value } from '../../schema/index.ts';

/** A paragraph: what rests on it, or why nothing does. */
export interface ParagraphShown {
  number: number;
  passages: Passage[];
  /** Why it carries no evidence; undefined where it carries some. */
  silence: Value | undefined;
}

/** A section of a document with its paragraphs. */
export interface Section {
  id: string;
  title: Text;
  paragraphs: ParagraphShown[];
}

/** The outline of a document, every paragraph in its section. */
export function outlineOf(corpus: Corpus, source: Source): Section[] {
  const passages = corpus.passages.filter((passage) => passage.source === source.id);
  return source.outline.map(({ id, title, from, to }) => ({
    id,
    title,
    paragraphs: Array.from({ length: to - from + 1 }, (_, i) => from + i).map((number) => ({
      number,
      passages: passages.filter((passage) => passage.paragraph === number),
      silence: silenceOf(corpus, source, number),
    })),
  }));
}

function silenceOf(corpus: Corpus, source: Source, number: number): Value | undefined {
  const silent = source.silent.find(({ paragraph }) => paragraph === number);
  return corpus.codebook.lists.silences.values.find(({ id }) => id === silent?.reason);
}
