import { describe, expect, it } from 'vitest';
import { briefly } from '../../../tests/fixtures/rule.ts';
import { typedCounts } from '../typed-counts.ts';
import { typedCount } from './typed-count.ts';

const path = 'jurisdictions/east-bay.yaml';
const profile = (zh: string, en: string, more = '') =>
  ({ [path]: `profile: {zh: ${zh}, en: ${en}}\n${more}` }) as const;

describe('what counts documents and cities', () => {
  it.each([
    ['zh', '据三份答复，上海另有5件提案', ['三份答复', '5件提案']],
    ['zh', '四个城市、12个主体', ['四个城市', '12个主体']],
    ['zh', '据一份报告；第3份文件；两地；三项措施', []],
    [
      'en',
      'By three replies, and in five other documents',
      ['three replies', 'five other documents'],
    ],
    ['en', 'one report, three measures, the documents', []],
  ] as const)('is found in %s: %s', (language, text, found) => {
    expect(typedCounts(text, language)).toEqual(found);
  });

  it('asks for a claim', () => {
    expect(briefly(typedCount, profile('据三份答复', 'By three replies'))).toEqual([
      `${path} profile.zh — counts what the next document may change, and no claim holds it`,
      `${path} profile.en — counts what the next document may change, and no claim holds it`,
    ]);
    const claims = 'claims: [{left: "count{of=sources}", is: equals, right: 3}]';
    expect(briefly(typedCount, profile('据三份答复', 'By three replies', claims))).toEqual([]);
    expect(briefly(typedCount, profile('一个城市', 'A city'))).toEqual([]);
  });
});
