import { expect, test } from 'vitest';
import { fc } from '../../tests/fixtures/property.ts';
import { piecesOf, type CitedPhrase } from './marked.ts';

const textOf = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join('');

test('a paragraph without a cited phrase is one piece', () => {
  expect(piecesOf('联合园区', [])).toEqual([{ text: '联合园区', of: [], ends: [] }]);
});

test('phrases that overlap, and one within another, are all numbered where they end', () => {
  const cited = [
    { phrase: '建设联合园区', number: 1 },
    { phrase: '园区，面向香港', number: 2 },
    { phrase: '面向香港', number: 3 },
  ];
  expect(piecesOf('一是建设联合园区，面向香港。', cited)).toEqual([
    { text: '一是', of: [], ends: [] },
    { text: '建设联合', of: [1], ends: [] },
    { text: '园区', of: [1, 2], ends: [1] },
    { text: '，', of: [2], ends: [] },
    { text: '面向香港', of: [2, 3], ends: [2, 3] },
    { text: '。', of: [], ends: [] },
  ]);
});

test('two records with one phrase are both told, and one that cites it twice once', () => {
  const cited = [2, 1, 2].map((number) => ({ phrase: '香港', number }));
  expect(piecesOf('香港', cited)).toEqual([{ text: '香港', of: [1, 2], ends: [1, 2] }]);
});

test('a phrase that stands there twice is marked twice', () => {
  const pieces = piecesOf('香港与香港', [{ phrase: '香港', number: 1 }]);
  expect(pieces.map(({ text, of }) => [text, of.length])).toEqual([
    ['香港', 1],
    ['与', 0],
    ['香港', 1],
  ]);
});

test('what is shown is converted as a whole where that keeps its length, else by pieces', () => {
  const cited = [{ phrase: '只说', number: 1 }];
  const kept = (text: string) => text.replace('这只说', '這只說');
  expect(textOf(piecesOf('这只说', cited, kept))).toBe('這只說');
  const longer = (text: string) => text.replace('只说', '只是說');
  expect(piecesOf('这只说', cited, longer).map(({ text }) => text)).toEqual(['这', '只是說']);
});

test('whatever is cited, nothing of a text is lost, and each phrase that stands in it is marked', () => {
  const letters = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 12 });
  fc.assert(
    fc.property(letters, fc.array(letters, { maxLength: 6 }), (text, phrases) => {
      const cited: CitedPhrase[] = phrases.map((phrase, number) => ({ phrase, number }));
      const pieces = piecesOf(text, cited);
      expect(textOf(pieces)).toBe(text);
      for (const { phrase, number } of cited) {
        const marked = pieces.map((piece) => (piece.of.includes(number) ? piece.text : '|'));
        expect(marked.join('').includes(phrase)).toBe(text.includes(phrase));
      }
    }),
  );
});
