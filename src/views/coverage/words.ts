/** What the view `coverage` says. */
export const words = {
  'chart.coverage.title': { zh: '{lens}：{clauses}', en: '{lens}: {clauses}' },
  'chart.coverage.everyone': { zh: '{count}个主体', en: 'all {count} jurisdictions' },
  'chart.coverage.these': { zh: '这里的{count}个主体', en: 'all {count} jurisdictions here' },
  'chart.coverage.both': { zh: '{names}', en: 'both {names}' },
  'chart.coverage.shared-all': {
    zh: '{lens}：全部{total}类，{everyone}都有措施',
    en: '{lens}: {everyone} have measures in all {total} categories',
  },
  'chart.coverage.shared': {
    zh: '{everyone}都有措施的有{n}类（{names}）',
    en: '{everyone} have measures in {n} categories ({names})',
    one: { en: '{everyone} have measures in one category ({names})' },
  },
  'chart.coverage.shared-many': {
    zh: '{total}类中，{everyone}都有措施的有{n}类',
    en: '{everyone} have measures in {n} of {total} categories',
  },
  'chart.coverage.shared-none': {
    zh: '没有一类是{everyone}都有措施的',
    en: 'in no category do {everyone} have measures',
  },
  'chart.coverage.none': {
    zh: '都未载的有{n}类（{names}）',
    en: '{n} are in the documents of none ({names})',
    one: { en: 'one is in the documents of none ({names})' },
  },
  'chart.coverage.none-many': {
    zh: '都未载的有{n}类',
    en: '{n} are in the documents of none',
  },
  'chart.coverage.none-none': {
    zh: '每一类至少见于一个主体的文献',
    en: 'each category is in the documents of at least one',
  },
  'chart.coverage.title-one': {
    zh: '{lens}：文献所载，{name}的措施涉及{total}类中的{count}类',
    en: '{lens}: the documents show {name} in {count} of {total} categories',
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
