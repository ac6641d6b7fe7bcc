import type { Evidence } from '../schema/index.ts';

/** A paragraph of a document with what is cited in it, in the place where it stands. */
export interface PlacedParagraph {
  source: string;
  number: number;
  text: string;
  /** The phrases that are cited; none where it only stands beside one that is. */
  phrases: string[];
  /** Whether what stands before it in the document is left out. */
  apart: boolean;
}

/**
 * The paragraphs that passages stand in, each once with the one before and the one after it, in the
 * order of the documents; nothing of a document without a text.
 * @param paragraphsOf the paragraphs of a document by the id of its source, the first at 0
 */
export function inPlace(
  evidence: readonly Evidence[],
  paragraphsOf: (source: string) => readonly string[] | undefined,
): PlacedParagraph[] {
  const sources = [...new Set(evidence.map(({ source }) => source))];
  return sources.flatMap((source) => {
    const paragraphs = paragraphsOf(source) ?? [];
    const here = evidence.filter((passage) => passage.source === source);
    const numbers = new Set(here.flatMap(({ paragraph: n }) => [n - 1, n, n + 1]));
    return [...numbers]
      .sort((a, b) => a - b)
      .flatMap((number) => {
        const text = paragraphs[number - 1];
        if (text === undefined) return [];
        const cited = here.filter(({ paragraph }) => paragraph === number);
        const phrases = [...new Set(cited.map(({ phrase }) => phrase))];
        return [{ source, number, text, phrases, apart: !numbers.has(number - 1) }];
      });
  });
}
