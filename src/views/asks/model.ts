import type { Ask, Corpus, Source } from '../../corpus/index.ts';
import type { Value } from '../../schema/codebook.ts';

/** How one reply answered the requests of its proposal. */
export interface AnswerCount {
  source: Source;
  /** The proposal as a whole, which is answered but not counted. */
  whole: Ask | undefined;
  requests: Ask[];
  /** In the codebook's order, one entry a class, those without a request included. */
  counts: { answer: Value; requests: Ask[] }[];
}

/** Requests by document and class of answer, the documents by date; only those that answer any. */
export function answers(corpus: Corpus): AnswerCount[] {
  return corpus.sources
    .map((source) => {
      const asks = corpus.asks.filter((ask) => ask.source === source);
      const requests = asks.filter(({ order }) => order > 0);
      return {
        source,
        whole: asks.find(({ order }) => order === 0),
        requests,
        counts: corpus.codebook.lists.answers.values.map((answer) => ({
          answer,
          requests: requests.filter((ask) => ask.answer === answer.id),
        })),
      };
    })
    .filter(({ whole, requests }) => whole !== undefined || requests.length > 0);
}

/** Requests of all documents by class of answer, in the codebook's order, empty classes included. */
export const byAnswer = (
  corpus: Corpus,
  counts: readonly AnswerCount[],
): { answer: Value; requests: Ask[] }[] =>
  corpus.codebook.lists.answers.values.map((answer) => ({
    answer,
    requests: counts.flatMap(({ requests }) => requests.filter((ask) => ask.answer === answer.id)),
  }));
