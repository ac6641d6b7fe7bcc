import { describe, expect, it } from 'vitest';
import { briefly, problemsOf, tinyCodebook } from '../../../tests/fixtures/rule.ts';
import { edit } from '../../../tests/fixtures/tiny.ts';
import { contact } from './contact.ts';

const scheme = 'measures/hong-kong/talent-scheme.yaml';
const say = (text: string) => ({ [scheme]: `summary:\n  zh: '香港${text}。'\n` });

describe('contact', () => {
  it('accepts texts without contact data, and a checksum', () => {
    const records = {
      ...say('拟以新计划扩充科研人员'),
      'sources/bulletin.yaml': 'sha256: 13800000000',
      'observations/opened.yaml': 'link: https://news.example/?id=0309120029',
    };
    expect(problemsOf(contact, records)).toEqual([]);
  });

  it('says where, what, and what to do', () => {
    expect(problemsOf(contact, say('联系 someone@example.org'))).toEqual([
      {
        rule: 'contact',
        file: `content/${scheme}`,
        line: 2,
        column: 7,
        field: 'summary.zh',
        message: 'holds what looks like an e-mail address',
        found: 'someone@example.org',
        tip: 'take it out; contact data must not enter the project',
      },
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
    expect(briefly(contact, say(text))).toEqual([
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
    expect(problemsOf(contact, say(text))).toEqual([]);
  });

  it('looks at the codebook and at every text of a record', () => {
    const rulings = 'codebook/rulings.yaml';
    const codebook = edit(tinyCodebook, rulings, 'about: commitment', 'about: a@b.cn');
    const office = 'organisations/office.yaml';
    const records = { [office]: 'aliases: [东湾科办, "021-20000000"]' };
    expect(briefly(contact, records, { codebook })).toEqual([
      `${office} aliases[1] — holds what looks like a telephone number`,
      `${rulings} rulings[0].about — holds what looks like an e-mail address`,
    ]);
  });
});
