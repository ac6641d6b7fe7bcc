/** What the view `measures` says. */
export const words = {
  'measures.label': { zh: '措施', en: 'Measures' },
  'measures.title': { zh: '全部措施', en: 'All measures' },
  'measures.lede': {
    zh: '{n}条措施，另有{bundles}条由它们组成的上级措施，都在这一张表里。',
    en: 'Measures: {n}, and {bundles} bundles that they make up, all in one list.',
  },
  'measures.caption': {
    zh: '全部措施，按主体与文献次序',
    en: 'All measures, by jurisdiction and in the order of the documents',
  },
  'measures.who': { zh: '主体', en: 'Jurisdiction' },
  'measures.commitment': { zh: '承诺程度', en: 'Commitment' },
  'measures.figures': { zh: '数据', en: 'Figures' },
} as const;
