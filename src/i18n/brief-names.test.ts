import { expect, test } from 'vitest';
import { corpusFrom } from '../corpus/index.ts';
import { tiny } from '../../tests/fixtures/tiny.ts';
import { briefNames } from './brief-names.ts';
import { localizer } from './index.ts';

const { codebook } = corpusFrom(tiny);
const said = (locale: 'zh' | 'en', n: number) =>
  briefNames(
    Array.from({ length: n }, (_, i) => `C${i + 1}`),
    localizer(locale, codebook),
  );

test('few names are all said, of many the first and how many', () => {
  expect(said('en', 6)).toBe('C1, C2, C3, C4, C5 and C6');
  expect(said('en', 7)).toBe('C1, C2, C3 and 4 other jurisdictions');
  expect(said('zh', 7)).toBe('C1、C2、C3及另外4个主体');
});
