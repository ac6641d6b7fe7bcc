import { expect, it } from 'vitest';
import { cutAtWords } from './stray.ts';
import { lexiconOf } from './tokens.ts';

const lexicon = lexiconOf(['上海', '制造', '孵化', '会展', '贷款']);
/** The pieces of a run, and by which words a reader is told of them. */
const cut = (run: string, held = true) =>
  cutAtWords(run, lexicon, () => held).map(({ text, start, end, around }) => [
    text,
    run.slice(...(around ?? [start, end])),
  ]);

it('what is no word of the site begins and ends where a word does', () => {
  expect(cut('社会展望')).toEqual([
    ['社会', '社会'],
    ['展望', '展望'],
  ]);
});

it('a piece of a word that the site has nowhere is told of by the word', () => {
  expect(cut('社会展望', false)).toContainEqual(['社', '社会展望']);
  expect(cut('上海制造业占比', false)).toContainEqual(['业占比', '制造业占比']);
});

it('a single character is told of with the word beside it', () => {
  expect(cut('孵化室')).toContainEqual(['室', '孵化室']);
});

it('words that stand apart stay what they are', () => {
  expect(cut('鲸鱼贷款', false)).toEqual([
    ['鲸鱼', '鲸鱼'],
    ['贷款', '贷款'],
  ]);
});
