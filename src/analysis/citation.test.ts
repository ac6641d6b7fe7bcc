import { expect, it } from 'vitest';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { bibtex, gbt7714 } from './citation.ts';

const [source] = corpus.sources;
if (!source) throw new Error('the fixture has a source');

it('cites a document in the [EB/OL] pattern', () => {
  expect(gbt7714(source)).toBe('东湾研究院. 东湾与香港合作一览: 2024年第1期[EB/OL]. (2024-03-15).');
});

it('takes out the spaces that a line break left between Chinese characters', () => {
  expect(gbt7714({ ...source, name: '对会议 第12号 提案：\n 的答复 ABC 二' })).toContain(
    '对会议第12号提案：的答复 ABC 二',
  );
});

it('gives BibTeX with the characters escaped that TeX would read', () => {
  const entry = bibtex({ ...source, number: '100% & 1' });
  expect(entry).toMatch(/^@techreport\{bulletin-2024,\n/);
  expect(entry).toContain(String.raw`number = {100\% \& 1}`);
  expect(entry).toContain('date = {2024-03-15}');
  expect(entry.endsWith('\n}')).toBe(true);
});
