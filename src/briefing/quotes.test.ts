import { expect, test } from 'vitest';
import { link, text } from './nodes.ts';
import { nestQuotes } from './quotes.ts';

test('a title that quotes a name gets inner marks where it is quoted itself', () => {
  const title = link('x.html', [text('在“创新里”给予免租期')]);
  expect(nestQuotes([text('上限有“'), title, text('”，最高2年')])).toEqual([
    text('上限有“'),
    link('x.html', [text('在‘创新里’给予免租期')]),
    text('”，最高2年'),
  ]);
  expect(nestQuotes([text('「'), text('在「創新里」'), text('」')])[1]).toEqual(
    text('在『創新里』'),
  );
});

test('elsewhere marks stay as they are', () => {
  const title = link('x.html', [text('在“创新里”给予免租期')]);
  for (const line of [
    [text('如：'), title],
    [text('“甲”，'), title],
    [text('“'), text('推出”，又说“再议”')],
    [title],
  ]) {
    expect(nestQuotes(line)).toEqual(line);
  }
});
