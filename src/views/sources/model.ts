import {
  figuresOfCorpus,
  type Corpus,
  type Measure,
  type OwnedFigure,
  type Passage,
  type Source,
} from '../../corpus/index.ts';
import type { Text, Value } from '../../schema/index.ts';
import { byEach } from '../../shared/group.ts';
import { memo } from '../../shared/memo.ts';

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
  const passages = Map.groupBy(
    passagesBySource(corpus).get(source.id) ?? [],
    ({ paragraph }) => paragraph,
  );
  return source.outline.map(({ id, title, from, to }) => ({
    id,
    title,
    paragraphs: Array.from({ length: to - from + 1 }, (_, i) => from + i).map((number) => ({
      number,
      passages: passages.get(number) ?? [],
      silence: silenceOf(corpus, source, number),
    })),
  }));
}

const passagesBySource = memo((corpus: Corpus) =>
  Map.groupBy(corpus.passages, ({ source }) => source),
);

/** What rests on a document: measures, and figures of any record. */
export interface Resting {
  measures: readonly Measure[];
  figures: readonly OwnedFigure[];
}

/** What rests on a document, each once, in the corpus's order. */
export const restingOn = (corpus: Corpus, { id }: Source): Resting => ({
  measures: resting(corpus).measures.get(id) ?? [],
  figures: resting(corpus).figures.get(id) ?? [],
});

const resting = memo((corpus: Corpus) => ({
  measures: byEach(corpus.measures, ({ evidence }) => evidence.map(({ source }) => source)),
  figures: byEach(figuresOfCorpus(corpus), ({ figure }) =>
    figure.evidence.map(({ source }) => source),
  ),
}));

function silenceOf(corpus: Corpus, source: Source, number: number): Value | undefined {
  const silent = source.silent.find(({ paragraph }) => paragraph === number);
  return corpus.codebook.lists.silences.values.find(({ id }) => id === silent?.reason);
}
