/** What the view `partnerships` says. */
export const words = {
  'partnerships.label': { zh: '合作', en: 'Partnerships' },
  'partnerships.ask': {
    zh: '哪些内地机构与哪些香港机构合作，形式和时间是什么？',
    en: 'Which mainland and Hong Kong bodies work together, in what form and since when?',
  },
  'network.undated': { zh: '文献未载时间', en: 'undated in the document' },
  'network.chart.middle': { zh: '合作形式与时间', en: 'Form and date' },
  'network.chart.caption': {
    zh: '图中的合作：两边的机构、形式与时间',
    en: 'The partnerships of the picture: bodies, form and date',
  },
  'network.chart.description': {
    zh: '左边是内地机构，右边是香港机构，中间是把它们连在一起的{n}项合作，线型随形式而不同：{items}。',
    en: 'Mainland bodies at the left, Hong Kong bodies at the right, and between them what links them, in lines whose pattern goes by the form. Partnerships: {n}. {items}.',
  },
  'network.chart.item': {
    zh: '{mainland}与{hongKong}（{form}，{date}）',
    en: '{mainland} with {hongKong} ({form}, {date})',
  },
  'network.chart.title': {
    zh: '{n}项合作中，{forms}，{dated}',
    en: 'Of {n} partnerships, {forms}; {dated}',
  },
  'network.chart.title-one': { zh: '一项合作：{item}', en: 'One partnership: {item}' },
  'network.chart.title-none': {
    zh: '所读文献没有写出成对点名的机构',
    en: 'The documents read name no pair of partners',
  },
  'network.chart.forms': { zh: '{forms}最多（{count}项）', en: 'most are {forms} ({count})' },
  'network.chart.forms-tie': {
    zh: '{forms}最多（各{count}项）',
    en: 'the most common forms are {forms} ({count} each)',
  },
  'network.chart.forms-all': { zh: '形式都是{forms}', en: 'all are of one form, {forms}' },
  'network.chart.forms-each': { zh: '形式各不相同', en: 'no two are of the same form' },
  'network.chart.dated-some': {
    zh: '注明时间的有{n}项',
    en: '{n} carry a date',
    one: { en: '{n} carries a date' },
  },
  'network.chart.dated-all': { zh: '都注明了时间', en: 'all carry a date' },
  'network.chart.dated-none': { zh: '都没有注明时间', en: 'none carries a date' },
  'network.how': {
    zh: '一条线是一项合作，从内地机构经过它的形式和时间连到香港机构；线型随形式而变，圆点填得越满，承诺越实。',
    en: 'A line is a partnership: from a mainland body, past its form and date, to a Hong Kong body. The pattern goes by the form; the fuller the ball, the firmer the commitment.',
  },
  'network.silent': {
    zh: '{who}：所读文献没有写出成对点名的机构，这不表示没有合作。',
    en: '{who}: the documents read name no pair of partners, which does not mean that there are none.',
  },
  'network.toOrganisations': {
    zh: '逐家机构看它参与了什么',
    en: 'What each organisation takes part in',
  },
  'network.picture': { zh: '谁与谁合作', en: 'Who works with whom' },
  'network.table': { zh: '逐项合作', en: 'Partnership by partnership' },
  'partnerships.title': { zh: '合作', en: 'Partnerships' },
  'partnerships.lede': {
    zh: '文献点名的内地机构与香港机构，共{n}对：什么形式，何时开始，说到哪一步。',
    en: 'Mainland and Hong Kong bodies that the documents name as partners: {n} pairings, with form, date and how far along they are.',
  },
  'partnerships.caption': {
    zh: '{n}项合作，按时间排列',
    en: '{n} partnerships, by date',
    one: { en: '{n} partnership' },
  },
  'partnerships.what': { zh: '合作', en: 'Partnership' },
  'partnerships.mainland': { zh: '内地机构', en: 'Mainland' },
  'partnerships.hongKong': { zh: '香港机构', en: 'Hong Kong' },
  'partnerships.form': { zh: '形式', en: 'Form' },
  'partnerships.date': { zh: '时间', en: 'Date' },
  'partnerships.measures': { zh: '有关措施', en: 'Measures' },
} as const;
