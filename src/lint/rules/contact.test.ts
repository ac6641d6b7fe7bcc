import { describe, expect, it } from 'vitest';
import { briefly, edit, problemsOf, tiny } from '../../../tests/fixtures/tiny.ts';

const scheme = 'measures/hong-kong/talent-scheme.yaml';
const summary = 'zh: 香港拟以新计划扩充科研人员。';
const say = (text: string) => edit(tiny, scheme, summary, `zh: '香港${text}。'`);

describe('contact', () => {
  it('accepts texts without contact data, and a checksum', () => {
    expect(briefly(tiny, 'contact')).toEqual([]);
    const digits = edit(
      tiny,
      'sources/bulletin-2024.yaml',
      'sha256: ',
      `sha256: '${'13800138000'.padEnd(64, '1')}' #`,
    );
    expect(briefly(digits, 'contact')).toEqual([]);
  });

  it('says where, what, and what to do', () => {
    expect(problemsOf(say('联系 someone@example.org'), 'contact')).toEqual([
      expect.objectContaining({
        file: `content/${scheme}`,
        line: 3,
        field: 'summary.zh',
        message: 'holds what looks like an e-mail address',
        found: 'someone@example.org',
        tip: 'take it out; contact data must not enter the project',
      }),
    ]);
  });

  // None of these numbers is anyone's: they are all zeros or count up.
  it.each([
    ['some.one＠example.org.cn', 'an e-mail address'],
    ['13800000000', 'a mobile telephone number'],
    ['+86 138-0000-0000', 'a mobile telephone number'],
    ['１３８００００００００', 'a mobile telephone number'],
    ['021-20000000', 'a telephone number'],
    ['（0512）2000000', 'a telephone number'],
    ['02120000000', 'a telephone number'],
    ['+852 2000 0000', 'a Hong Kong telephone number'],
    ['852-20000000', 'a Hong Kong telephone number'],
    ['Tel: 2000 0000', 'a Hong Kong telephone number'],
    ['电话：2000-0000', 'a Hong Kong telephone number'],
    ['400-000-0000', 'a service number'],
    ['23456789', 'a telephone number'],
    ['20231301', 'a telephone number'],
  ])('finds %s', (text, what) => {
    expect(briefly(say(text), 'contact')).toEqual([
      `${scheme} summary.zh — holds what looks like ${what}`,
    ]);
  });

  it.each([
    '20240315',
    '2024-03-15',
    '20000000 元',
    '2022年到2032年',
    '第153100号',
    '1234567',
    '123456789',
  ])('accepts %s', (text) => {
    expect(briefly(say(text), 'contact')).toEqual([]);
  });

  it('looks at the codebook and at every text of a record', () => {
    const files = edit(
      edit(tiny, 'codebook/rulings.yaml', 'about: commitment', 'about: a@b.cn'),
      'organisations/east-bay-science-office.yaml',
      '[东湾科办]',
      '[东湾科办, "021-20000000"]',
    );
    expect(briefly(files, 'contact')).toEqual([
      'organisations/east-bay-science-office.yaml aliases[1] — holds what looks like a telephone number',
      'codebook/rulings.yaml rulings[0].about — holds what looks like an e-mail address',
    ]);
  });
});
