/** Messages of the list of views, and of the navigation that leads to them. */
export const analysisMessages = {
  'nav.analysis': { zh: '分析', en: 'Analysis' },
  'nav.briefings': { zh: '专报', en: 'Briefings' },
  'analysis.title': { zh: '分析', en: 'Analysis' },
  'analysis.lede': {
    zh: '同一批措施，换着角度看：谁与谁之间差什么，各地与香港怎么对接，几份文献各说了什么。每个视图都落到措施和段落。',
    en: 'The same measures seen in other ways: what stands between the cities, how each lines up with Hong Kong, what the documents themselves say. Every view leads down to the measure and the paragraph.',
  },
  'analysis.between': { zh: '城市之间', en: 'Between the cities' },
  'analysis.hong-kong': { zh: '与香港', en: 'With Hong Kong' },
  'analysis.documents': { zh: '文献本身', en: 'In the documents' },
  'analysis.gaps': { zh: '缺口', en: 'Gaps' },
  'analysis.gaps.ask': {
    zh: '别处已有措施、文献未载本地的，有哪些类别？可以借鉴哪些措施？',
    en: 'Where do others act while the documents show nothing of a city, and what could it borrow?',
  },
  'analysis.gates': { zh: '苏州三关', en: 'Suzhou’s three gates' },
  'analysis.gates.ask': {
    zh: '智库建议苏州打通资源、引才、转化三关，别处各有什么办法？',
    en: 'What do the others do about the gates that Suzhou is advised to open: resources, talent, transfer?',
  },
  'analysis.concreteness': { zh: '具体度', en: 'Concreteness' },
  'analysis.concreteness.ask': {
    zh: '哪些措施写明了数据、日期、责任机构和香港伙伴？换一种算法，次序变不变？',
    en: 'Which measures state a figure, a date, a body and a partner, and does the order hold if one is left out?',
  },
  'analysis.amounts': { zh: '钱与地', en: 'Money and space' },
  'analysis.amounts.ask': {
    zh: '谁写明了金额和面积？上限、总额、计划、实际各是多少？',
    en: 'Who states amounts and areas, and which are ceilings, totals, plans or results?',
  },
  'analysis.timeline.ask': {
    zh: '各地的事件、文献和期限怎样排开？哪些期限在文献成文时已过？',
    en: 'How do events, documents and deadlines follow each other, and which deadlines had passed?',
  },
  'analysis.alignment': { zh: '与香港蓝图对接', en: 'Alignment with the Blueprint' },
  'analysis.alignment.ask': {
    zh: '各地的措施对应蓝图的哪个方向、哪项目标？',
    en: 'Which of Hong Kong’s own directions and targets do the measures meet?',
  },
  'analysis.targets.ask': {
    zh: '五项目标从多少到多少，每年要增长多少？',
    en: 'From what to what, and how much growth a year does each target imply?',
  },
  'analysis.flows': { zh: '五流四制', en: 'Five flows, four systems' },
  'analysis.flows.ask': {
    zh: '九个要素与体制，每个城市与香港连通了哪些？',
    en: 'Which of the nine does each city connect with Hong Kong?',
  },
  'analysis.partnerships.ask': {
    zh: '哪些内地机构与哪些香港机构合作，形式和时间是什么？',
    en: 'Which mainland and Hong Kong bodies work together, in what form and since when?',
  },
  'analysis.organisations': { zh: '机构', en: 'Organisations' },
  'analysis.organisations.ask': {
    zh: '一个机构参与了哪些措施、合作和事件？',
    en: 'What does each body take part in?',
  },
  'analysis.programmes.ask': {
    zh: '河套八条、苏州四项建议、蓝图四个方向，逐条写了什么？',
    en: 'The eight Hetao measures, Suzhou’s four recommendations, the Blueprint’s four directions, item by item',
  },
  'analysis.asks.ask': {
    zh: '提案提了什么，答复怎么回应？',
    en: 'What was asked, and what did the replies do with it?',
  },
  'analysis.charts': { zh: '全部图表', en: 'All charts' },
  'analysis.charts.ask': {
    zh: '每张图的结论、数据和下载',
    en: 'Each chart’s finding, its data and its files',
  },
  'analysis.glossary.ask': {
    zh: '读这些文献要懂的词',
    en: 'The words one needs to read the documents',
  },
  'analysis.changes': { zh: '语料版本', en: 'Versions of the corpus' },
  'analysis.changes.ask': {
    zh: '语料何时增补、改码、更正？',
    en: 'What was added, recoded or corrected, and when?',
  },
} as const;
