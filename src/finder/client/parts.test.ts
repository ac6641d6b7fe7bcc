import { describe, expect, it } from 'vitest';
import { formKey, queryParts } from './parts.ts';
import { lexiconOf } from './tokens.ts';

const lexicon = lexiconOf([
  '上海',
  '贷款',
  '人才公寓',
  '人才',
  '公寓',
  '项目',
  '多少',
  '什么时候',
  '制造',
  '孵化器',
]);
const groups = [
  ['贷款', 'loan'],
  ['start-up', '初创企业'],
  ['venture capital', '风投'],
  ['date of printing', '印发日期'],
];
const others = new Map(
  groups.flatMap((group) =>
    group.map((form) => [formKey(form, lexicon), group.filter((other) => other !== form)] as const),
  ),
);
const parts = (query: string) => queryParts(query, { lexicon, others });
const texts = (query: string) => parts(query).map(({ text }) => text);

describe('the parts of a query', () => {
  it.each([
    ['上海贷款', ['上海', '贷款']],
    ['贷款 上海', ['贷款', '上海']],
    ['上海有多少项目', ['上海', '项目']],
    ['1000家项目', ['1000', '项目']],
    ['300万元贷款', ['300万', '贷款']],
    ['cny 3 million loan', ['3 million', 'loan']],
    ['鲸鱼贷款', ['鲸鱼', '贷款']],
    ['who has the venture capital', ['venture capital']],
    ['"上海的贷款" 项目', ['上海的贷款', '项目']],
    ['date of printing', ['date of printing']],
    ['date of the loan', ['date', 'loan']],
    ['上海的鲸鱼', ['上海', '鲸鱼']],
    ['上海什么时候贷款', ['上海', '贷款']],
    ['2%', ['2%']],
    ['0364', ['0364']],
    ['多少', ['多少']],
    ['上海 上海', ['上海']],
    ['', []],
  ])('%s: %j', (query, expected) => {
    expect(texts(query)).toEqual(expected);
  });

  it('are found by other forms as well, which are worth less', () => {
    const [part] = parts('loans');
    expect(part?.ways.map(({ tokens, worth }) => [tokens.join(' '), worth < 1])).toEqual([
      ['loan', false],
      ['贷款', true],
    ]);
  });

  it('are found by the pieces of a long word, which are worth less still', () => {
    const [part] = parts('人才公寓');
    expect(part?.ways.map(({ tokens }) => tokens)).toEqual([['人才公寓'], ['人才', '公寓']]);
  });

  it('hold together what is no word of the site, and what is quoted', () => {
    expect(parts('蓝鲸鱼')[0]?.ways).toEqual([
      { tokens: ['蓝鲸', '鲸鱼'], worth: 1, begins: false, whole: '蓝鲸鱼' },
    ]);
    expect(parts('"建孵化器"')[0]?.ways[0]?.whole).toBe('建孵化器');
  });
});
