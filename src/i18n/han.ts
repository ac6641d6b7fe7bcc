/** A stretch of a text, either all Chinese characters or without any. */
export interface Stretch {
  text: string;
  han: boolean;
}

/**
 * An English sentence cut where Chinese words stand in it, so that these can be marked as Chinese.
 * @example hanStretches('A word (约).') // 'A word (', '约', ').'
 */
export const hanStretches = (sentence: string): Stretch[] =>
  sentence
    .split(/(\p{Script=Han}+)/u)
    .map((text, index) => ({ text, han: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
