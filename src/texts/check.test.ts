import { expect, test } from 'vitest';
import { checksum } from '../audit/check-text.ts';
import { checkContent } from '../corpus/check.ts';
import { edit, textOf, tiny, withFile } from '../../tests/fixtures/tiny.ts';
import { BULLETIN, bulletin } from '../../tests/fixtures/tiny-texts.ts';
import { checkTexts } from './check.ts';

const own = `sources/${BULLETIN}.yaml`;
const other = withFile(tiny, 'sources/other-2024.yaml', textOf(tiny, own));
const check = (found: Record<string, string>, files = tiny) =>
  checkTexts(checkContent(files).entries, new Map(Object.entries(found)), 'texts/');

test('the text that a source was read from is taken, and every phrase cited in it is counted', () => {
  const { texts, problems, cited, marked } = check({ [BULLETIN]: bulletin });
  expect(problems).toEqual([]);
  expect(texts.get(BULLETIN)).toBe(bulletin);
  // As the audit of these fixtures counts them.
  expect([marked, cited]).toEqual([23, 23]);
});

test('a phrase that does not stand in its paragraph is not counted as marked', () => {
  const strayed = edit(
    tiny,
    'events/laboratories-open.yaml',
    '于 2022 年 9 月启用',
    '于2022年9月启用',
  );
  expect(check({ [BULLETIN]: bulletin }, strayed)).toMatchObject({ cited: 23, marked: 22 });
});

test('every text that is another is refused, with its file and both checksums', () => {
  const { texts, problems } = check({ [BULLETIN]: `${bulletin}。`, 'other-2024': 'x' }, other);
  const expected = checksum(bulletin);
  expect(texts.size).toBe(0);
  expect(problems.map(({ file, found, allowed }) => [file, found, allowed])).toEqual([
    [`texts/${BULLETIN}.txt`, checksum(`${bulletin}。`), expected],
    ['texts/other-2024.txt', checksum('x'), expected],
  ]);
  expect(problems[0]?.message).toContain(`content/${own}`);
});

test('where only the ends of lines differ, that is said', () => {
  const tip = (text: string) => check({ [BULLETIN]: text }).problems[0]?.tip;
  expect(tip(bulletin.replaceAll('\n', '\r\n'))).toContain('LF');
  expect(tip(bulletin.replaceAll('\n', '\r\n\r\n'))).not.toContain('LF');
});

test('sources without a text and texts without a source are named', () => {
  expect(check({ [BULLETIN]: bulletin, stranger: '' }, other)).toMatchObject({
    problems: [],
    without: ['other-2024'],
    strangers: ['stranger'],
  });
});
