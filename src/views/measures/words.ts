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
  'measures.first': {
    zh: '表中先列前{n}条；一用搜索或筛选，就载入全部{of}条。也可以逐地看：',
    en: 'The list shows the first {n}; once you search or filter, all {of} are loaded. Or see those of one place:',
  },
  'measures.of': { zh: '{who}的措施', en: 'Measures of {who}' },
  'measures.ofCaption': {
    zh: '{who}的措施，按文献次序',
    en: 'Measures of {who}, in the order of the documents',
  },
  'measures.who': { zh: '主体', en: 'Jurisdiction' },
  'measures.commitment': { zh: '承诺程度', en: 'Commitment' },
  'measures.figures': { zh: '数据', en: 'Figures' },
  'measure.cue': { zh: '判断依据', en: 'decided by' },
  'measure.start': { zh: '起始', en: 'From' },
  'measure.due': { zh: '期限', en: 'Due' },
  'measure.actors': { zh: '点名的机构', en: 'Bodies named' },
  'measure.noCategory': { zh: '不涉及任何类别', en: 'none applies' },
  'measure.main': { zh: '（主）', en: '(main)' },
  'measure.targets': { zh: '作用于', en: 'Bears on' },
  'measure.figures': { zh: '数据', en: 'Figures' },
  'measure.evidence': { zh: '证据', en: 'Evidence' },
  'measure.evidenceSub': {
    zh: '原文短语与所在段落。',
    en: 'Phrases of the original and the paragraphs they stand in.',
  },
  'measure.parts': { zh: '分项', en: 'Parts' },
  'measure.comparable': { zh: '他处的同类举动', en: 'The same move elsewhere' },
  'measure.similar': { zh: '同领域、同工具的措施', en: 'Same theme, same instrument' },
  'measure.similarSub': {
    zh: '按编码找出：主政策领域与主政策工具都相同的他处措施。',
    en: 'Found by coding: measures elsewhere with the same main theme and main instrument.',
  },
  'measure.similarRest': {
    zh: '他处另有{n}条，在全部措施中按同一领域、同一工具查看',
    en: 'Elsewhere and not named here: {n}. See all measures with this theme and this instrument',
  },
} as const;
