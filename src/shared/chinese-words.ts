let segmenter: Intl.Segmenter | undefined;

/**
 * The words of a Chinese text with the spaces and signs between them, by the dictionary of `Intl`;
 * undefined in a browser that has none: Firefox has had one since 125.
 */
export function chineseWords(text: string): string[] | undefined {
  const { Segmenter } = Intl as Partial<Pick<typeof Intl, 'Segmenter'>>;
  if (!Segmenter) return undefined;
  segmenter ??= new Segmenter('zh-Hans', { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
