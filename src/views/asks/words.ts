/** What the view `asks` says. */
export const words = {
  'asks.label': { zh: '提案与答复', en: 'Asks' },
  'asks.ask': {
    zh: '提案提了什么，答复怎么回应？',
    en: 'What was asked, and what did the replies do with it?',
  },
  'asks.title': { zh: '提案与答复', en: 'Asks and answers' },
  'asks.none': {
    zh: '所读文献未载任何请求。',
    en: 'The documents read record no request.',
  },
  'asks.lede': {
    zh: '提案提了什么，答复怎么答：逐项对照，归类的理由写在旁边。提案原文不在语料里，请求依答复的转述。',
    en: 'What proposals asked and how the replies answered, item by item, with the reason for each class. The proposals themselves are not in the corpus; requests are as the replies report them.',
  },
  'asks.share': { zh: '{answer}{count}项', en: '{count} {answer}' },
  'asks.requests': { zh: '{count}项请求', en: '{count} requests', one: { en: '{count} request' } },
  'asks.proposal': { zh: '{body}第{number}号提案', en: '{body}, proposal {number}' },
  'asks.suggestion': { zh: '{body}第{number}号建议', en: '{body}, suggestion {number}' },
  'asks.by': { zh: '按答复方式看', en: 'By how they were answered' },
  'asks.bySub': {
    zh: '归类看正文怎么答，不看文首印的办理结果。每项请求都链到下文对应的一行。',
    en: 'The class follows what the reply says, not the outcome printed at its head. Each request leads to its row below.',
  },
  'asks.count': { zh: '{n}项', en: '{n}' },
  'asks.notSeen': {
    zh: '没有一项归为：{list}。提案原文不在语料里，答复只字未提的请求在这里看不到。',
    en: 'None is classed as: {list}. The proposals are not in the corpus, so a request that its reply passes over cannot be seen here.',
  },
  'asks.chart': { zh: '各份答复', en: 'Reply by reply' },
  'asks.filter': { zh: '只看这样答复的', en: 'Show only those answered so' },
  'asks.filtered': { zh: '{of}项请求中的{n}项', en: '{n} of {of} requests' },
  'asks.filteredAll': {
    zh: '共{n}项请求',
    en: '{n} requests in all',
    one: { en: 'One request in all' },
  },
  'asks.summary': { zh: '{requests}：{list}', en: '{requests}: {list}' },
  'asks.noRequest': {
    zh: '答复没有逐项列出请求。',
    en: 'The reply lists no single requests.',
  },
  'asks.noRequestRead': {
    zh: '本站只读到答复的一部分，读到的部分没有逐项列出请求。',
    en: 'Only part of the reply was read, and that part lists no single requests.',
  },
  'asks.printed': { zh: '文首所印办理结果', en: 'Outcome printed at the head' },
  'asks.notPrinted': { zh: '没有印', en: 'none printed' },
  'asks.printedBy': { zh: '答复机关自己标注', en: 'given by the replying body' },
  'asks.ours': { zh: '本站归类', en: 'Class given here' },
  'asks.caption': {
    zh: '{source}：逐项请求与答复',
    en: '{source}: each request and the reply to it',
  },
  'asks.whole': { zh: '提案整体', en: 'The proposal as a whole' },
  'asks.request': { zh: '请求', en: 'Request' },
  'asks.reply': { zh: '答复', en: 'Reply' },
  'asks.answer': { zh: '归类与理由', en: 'Class, and why' },
  'asks.measures': { zh: '对应的措施', en: 'Measures that answer it' },
  'asks.rest': { zh: '另有{n}条', en: '{n} more' },
  'asks.noMeasure': { zh: '没有对应的措施', en: 'none' },
  'chart.answers.lead': {
    zh: '{total}项请求中，归为{labels}的最多，{most}项',
    en: '{most} of {total} requests are {labels}, the largest group',
  },
  'chart.answers.lead-tie': {
    zh: '{total}项请求中，归为{labels}的同为最多，各{most}项',
    en: 'the largest groups among {total} requests are {labels}, {most} each',
  },
  'chart.answers.lead-all': {
    zh: '{total}项请求都归为{labels}',
    en: 'all {total} requests are {labels}',
    one: { en: 'the one request is {labels}' },
  },
  'chart.answers.tail': {
    zh: '；其余{others}项见于{where}',
    en: '; the other {others} are in {where}',
    one: { en: '; the other {others} is in {where}' },
  },
  'chart.answers.where': { zh: '{name}（{count}项）', en: '{name} ({count})' },
  'chart.answers.title-none': {
    zh: '所读文献未载任何请求',
    en: 'The documents read report no request',
  },
  'chart.answers.description': {
    zh: '{n}根条形，一根一份答复，一格是一项请求，按答复方式分段填不同的花纹：{items}。',
    en: '{n} bars, one a reply, a field for each request, filled by how it was answered: {items}.',
    one: { en: 'A bar with a field for each request, filled by how it was answered: {items}.' },
  },
  'chart.answers.item': { zh: '{name}{parts}', en: '{name}, {parts}' },
  'chart.answers.no-request': { zh: '没有逐项列出的请求', en: 'no single request listed' },
  'chart.answers.no-request-read': {
    zh: '只读到一部分，其中没有逐项列出的请求',
    en: 'no single request in the part that was read',
  },
  'chart.answers.under': { zh: '{date} · {requests}', en: '{date} · {requests}' },
  'chart.answers.part': { zh: '{label} {count}', en: '{label} {count}' },
  'chart.answers.note': {
    zh: '一格是一项请求。数目小，只作数目看，不算比例。请求依答复的转述；答复没有提到的请求，图里没有。',
    en: 'A field is a request. The numbers are small and stand as numbers; no shares are computed. Requests are as the replies report them; what a reply passes over is not in the picture.',
  },
  'chart.answers.caption': {
    zh: '各份答复的请求与答复方式（项数）',
    en: 'Requests by reply and by how they were answered (counts)',
  },
  'chart.answers.head-document': { zh: '文献', en: 'Document' },
  'chart.answers.head-total': { zh: '合计', en: 'Total' },
} as const;
