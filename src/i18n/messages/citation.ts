/** Citing and copying. */
export const citationMessages = {
  'citeThis.title': { zh: '引用', en: 'Cite this' },
  'citeThis.note': {
    zh: '引用写明语料版本：以后的版本可能改动编码。',
    en: 'A citation states the version of the corpus: a later one may have another coding.',
  },
  'citeThis.placeless': {
    zh: '本站没有设定网址，网址之处写的是“记录编号:语料版本”；从网上打开本页，则自动填入网址和查阅日期。',
    en: 'This copy of the site was built without an address: the id of the record or page and the version stand in its place. Read on the web, the page fills in its address and the day.',
  },
  'citeThis.changes': { zh: '版本与变动', en: 'Versions and changes' },
  'citeThis.plain': { zh: '文字', en: 'Plain text' },
  'citeThis.sources': { zh: '所据文献', en: 'The documents it rests on' },
  'citeThis.version': { zh: '{site}语料{version}版', en: '{site}, corpus version {version}' },
  'citeThis.plainText': {
    zh: '{authors}：《{title}》，{version}，{date}，{address}{seen}。',
    en: '{authors}. “{title}”. {version}, {date}. {address}{seen}.',
  },
  'citeThis.seen': { zh: '（{seen}查阅）', en: ' (read {seen})' },
  'copy.button': { zh: '复制', en: 'Copy' },
  'copy.done': { zh: '已复制', en: 'Copied' },
} as const;
