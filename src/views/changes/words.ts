/** What the view `changes` says. */
export const words = {
  'changes.label': { zh: '语料版本', en: 'Versions of the corpus' },
  'changes.ask': {
    zh: '语料何时增补、改码、更正？',
    en: 'What was added, recoded or corrected, and when?',
  },
  'changes.title': { zh: '语料版本与变动', en: 'Versions of the corpus, and what changed' },
  'changes.lede': {
    zh: '语料带有版本号。每一版新增、改编码、更正、删除了什么，逐条列在这里。',
    en: 'The corpus carries a version. What each version added, recoded, corrected or removed is listed here.',
  },
  'changes.overdue': {
    zh: '这一版时期限已过、还没有见到结果的措施',
    en: 'Measures past their date at this version, with no outcome seen',
  },
  'changes.footer': { zh: '语料 {version} · {date}', en: 'Corpus {version} · {date}' },
  'changes.release': { zh: '{version}版', en: 'Version {version}' },
  'changes.current': { zh: '现行', en: 'current' },
  'changes.records': { zh: '涉及{n}条记录', en: '{n} records', one: { en: '{n} record' } },
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
