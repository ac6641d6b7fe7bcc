import { words as columns } from './tables/words.ts';

/** Messages of the data: what the tables are, what limits them, how to cite them. */
export const words = {
  ...columns,
  'data.title': { zh: '数据下载', en: 'The corpus as data' },
  'data.name': {
    zh: '城港创新比较：语料数据',
    en: 'City–Hong Kong Innovation Compared: the corpus as data',
  },
  'data.about': {
    zh: '内地城市在创新科技上与香港对接的措施、数据、提案答复、合作与事件，逐条编码，每一条都落到文献的段落和一个短语。',
    en: 'What mainland cities do with Hong Kong in innovation and technology: measures, figures, answers to proposals, partnerships and events, coded one by one, each traced to a paragraph and a phrase of the document.',
  },
  'data.lede': {
    zh: '全部语料可以整份取走：每表一个 CSV，一个工作簿，一个 JSON，附机器可读的说明。先读限度。',
    en: 'The whole corpus to take away: a CSV file a table, one workbook, one JSON file, and a description that machines can read. Read the limits first.',
  },
  // The words that catalogues find the data by, with semicolons between them.
  'data.keywords': {
    zh: '香港;创新科技;科技政策;深港合作;沪港合作;苏港合作;政策比较',
    en: 'Hong Kong;innovation;technology policy;policy comparison;mainland China',
  },
  'data.authors': {
    zh: '城港创新比较编者',
    en: 'The authors of City–Hong Kong Innovation Compared',
  },
  'data.limits': { zh: '限度', en: 'Limits' },
  'data.limit.scope': {
    zh: '只收所读的{sources}份文献。文献没有写到，不等于没有做；表中没有的，一概不能当作零。',
    en: 'The data hold what the documents read say ({sources} of them). What they do not mention may well be done; nothing that is absent may be taken for a zero.',
  },
  'data.limit.voice': {
    zh: '文献的性质不一：有的讲本地自己的工作，有的转述他处，有的只是建议。条数多少不反映谁做得多、做得好。每份文献自身的限度见 sources 表。',
    en: 'The documents differ in kind: some speak of their own government’s work, some report others, some advise. Counts do not show who does more or better. What limits each document stands in the table “sources”.',
  },
  'data.limit.wording': {
    zh: '承诺程度按措辞判断，不核实是否兑现。计划的不是做成的，上限不是发出的。',
    en: 'Commitment is read from the wording, not from delivery. What is planned has not been achieved, and a ceiling has not been paid out.',
  },
  'data.limit.figures': {
    zh: '数值为文献所写，以基本单位记（300万元记作3000000，单位CNY），须与限定词、性质和原文写法一并使用。币种不换算；不同单位、不同口径的数不可相加。',
    en: 'Values are those of the documents, in base units (three million yuan is 3000000 CNY), to be used with qualifier, role and wording. Currencies are not converted; numbers of different units or scope must not be added up.',
  },
  'data.limit.parts': {
    zh: '含分项的措施（has_parts）与其分项都在 measures 表中。计数时只数不含分项的，以免重复。',
    en: 'The table “measures” holds bundles (has_parts) and their parts alike. Count only measures without parts, or things are counted twice.',
  },
  'data.limit.words': {
    zh: '文献原文不在数据之内。标题、摘要和译文均为自拟；短语和题名引自文献，权利属于发文单位，不在许可范围内。',
    en: 'The texts of the documents are not part of the data. Titles, summaries and translations are our own; phrases and titles quoted belong to those who issued the documents and are outside the licence.',
  },
  'data.citation': { zh: '引用', en: 'Citation' },
  'data.cite': {
    zh: '{authors}：《{name}》，{version}版，{year}年。许可：{licence}。',
    en: '{authors} ({year}). {name}. Version {version}. Licence: {licence}.',
  },
  'data.versionHow': {
    zh: '版本号加号之后的部分由内容算出：内容一变，版本号就变。',
    en: 'What follows the plus sign is computed from the content: it changes whenever the content does.',
  },
  'data.files': { zh: '文件', en: 'Files' },
  'data.filesCaption': {
    zh: '{n}个文件，附行数与大小',
    en: '{n} files, with rows and sizes',
  },
  'data.file': { zh: '文件', en: 'File' },
  'data.what': { zh: '内容', en: 'What it holds' },
  'data.rows': { zh: '行数', en: 'Rows' },
  'data.size': { zh: '大小', en: 'Size' },
  'data.kilobytes': { zh: '{size} KB', en: '{size} KB' },
  'data.noRows': { zh: '不适用', en: 'not applicable' },
  'data.file.corpus.json': {
    zh: '全部记录与编码手册，一个 JSON',
    en: 'Every record and the codebook in one JSON file',
  },
  'data.file.corpus.schema.json': {
    zh: 'corpus.json 的结构（JSON Schema）',
    en: 'The shape of corpus.json (JSON Schema)',
  },
  'data.file.corpus.xlsx': {
    zh: '工作簿：限度、每表一页、数据字典',
    en: 'The workbook: limits, a sheet a table, the data dictionary',
  },
  'data.file.datapackage.json': {
    zh: '各表的列、取值与关联（Data Package v2）',
    en: 'Columns, allowed values and links of the tables (Data Package v2)',
  },
  'data.file.parquet.json': {
    zh: '各表的 Parquet 文件清单：每主体一份，附行数与校验和',
    en: 'The tables as Parquet, one file a jurisdiction: the list, with rows and checksums',
  },
  'data.file.readme.md': {
    zh: '说明：限度、引用、各表',
    en: 'Readme: limits, citation, tables',
  },
  'data.spreadsheet': {
    zh: '用电子表格程序看，请打开工作簿corpus.xlsx：每表一页，格子的类型已经写定，打开就是所写的样子。CSV供程序读取，电子表格程序打开它时会自行猜测类型。',
    en: 'To look at the tables in a spreadsheet program, open the workbook corpus.xlsx: a sheet a table, its cells typed, shown as they were written. The CSV files are for programs; a spreadsheet that opens one guesses what its cells are.',
  },
  'data.csv': {
    zh: 'CSV为UTF-8（带BOM），逗号分隔，CRLF换行，空格子表示文献未写或不适用。一格多项用分号隔开。文字若以 = + - @ 等可能被当作公式的字符开头，或整格是2023年3月10日这样的日期，前面加一个半角撇号，读入时去掉即可；数字一概不动。会被猜错的写法已避开，各表格式相同：只知月份的日期写作2022-12-XX（EDTF第一级，意为该月某日，文献未写明），以数字开头的代码前加所在清单（tools:1-1），提案号写作第0364号；corpus.json仍为记录原样（2022-12、1-1、0364）。',
    en: 'The CSV files are UTF-8 with a byte order mark, separated by commas, with CRLF line ends; an empty cell means not stated or not applicable, and several items in a cell are separated by semicolons. A text that a spreadsheet might run, because it begins with = + - @ or the like, or that is a date in Chinese words, has an apostrophe before it, to be dropped on reading; numbers are never touched. Forms that would be guessed wrong are avoided in the tables of every format: a month is 2022-12-XX (EDTF, level 1: a day of it, not stated), a code that begins with a digit has its list before it (tools:1-1), the number of a proposal stands within its Chinese words. corpus.json keeps the forms of the records (2022-12, 1-1, 0364).',
  },
  'data.ids': {
    zh: '数据编号由记录种类、记录编号和记录内编号连成，如 measure:a/b:c。目标的两个数分别叫 baseline 和 goal。',
    en: 'The id of a figure joins kind of record, id of the record and its own id, as in measure:a/b:c. The two figures of a target are called baseline and goal.',
  },
  'data.dictionary': { zh: '数据字典', en: 'Data dictionary' },
  'data.dictionarySub': {
    zh: '列的说明取自记录的结构定义，以英文为准。',
    en: 'Columns are described by the schemas of the records.',
  },
  'data.tableCaption': {
    zh: '{table}的列',
    en: 'Columns of “{table}”',
  },
  'data.rowCount': { zh: '{n}行', en: '{n} rows', one: { en: '{n} row' } },
  'data.column': { zh: '列', en: 'Column' },
  'data.meaning': { zh: '含义', en: 'Meaning' },
  'data.type': { zh: '类型', en: 'Type' },
  'data.rule': { zh: '约束', en: 'Constraints' },
  'data.type.string': { zh: '文字', en: 'text' },
  'data.type.integer': { zh: '整数', en: 'integer' },
  'data.type.number': { zh: '数', en: 'number' },
  'data.type.boolean': { zh: '真假（true、false）', en: 'true or false' },
  'data.type.date': { zh: '日期（年-月-日）', en: 'day (YYYY-MM-DD)' },
  'data.required': { zh: '必填', en: 'required' },
  'data.unique': { zh: '不重复', en: 'unique' },
  'data.items': { zh: '可有多项，分号隔开', en: 'several, separated by semicolons' },
  'data.refersTo': { zh: '见 {table} 表', en: 'in table {table}' },
  'data.oneOf': { zh: '取值：{values}', en: 'one of: {values}' },
  'data.in.zh': { zh: '{label}（中文）', en: '{label} (Chinese)' },
  'data.in.en': { zh: '{label}（英文）', en: '{label} (English)' },

  'data.table.observations': { zh: '后续观察', en: 'Observations' },
  'data.about.observations': {
    zh: '文献之后公开网页上的事实，逐条注明发布者、日期、是否官方、是否可比。不属于文献，不计入任何其他表的条数。',
    en: 'Dated facts from public pages beyond the documents, each with publisher, date, whether official and whether comparable. They are no part of the documents and of no count in the other tables.',
  },
  'data.table.promises': { zh: '承诺的下文', en: 'Followed-up promises' },
  'data.about.promises': {
    zh: '跟进过的承诺：所诺何事、后来如何、由哪几条后续观察说明、查了什么（没有记下查找的空着）。没有跟进过的不在其中。',
    en: 'Promises that were followed up: what was promised, what became of it, which observations show it, and what was looked for (empty where no search is recorded). Promises not followed up are not among them.',
  },
  'data.table.sources': { zh: '文献', en: 'Sources' },
  'data.about.sources': {
    zh: '一行一份文献：是什么、谁发的、何时、性质与限度。',
    en: 'A row a document: what it is, who issued it, when, in what voice, with what limits.',
  },
  'data.table.paragraphs': { zh: '段落', en: 'Paragraphs' },
  'data.about.paragraphs': {
    zh: '一行一段：在哪一部分，载有证据还是没有，没有的写明原因。不含文字。',
    en: 'A row a paragraph: its section, and whether it carries evidence, or why it carries none. Without its text.',
  },
  'data.table.not_figures': { zh: '不是数据的数字', en: 'Numerals that are not figures' },
  'data.about.not_figures': {
    zh: '文献中不属于任何数据的数字（日期、序号、名称等），附原因。',
    en: 'Numerals of the documents that belong to no figure (dates, ordinals, names …), with the reason.',
  },
  'data.table.jurisdictions': { zh: '主体', en: 'Jurisdictions' },
  'data.about.jurisdictions': {
    zh: '一行一个主体：并排比较的内地各地，以及作为对照的香港与国家部委。',
    en: 'A row a jurisdiction: the mainland places lined up, and Hong Kong and the nation as context.',
  },
  'data.table.organisations': { zh: '机构', en: 'Organisations' },
  'data.about.organisations': { zh: '文献点名的机构。', en: 'The bodies that the documents name.' },
  'data.table.programmes': { zh: '举措组', en: 'Programmes' },
  'data.about.programmes': {
    zh: '文献自己成组列出的举措。',
    en: 'Ordered bundles that a document itself names.',
  },
  'data.table.measures': { zh: '措施', en: 'Measures' },
  'data.about.measures': {
    zh: '一行一条措施：一个主体已经做、正在做、将要做、在探索或被建议做的一件事。',
    en: 'A row a measure: one thing that a jurisdiction has done, does, will do, explores or is advised to do.',
  },
  'data.table.codings': { zh: '编码', en: 'Codings' },
  'data.about.codings': {
    zh: '一行一个类别：措施在每个视角下归入的类别，主类别在前。',
    en: 'A row a category: where each measure stands under each lens, the main category first.',
  },
  'data.table.measure_actors': { zh: '措施中的机构', en: 'Bodies in measures' },
  'data.about.measure_actors': {
    zh: '一行一个机构：文献在措施中点名的机构及其作用。',
    en: 'A row a body that the text names in a measure, with what it does there.',
  },
  'data.table.measure_comparables': { zh: '同类措施', en: 'Comparable measures' },
  'data.about.measure_comparables': {
    zh: '一行一对：不同主体的同类举动，附判断的理由；每对只列一次。',
    en: 'A row a pair: measures of two jurisdictions that make the same move, with the reason; each pair once.',
  },
  'data.table.double_codings': { zh: '两次编码', en: 'Double coding' },
  'data.about.double_codings': {
    zh: '一行一项：两次互不相见的编码各作何判断，不一致的采用哪一次、为什么。',
    en: 'A row a measure and variable: what two codings made without sight of each other say, and where they differ, which was kept and why.',
  },
  'data.table.figures': { zh: '数据', en: 'Figures' },
  'data.about.figures': {
    zh: '一行一个数：数值、单位、限定词、性质、时间和首要出处；其余出处在 evidence 表。',
    en: 'A row a number: value, unit, qualifier, role, date and first passage; its other passages are in “evidence”.',
  },
  'data.table.evidence': { zh: '证据', en: 'Evidence' },
  'data.about.evidence': {
    zh: '一行一处出处：哪条记录（或其哪项数据）依据哪份文献的哪一段、哪个短语。',
    en: 'A row a passage: which record, or which figure of it, rests on which paragraph and phrase.',
  },
  'data.table.targets': { zh: '目标', en: 'Targets' },
  'data.about.targets': {
    zh: '有起点和目标的指标。',
    en: 'Indicators with a baseline and a goal.',
  },
  'data.table.asks': { zh: '提案建议与答复', en: 'Asks and answers' },
  'data.about.asks': {
    zh: '一行一条提案建议，以及答复怎么处理；次序为0的是提案整体。',
    en: 'A row a request of a proposal, with what the reply did; order 0 is the proposal as a whole.',
  },
  'data.table.partnerships': { zh: '合作', en: 'Partnerships' },
  'data.about.partnerships': {
    zh: '点名的内地机构与点名的香港机构之间的合作。',
    en: 'A named mainland body with a named Hong Kong body.',
  },
  'data.table.events': { zh: '事件', en: 'Events' },
  'data.about.events': {
    zh: '有日期的事，日期按文献所写的精度。',
    en: 'Things with a date, as precise as the document gives it.',
  },
  'data.table.glossary': { zh: '术语', en: 'Glossary' },
  'data.about.glossary': {
    zh: '初入此领域者可能不懂的词。',
    en: 'Terms that a newcomer to the field stumbles on.',
  },
  'data.table.lenses': { zh: '视角', en: 'Lenses' },
  'data.about.lenses': {
    zh: '划分措施的视角。',
    en: 'The ways in which measures are partitioned.',
  },
  'data.table.categories': { zh: '类别', en: 'Categories' },
  'data.about.categories': {
    zh: '每个视角的类别与定义。',
    en: 'The categories of every lens, with their definitions.',
  },
  'data.table.rulings': { zh: '裁定', en: 'Rulings' },
  'data.about.rulings': {
    zh: '编码中反复出现的疑难如何裁定。',
    en: 'How doubts that recurred in coding were settled.',
  },
  'data.table.codes': { zh: '代码', en: 'Codes' },
  'data.about.codes': {
    zh: '其余各列所用代码的名称与定义。',
    en: 'The codes that other columns use, with labels and definitions.',
  },
} as const;
