/** A sentence of a paragraph, with its end mark. */
export interface Sentence {
  text: string;
  /** Where it begins in the paragraph. */
  start: number;
}

/** The sentences of a paragraph: up to 。！？；, with a quotation mark that follows. */
export const sentencesOf = (text: string): Sentence[] =>
  [...text.matchAll(/[^。！？；;!?]+(?:[。！？；;!?]+[”’」』]?)?/gu)].map(
    ({ 0: found, index }) => ({
      text: found,
      start: index,
    }),
  );
