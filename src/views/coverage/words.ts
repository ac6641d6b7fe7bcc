/** What the view `coverage` says. */
export const words = {
  'chart.coverage.all-of': { zh: '全部{total}类', en: 'all {total} categories' },
  'chart.coverage.some-of': { zh: '{total}类中的{most}类', en: '{most} of {total} categories' },
  'chart.coverage.title': {
    zh: '{lens}：文献所载，{first}的措施最广，涉及{reach}，{last}的最窄，涉及{least}类',
    en: '{lens}: the documents show {first} most widely, in {reach}, and {last} least, in {least}',
  },
  'chart.coverage.title-two': {
    zh: '{lens}：文献所载，{first}的措施涉及{reach}，{last}涉及{least}类',
    en: '{lens}: the documents show {first} in {reach}, {last} in {least}',
  },
  'chart.coverage.title-one': {
    zh: '{lens}：文献所载，{first}的措施涉及{reach}',
    en: '{lens}: the documents show {first} in {reach}',
  },
  'chart.coverage.title-tie': {
    zh: '{lens}：文献所载，{first}的措施各涉及{reach}',
    en: '{lens}: the documents show {first} in {reach} each',
  },
  'chart.coverage.title-silent': {
    zh: '{lens}：文献所载，{first}的措施涉及{reach}，{last}未见记载',
    en: '{lens}: the documents show {first} in {reach}; of {last} they say nothing',
  },
  'chart.coverage.title-none': {
    zh: '{lens}：所读文献未载任何措施',
    en: '{lens}: the documents read name no measure',
  },
  'chart.coverage.description': {
    zh: '矩阵图：{rows}行为“{lens}”的类别，各列为{names}。一个圆点是一条措施，填得越满，承诺越实；文献没有提到的格子写明“文献未载”。',
    en: 'A matrix: its {rows} rows are the categories of the lens “{lens}”, its columns {names}. Each ball is a measure; the fuller it is, the firmer the commitment. Cells on which the documents say nothing say so.',
  },
  'chart.coverage.note': {
    zh: '一个圆点是一条措施，数字是措施条数。“文献未载”不等于没有做。',
    en: 'A ball is a measure; the number says how many there are. Not in the documents does not mean that nothing is done.',
  },
  'chart.coverage.note-also': {
    zh: '“+”后是主要归入他类、兼及此类的措施条数。',
    en: ' After “+”: measures that touch the category but mainly belong to another.',
  },
  'chart.coverage.caption': {
    zh: '{lens}：各主体各类措施的条数与承诺程度',
    en: '{lens}: measures by category and jurisdiction, with their commitment',
  },
  'chart.coverage.context': { zh: '供对照', en: 'For context' },
  'chart.coverage.unmentioned': { zh: '文献未载', en: 'not in the documents' },
  'chart.coverage.unmentioned-names': {
    zh: '文献未载：{names}',
    en: 'Not in the documents: {names}',
  },
  'chart.coverage.not-applicable': { zh: '不适用', en: 'not applicable' },
  'chart.coverage.nowhere': {
    zh: '文献未载（各栏均无）',
    en: 'not in the documents for any column',
  },
  'chart.coverage.also-only': { zh: '仅兼及', en: 'touched only' },
  'chart.coverage.cell': { zh: '{count}条（{parts}）', en: '{count} ({parts})' },
  'chart.coverage.cell-part': { zh: '{label}{count}', en: '{count} {label}' },
  'chart.coverage.cell-also': { zh: '另有{count}条兼及', en: '{count} more touching it' },
  'coverage.bundles': {
    zh: '含有分项的措施按分项计数，不重复计算。',
    en: 'A measure that has parts is counted through its parts, never twice.',
  },
} as const;
