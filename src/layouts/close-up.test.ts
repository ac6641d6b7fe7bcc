import { expect, test } from 'vitest';
import { closeUp } from './close-up.ts';

test('punctuation closes up to the word before it, over tags within the line', () => {
  expect(closeUp('<p>甲 <a href="b">乙</a>\n  。丙 ，丁</p>')).toBe(
    '<p>甲 <a href="b">乙</a>。丙，丁</p>',
  );
  expect(closeUp('<b>已实施</b> <span> <i> ：</i></span> 甲')).toBe(
    '<b>已实施</b><span><i>：</i></span>甲',
  );
  expect(closeUp('<a>Link</a> <span>: one</span> , two')).toBe(
    '<a>Link</a><span>: one</span>, two',
  );
});

test('what opens closes up to the word after it', () => {
  expect(closeUp('<p>（ <b> 甲</b> ）和“ 乙 ”</p>')).toBe('<p>（<b>甲</b>）和“乙”</p>');
});

test('blanks stay between words, before names that begin with a point, and at a new line', () => {
  for (const same of [
    '<p>a .csv file (b) , …</p>'.replace(' ,', ','),
    '<p>20 段 <a>甲</a> · 乙</p>',
    '<p>甲 </p> <p>。乙</p>',
    '<p title="a ： b > c ，d">甲。 <cite>乙 ¶3</cite></p>',
  ]) {
    expect(closeUp(same)).toBe(same);
  }
});

test('a sign that opens no tag is a word', () => {
  expect(closeUp('<p>a < b ：c</p>')).toBe('<p>a < b：c</p>');
});
