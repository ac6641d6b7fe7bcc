/** What the view `analysis` says. */
export const words = {
  'analysis.label': { zh: '分析', en: 'Analysis' },
  'analysis.title': { zh: '分析', en: 'Analysis' },
  'analysis.lede': {
    zh: '同一批措施，换着角度看：谁与谁之间差什么，各地与香港怎么对接，几份文献各说了什么，后来又怎样。每个视图都落到措施和段落。',
    en: 'The same measures seen in other ways: what stands between the cities, how each lines up with Hong Kong, what the documents themselves say, and what happened next. Every view leads down to the measure and the paragraph.',
  },
  'analysis.between': { zh: '城市之间', en: 'Between the cities' },
  'analysis.hong-kong': { zh: '与香港', en: 'With Hong Kong' },
  'analysis.documents': { zh: '文献本身', en: 'In the documents' },
  'analysis.after': { zh: '文献之后', en: 'Beyond the documents' },
} as const;
