/** Messages of partnerships, the timeline and organisations. */
export const networkMessages = {
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
    one: '{n} carries a date',
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
  'organisations.homeless': { zh: '不归属任何主体', en: 'Of no jurisdiction here' },
  'timeline.what': { zh: '事项', en: 'What' },
  'timeline.passed': {
    zh: '期限已过（以{date}为准）',
    en: 'deadline passed (as of {date})',
  },
  'timeline.ahead': {
    zh: '期限未到（以{date}为准）',
    en: 'deadline ahead (as of {date})',
  },
  'timeline.open': {
    zh: '期限未写明年份，是否已过无从判断',
    en: 'deadline without a year, so whether it has passed cannot be told',
  },
  'timeline.by': { zh: '不晚于{date}', en: 'by {date}' },
  'timeline.plan': { zh: '计划', en: 'planned' },
  'timeline.goesOn': { zh: '此后持续', en: 'and on from then' },
  'timeline.reference': { zh: '文献成文：{date}', en: 'Document dated {date}' },
  'timeline.kind.event': { zh: '事件', en: 'Event' },
  'timeline.kind.document': { zh: '文献', en: 'Document' },
  'timeline.kind.deadline': { zh: '期限', en: 'Deadline' },
  'timeline.kind.partnership': { zh: '合作开始', en: 'Partnership begins' },
  'timeline.kind.start': { zh: '措施开始', en: 'Measure begins' },
  'timeline.chart.caption': {
    zh: '图中的事项：日期、主体、种类与成文时的状态',
    en: 'What the picture shows: date, jurisdiction, kind and how it stood when written',
  },
  'timeline.chart.description': {
    zh: '{n}条时间线，一个主体一条。{items}。',
    en: 'Lanes, one a jurisdiction: {n}. {items}.',
  },
  'timeline.chart.lane': { zh: '{who}：{items}', en: '{who}: {items}' },
  'timeline.chart.item': { zh: '{title}（{date}）', en: '{title} ({date})' },
  'timeline.chart.item-state': {
    zh: '{title}（{date}，{state}）',
    en: '{title} ({date}; {state})',
  },
  'timeline.chart.lead': {
    zh: '{first}至{last}，有日期或期限的事共{n}件',
    en: 'Between {first} and {last}: {n} things with a date or a deadline',
  },
  'timeline.chart.lead-year': {
    zh: '{year}，有日期或期限的事共{n}件',
    en: 'In {year}: {n} things with a date or a deadline',
    one: 'In {year}: one thing with a date or a deadline',
  },
  'timeline.chart.lead-undated': {
    zh: '有期限而没有写明年份的事共{n}件',
    en: 'The documents set {n} deadlines without a year',
    one: 'The documents set one deadline, without a year',
  },
  'timeline.chart.tail': {
    zh: '；写明年份的{of}个期限中，{passed}个在文献成文时已过',
    en: '; of {of} deadlines with a year, {passed} had passed when their document was written',
  },
  'timeline.chart.tail-passed': {
    zh: '；写明年份的{of}个期限，在文献成文时都已过',
    en: '; all {of} deadlines with a year had passed when their document was written',
    one: '; the one deadline with a year had passed when its document was written',
  },
  'timeline.chart.tail-ahead': {
    zh: '；写明年份的{of}个期限，在文献成文时都未到',
    en: '; all {of} deadlines with a year were still ahead when their document was written',
    one: '; the one deadline with a year was still ahead when its document was written',
  },
  'timeline.chart.tail-none': { zh: '', en: '' },
  'timeline.chart.title-none': {
    zh: '所读文献没有写出日期',
    en: 'The documents read give no date',
  },
  'timeline.chart.undated': {
    zh: '期限没有写明年份，轴上无处可放：{items}',
    en: 'With a deadline but no year, so without a place on the axis: {items}',
  },
  'timeline.chart.order': {
    zh: '从上到下按先后排列，间距不表示时间长短。',
    en: 'In order from top to bottom; distances are not to scale.',
  },
  'timeline.intro': {
    zh: '文献给出日期的事、文献自身和各项期限，按给出的精确程度排在各主体之下：只写月份的不画成一天。同一件事在几处记载的，只列一次。',
    en: 'What the documents date, the documents themselves, and the deadlines, under each jurisdiction and as precise as the text: a month is not drawn as a day. What several records tell of stands once.',
  },
  'timeline.how': {
    zh: '圆点是一天，两端有短线的横条是一个月、一年或一段时间；空心的是计划或未到的期限，打叉的是成文时已过的期限；带折角的纸页是文献。竖虚线是陈述期限的文献的成文日期，“已过”“未到”都以它为准。没有年份的段落从轴上略去，断口处画双斜线。',
    en: 'A dot is a day; a bar with marked ends is a month, a year or a span. Hollow: planned, or a deadline still ahead; crossed out: a deadline that had passed; a sheet: a document. The dashed line is the date of the document that states the deadlines, from which “passed” and “ahead” are reckoned. Stretches of years without anything are cut out of the axis where the double strokes stand.',
  },
  'timeline.captionOf': {
    zh: '{who}：{n}件，按时间排列',
    en: '{who}: {n} entries, by date',
    one: '{who}: {n} entry',
  },
  'timeline.elsewhere': {
    zh: '另有{n}件与此有关，列在{who}之下',
    en: '{n} more that concern it stand under {who}',
    one: 'One more that concerns it stands under {who}',
  },
  'timeline.noOutcome': { zh: '，结果未载', en: '; outcome not reported' },
  'organisations.title': { zh: '机构', en: 'Organisations' },
  'organisations.lede': {
    zh: '文献点名的{n}家机构，按所属主体和类别排列；其中{once}家只在一条记录里出现。',
    en: 'Bodies that the documents name: {n}, by home and kind. Of these, {once} occur in a single record.',
  },
  'organisations.how': {
    zh: '数目是点名的记录条数，含上级措施；它反映文献写了多少，不反映机构做了多少。',
    en: 'The numbers count the records that name a body, bundles of measures included. They show what the documents say, not what a body does.',
  },
  'organisations.caption': {
    zh: '{n}家机构，名称后是别名与另一种语言的名称',
    en: '{n} organisations; after the name, its other names',
    one: '{n} organisation; after the name, its other names',
  },
  'organisations.inToc': { zh: '{who}（{n}）', en: '{who} ({n})' },
  'organisations.name': { zh: '机构', en: 'Organisation' },
  'organisations.partnerships': { zh: '合作', en: 'Partnerships' },
  'organisations.measures': { zh: '措施', en: 'Measures' },
  'organisations.events': { zh: '事件', en: 'Events' },
  'organisations.documents': { zh: '发文', en: 'Documents' },
  'organisation.title': { zh: '{name} · 机构', en: '{name} · Organisation' },
  'organisation.description': {
    zh: '{name}：文献点名的合作{partnerships}项、措施{measures}条、事件{events}件。',
    en: '{name}: named in partnerships {partnerships}, measures {measures}, events {events}.',
  },
  'organisation.names': { zh: '其他名称', en: 'Other names' },
  'organisation.kind': { zh: '类别', en: 'Kind' },
  'organisation.home': { zh: '所属主体', en: 'Home' },
  'organisation.note': { zh: '说明', en: 'Note' },
  'organisation.with': { zh: '合作各方', en: 'with' },
  'organisation.documents': { zh: '发出的文献', en: 'Documents issued' },
  'organisation.asks': { zh: '有关的提案请求', en: 'Requests of proposals' },
  'organisation.asksSub': {
    zh: '以点名它的措施来答复的请求。',
    en: 'Requests that were answered with a measure in which it is named.',
  },
} as const;
