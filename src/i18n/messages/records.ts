/** Fields and kinds of records, wherever they are shown. */
export const recordMessages = {
  'commitment.otherwise': { zh: '也可读作{labels}', en: 'may also be read as {labels}' },
  'note.count': { zh: '{who}{n}条', en: '{who} ({n})' },
  'note.own': { zh: '自述——{who}，措施出自', en: 'In its own words: measures of {who}, from ' },
  'note.reported': {
    zh: '转述，并非当地自己的文件——{who}，措施出自',
    en: 'Second-hand, not a document of its own: measures of {who}, from ',
  },
  'note.advice': {
    zh: '建议，尚非政策——{who}，措施出自',
    en: 'Advice, not yet policy: measures for {who}, from ',
  },
  'figure.label': { zh: '数据', en: 'Figure' },
  'figure.value': { zh: '数值', en: 'Value' },
  'figure.role': { zh: '性质', en: 'Role' },
  'figure.date': { zh: '时间', en: 'Date' },
  'figure.undated': { zh: '未注明', en: 'not stated' },
  'figure.owner': { zh: '所属', en: 'Stated of' },
  'phrase.ours': {
    zh: '引号内是文献原文，为简体字；括号内的繁体字由本站转换，不是原文。',
    en: 'Words in quotation marks are the document’s own. The English in round brackets after them is this site’s translation; square brackets in it hold words that the document leaves out there.',
  },
  'figure.passage': { zh: '出处', en: 'Passage' },
  'figure.none': { zh: '未写明', en: 'none stated' },
  'deadline.measure': { zh: '措施', en: 'Measure' },
  'deadline.due': { zh: '期限', en: 'Due' },
  'deadline.printed': { zh: '原文措辞', en: 'As printed' },
  'deadline.state': { zh: '成文时', en: 'When written' },
  'deadline.passed': {
    zh: '文献成文（{date}）时已过，文献未载结果',
    en: 'had passed when the document was written ({date}); outcome not reported by the document',
  },
  'deadline.ahead': {
    zh: '文献成文（{date}）时未到',
    en: 'still ahead when the document was written ({date})',
  },
  'deadline.open': {
    zh: '未写明年份，无法与成文日期（{date}）对照',
    en: 'names no year, so it cannot be set against the document’s date ({date})',
  },
  'deadline.caption': { zh: '{n}个期限', en: '{n} deadlines', one: { en: '{n} deadline' } },
  'measure.voice': { zh: '谁的说法', en: 'Whose word' },
  'measure.concreteness': { zh: '具体度', en: 'Concreteness' },
} as const;
