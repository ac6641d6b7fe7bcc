import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

const plain = (text: string) => ({ text, marked: false });
const found = (text: string) => ({ text, marked: true });
const shown = (stretches: ReturnType<typeof excerpt>) => stretches.map(({ text }) => text).join('');

test('a text in which nothing is marked is shown from its beginning', () => {
  const text = '预算案公布当日的报道：二零二五年有十八家，二零三零年有三十家。';
  expect(excerpt([plain(text)])).toEqual([plain(text)]);
  expect(shown(excerpt([plain(text.repeat(5))]))).toMatch(/^预算案公布.*…$/);
});

test('of a long text what stands around the first mark is shown, and what is left out is said', () => {
  const before = '前'.repeat(60);
  const parts = excerpt([plain(before), found('独角兽'), plain('后'.repeat(200))]);
  expect(shown(parts)).toMatch(/^…前{24}独角兽后+…$/);
  expect(parts.filter(({ marked }) => marked)).toEqual([found('独角兽')]);
});

test('no Latin word is cut', () => {
  const parts = excerpt([plain(`${'one two '.repeat(8)}laboratories of `), found('Hetao')]);
  expect(shown(parts)).toMatch(/^…(?:one|two|laboratories| )/);
});
