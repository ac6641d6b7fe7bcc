import type { CopyableData, MeasureCopy, MeasureData } from '../wire.ts';
import type { Shown } from './shown.ts';

const measure: MeasureData & MeasureCopy = {
  commitment: 'planned',
  cue: '将',
  basis: 'stated',
  hongKong: 'hong-kong',
  tier: 'secondary',
  voice: 'reported',
  held: { commitment: 'planned', figure: 'yes' },
  programme: '',
  figures: ['资助上限 最高300万元（2023年）'],
  passages: [
    ['report', 6, '给予最高 300 万元'],
    ['report', 7, '“甲”, 乙'],
  ],
};

/** Invented data of a comparison, as a page hands them to the script. */
export const data: CopyableData = {
  name: 'theme',
  lens: '政策领域',
  category: '',
  folder: 'en/',
  root: '../',
  copies: '../assets/copies.en.js',
  latest: '所读文献截至2024年7月26日。',
  columns: { a: '甲市', b: '乙<市>' },
  basis: { a: '报告 · 转述', b: '尚无文献' },
  commitments: { planned: '计划', ongoing: '持续推进' },
  balls: { planned: '◑', ongoing: '◕' },
  bases: { stated: '本句写明', bare: '只有动词' },
  bareBalls: { bare: '◐' },
  hongKong: { 'hong-kong': '面向香港' },
  tiers: { primary: '一手', secondary: '二手' },
  voices: { own: '自述', reported: '转述' },
  programmes: {},
  sources: {
    report: { short: '报告', title: '', citation: '某所. 报告: 第1期[EB/OL]. (2023-03-10).' },
    unused: { short: '答复', title: '', citation: '某委. 答复: 甲1号[EB/OL]. (2024-01-01).' },
  },
  filters: [{ name: 'commitment', also: [], label: '承诺程度', least: false }],
  measures: { 'a/grant': measure, 'a/desk': { ...measure, figures: [], voice: 'own' } },
  words: {
    also: '另涉及',
    colon: '：',
    comma: '、',
    paren: '（%text）',
    sources: '出处',
    csvMain: '本类',
    csvAlso: '另涉及',
    csvTitle: '措施',
    who: '主体',
  },
};

/** What a comparison of two columns shows. */
export const shown: Shown = {
  caption: '措施，按主体分列',
  corner: '政策领域',
  filters: '',
  columns: ['b', 'a'],
  rows: [
    {
      label: '=人才',
      cells: [
        { kind: 'empty', says: '文献未载' },
        {
          kind: 'measures',
          main: [{ id: 'a/grant', title: '配套资助', figures: ['最高300万元'] }],
          also: [{ id: 'a/desk', title: '咨询台', figures: [] }],
        },
      ],
    },
  ],
  address: 'https://example.org/x/compare/theme.html?columns=b,a',
  site: 'https://example.org/x/',
};
