/** Citing and copying. */
export const citationMessages = {
  'citeThis.title': { zh: '引用', en: 'Cite this' },
  'citeThis.note': {
    zh: '引用写明语料版本：以后的版本可能改动编码。',
    en: 'A citation states the version of the corpus: a later one may have another coding.',
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
