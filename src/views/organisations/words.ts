/** What the view `organisations` says. */
export const words = {
  'organisations.label': { zh: '机构', en: 'Organisations' },
  'organisations.ask': {
    zh: '一个机构参与了哪些措施、合作和事件？',
    en: 'What does each body take part in?',
  },
  'organisations.homeless': { zh: '不归属任何主体', en: 'Of no jurisdiction here' },
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
    one: { en: '{n} organisation; after the name, its other names' },
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
