import { expect, it } from 'vitest';
import { checkContent } from '../corpus/check.ts';
import { tiny } from '../../tests/fixtures/tiny.ts';
import { checkTerms } from './terms.ts';

const { entries, codebook } = checkContent(tiny);
if (!codebook) throw new Error('the codebook of the tiny content is in order');
const incubator = { zh: ['孵化器'], en: ['incubator'] };
const check = (zh: string, en: string, except: { at: string; reason: string }[] = []) =>
  checkTerms(
    [
      { path: 'briefings/one.zh.md', text: zh },
      { path: 'briefings/one.en.md', text: en },
    ],
    entries,
    { ...codebook, terms: [{ ...incubator, except }] },
  );

it('holds a briefing against the terms, block by block', () => {
  expect(check('一。\n\n孵化器。\n', 'One.\n\nIncubators.\n')).toEqual([]);
  expect(check('一。\n\n孵化器。\n', 'Incubators.\n\nTwo.\n')).toMatchObject([
    { file: 'content/briefings/one.en.md', line: 3, rule: 'terms' },
  ]);
});

it('holds it against the whole where the two have not as many blocks', () => {
  expect(check('孵化器。\n', 'One.\n\nIncubators.\n')).toEqual([]);
  expect(check('孵化器。\n', 'One.\n\nTwo.\n')).toMatchObject([{ line: 1 }]);
});

it('takes an exception that is needed, and finds one that is not', () => {
  const except = [{ at: 'briefings/one', reason: 'A play on words.' }];
  expect(check('孵化器。', 'Nurseries.', except)).toEqual([]);
  expect(check('孵化器。', 'Incubators.', except)).toMatchObject([
    { file: 'content/codebook/terms.yaml', field: 'terms[0].except[0].at', found: 'briefings/one' },
  ]);
});
