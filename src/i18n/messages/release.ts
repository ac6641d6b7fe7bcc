/** Messages of downloads of charts, citations, versions of the corpus. */
export const releaseMessages = {
  'chart.permanent': { zh: '固定链接', en: 'Permanent link' },
  'chart.fileOf': { zh: '：{title}', en: ': {title}' },
  'chart.pngFailed': { zh: 'PNG 未能生成', en: 'The PNG could not be made' },
  'chart.sourceLine': {
    zh: '文献：{documents}。编码与制图：{site}，语料{version}版，{date}；图 {name}。CC BY 4.0。',
    en: 'Documents: {documents}. Coding and chart: {site}, corpus version {version}, {date}; chart {name}. CC BY 4.0.',
  },
  'chart.sourceDocument': { zh: '{title}（{date}）', en: '{title} ({date})' },
  'chart.sourceSep': { zh: '；', en: '; ' },

  'charts.title': { zh: '全部图表', en: 'All charts' },
  'charts.lede': {
    zh: '每幅图以结论为题，附图中数据，可存为 SVG 或 PNG；文件内带有题目、文献、语料版本与日期，地址固定不变。',
    en: 'Each chart has its finding as its title, its data as a table, and files to save as SVG or PNG that carry title, documents, corpus version and date. Its address does not change.',
  },
  'charts.caption': { zh: '{n}幅图', en: '{n} charts', one: '{n} chart' },
  'charts.finding': { zh: '结论', en: 'Finding' },
  'charts.page': { zh: '所在页面', en: 'Page' },
  'charts.file': { zh: '文件', en: 'File' },
  'charts.png': {
    zh: 'PNG 由浏览器生成：在图的下方按“PNG”，得到白底、两倍像素的图片。不启用脚本时，仍可取用 SVG。',
    en: 'A PNG is made by the browser: the button under the chart gives a picture on white at twice the pixels. Without scripts the SVG file is still there.',
  },

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

  'category.cited': {
    zh: '各主体比较：{lens}·{category}',
    en: 'The jurisdictions compared: {lens} · {category}',
  },

  'changes.title': { zh: '语料版本与变动', en: 'Versions of the corpus, and what changed' },
  'changes.lede': {
    zh: '语料带有版本号。每一版新增、改编码、更正、删除了什么，逐条列在这里。',
    en: 'The corpus carries a version. What each version added, recoded, corrected or removed is listed here.',
  },
  'changes.footer': { zh: '语料 {version} · {date}', en: 'Corpus {version} · {date}' },
  'changes.versions': { zh: '各版变动', en: 'Versions' },
  'changes.release': { zh: '{version}版', en: 'Version {version}' },
  'changes.current': { zh: '现行', en: 'current' },
  'changes.records': { zh: '涉及{n}条记录', en: '{n} records', one: '{n} record' },
  'changes.how': { zh: '版本号与变动种类', en: 'What versions and kinds of change mean' },
  'changes.numbers': {
    zh: '版本号三段：文献范围或编码方法有变，第一段加一；增删记录或改编码，第二段加一；只作更正，第三段加一。同一天可以出不止一版。',
    en: 'A version has three numbers. The first rises when the scope of documents or the method of coding changes, the second when records are added, removed or recoded, the third when there are corrections only. More than one version may come out on a day.',
  },
  'changes.fingerprint': {
    zh: '下载的数据在版本号之后另有由内容算出的一段，用来核对两份文件是否同一。',
    en: 'In the data to download, what follows the version is computed from the content, so that one can tell whether two files are the same.',
  },
  'changes.cite': { zh: '怎样引用一个版本', en: 'How to cite a version' },
  'changes.citeSub': {
    zh: '引用整份语料用下面的写法；引用一条措施、一个比较，用该页下方的写法，其中已写明版本。',
    en: 'The whole corpus is cited as follows. For a measure or a comparison take the citation at the foot of its page, which states the version too.',
  },
  'changes.command': { zh: '两版对照', en: 'Comparing two versions' },
  'changes.commandSub': {
    zh: '在项目里运行下面的命令，可列出两个版本之间的全部差异，逐条、逐字段写明前后，格式就是本页变动清单的格式。',
    en: 'In the project, this command lists all that differs between two versions, record by record and field by field, before and after, in the form of the lists on this page.',
  },
} as const;
