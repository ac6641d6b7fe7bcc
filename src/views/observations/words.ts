/** What the view `observations` says. */
export const words = {
  'observations.label': { zh: '后续观察', en: 'Observations' },
  'observations.ask': {
    zh: '文献之后，公开网页上有哪些带日期的事实？可比不可比，官方不官方？',
    en: 'What do public pages say after the documents, of what date, and is it comparable and official?',
  },
  'observations.title': { zh: '后续观察', en: 'What happened next: observations' },
  'observations.lede': {
    zh: '{documents}份文献之外的公开网页上，与其中的目标和承诺有关的事实共{n}条。它们自成一层，不计入文献的任何条数和比较。',
    en: 'Facts from public pages beyond the {documents} documents, about targets and promises that these state: {n}. They are a tier of their own and enter no count and no comparison of the documents.',
  },
  'observations.how': {
    zh: '都读自存档页，多数只读了开头，没有逐一打开原址。“可比”是说所量的与承诺所说的是同一件事；不可比的写明原因，绝不与目标画在一条线上。早于承诺的只作背景。链接通往站外；读自转载页的只注发布者，不设链接。',
    en: 'All were read on stored copies, mostly their opening only, and none at its address. “Comparable” says that what was measured is what the promise speaks of; where it is not, the reason stands there, and it is never drawn on one line with the target. What is older than a promise is context only. Links lead out of this site; what was read on a mirror names the publisher without a link.',
  },
  'observations.none': { zh: '还没有后续观察。', en: 'There are no observations yet.' },
  'observations.caption': {
    zh: '{who}：{n}条，按时间排列',
    en: '{who}: {n} observations, by date',
    one: { en: '{who}: {n} observation' },
  },
  'observations.what': { zh: '观察', en: 'Observation' },
  'observations.asOf': { zh: '截至', en: 'As of' },
  'observations.value': { zh: '数值', en: 'Value' },
  'observations.by': { zh: '出处', en: 'Published by' },
  'observations.standing': { zh: '性质', en: 'Standing' },
  'observations.step': { zh: '中间目标：{date}，{value}', en: 'On the way: {value} by {date}' },
  'observations.out': { zh: '原网页（站外链接）', en: 'page (leads out of this site)' },
  'observations.pageDate': { zh: '网页日期：{date}', en: 'page of {date}' },
  'observations.official': { zh: '官方', en: 'official' },
  'observations.unofficial': { zh: '非官方', en: 'not official' },
  'observations.comparable': { zh: '可比', en: 'comparable' },
  'observations.incomparable': { zh: '不可比：{reason}', en: 'Not comparable: {reason}' },
  'observations.confidence': { zh: '可信程度：{value}', en: 'confidence: {value}' },
  'observations.lookedFor': { zh: '最近查找：{date}', en: 'last looked for: {date}' },
  'observations.reference': { zh: '引用（GB/T 7714）', en: 'Reference (GB/T 7714)' },
  'observations.about': { zh: '有关', en: 'About' },
} as const;
