/** What the view `timeline` says. */
export const words = {
  'timeline.label': { zh: '时间线', en: 'Timeline' },
  'timeline.ask': {
    zh: '各地的事件、文献和期限怎样排开？哪些期限在文献成文时已过？',
    en: 'How do events, documents and deadlines follow each other, and which deadlines had passed?',
  },
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
    one: { en: 'In {year}: one thing with a date or a deadline' },
  },
  'timeline.chart.lead-undated': {
    zh: '有期限而没有写明年份的事共{n}件',
    en: 'The documents set {n} deadlines without a year',
    one: { en: 'The documents set one deadline, without a year' },
  },
  'timeline.chart.tail': {
    zh: '；写明年份的{of}个期限中，{passed}个在文献成文时已过',
    en: '; of {of} deadlines with a year, {passed} had passed when their document was written',
  },
  'timeline.chart.tail-passed': {
    zh: '；写明年份的{of}个期限，在文献成文时都已过',
    en: '; all {of} deadlines with a year had passed when their document was written',
    one: { en: '; the one deadline with a year had passed when its document was written' },
  },
  'timeline.chart.tail-ahead': {
    zh: '；写明年份的{of}个期限，在文献成文时都未到',
    en: '; all {of} deadlines with a year were still ahead when their document was written',
    one: { en: '; the one deadline with a year was still ahead when its document was written' },
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
    zh: '竖笔是一天，实心横条是写明起止的一段时间；斜纹带是文献只写到月或年的日期，事在其间，不知何日。空心的是计划或未到的期限，打叉的是成文时已过的期限；带折角的纸页是文献。竖虚线是陈述期限的文献的成文日期，“已过”“未到”都以它为准。没有年份的段落从轴上略去，断口处画双斜线。',
    en: 'A stroke is a day, a full bar a stretch of time from one date to another. A hatched band is a date of which the text gives only the month or the year: it lies somewhere within. Hollow: planned, or a deadline still ahead; crossed out: a deadline that had passed; a sheet: a document. The dashed line is the date of the document that states the deadlines, from which “passed” and “ahead” are reckoned. Stretches of years without anything are cut out of the axis where the double strokes stand.',
  },
  'timeline.captionOf': {
    zh: '{who}：{n}件，按时间排列',
    en: '{who}: {n} entries, by date',
    one: { en: '{who}: {n} entry' },
  },
  'timeline.elsewhere': {
    zh: '另有{n}件与此有关，列在{who}之下',
    en: '{n} more that concern it stand under {who}',
    one: { en: 'One more that concerns it stands under {who}' },
  },
  'timeline.noOutcome': {
    zh: '，文献未载结果',
    en: '; no outcome told',
  },
  'timeline.title': { zh: '时间线', en: 'Timeline' },
  'timeline.lede': {
    zh: '有日期的事，按文献给出的精确程度列出：只写年份的就只列年份。相对日期如何推定，写在旁边。',
    en: 'Events with a date, as precise as the document gives it: where it names only a year, only the year stands here. How a relative date was resolved is said beside it.',
  },
  'timeline.caption': {
    zh: '{n}件事，按时间排列',
    en: '{n} events, by date',
    one: { en: '{n} event' },
  },
  'timeline.event': { zh: '事件', en: 'Event' },
  'timeline.date': { zh: '日期', en: 'Date' },
  'timeline.who': { zh: '主体', en: 'Whose' },
  'timeline.kind': { zh: '种类', en: 'Kind' },
  'timeline.hongKong': { zh: '涉及香港', en: 'involves Hong Kong' },
} as const;
