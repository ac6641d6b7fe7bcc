import { format } from 'prettier';
import { expect, test } from 'vitest';
import { betweenMarks, tableMarkdown } from './report.ts';

const section = {
  title: 'The build',
  note: 'One run.',
  head: ['measures', 'time'],
  rows: [
    ['274', '12.3 s'],
    ['2,000', '60.1 s'],
  ],
};

test('a section is a table in Markdown, in the form that the project keeps', async () => {
  const text = tableMarkdown(section);
  expect(text).toBe(
    [
      '## The build',
      '',
      'One run.',
      '',
      '| measures | time   |',
      '| -------- | ------ |',
      '| 274      | 12.3 s |',
      '| 2,000    | 60.1 s |',
      '',
    ].join('\n'),
  );
  expect(await format(text, { parser: 'markdown' })).toBe(text);
});

test('what stands between the marks is replaced, and nothing else', () => {
  const text = 'a\n\n<!-- benchmark -->\n\nold\n\n<!-- /benchmark -->\n\nb\n';
  const next = betweenMarks(text, 'new\n');
  expect(next).toBe('a\n\n<!-- benchmark -->\n\nnew\n\n<!-- /benchmark -->\n\nb\n');
  expect(betweenMarks(next, 'new')).toBe(next);
  expect(betweenMarks('a\n', 'new')).toBe('a\n');
  const other = 'a\n\n<!-- cost -->\n<!-- /cost -->\n';
  expect(betweenMarks(other, 'new')).toBe(other);
  expect(betweenMarks(other, 'new', 'cost')).toContain('<!-- cost -->\n\nnew\n\n<!-- /cost -->');
});
