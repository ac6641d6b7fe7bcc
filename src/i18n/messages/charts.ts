/** Messages of the charts: titles that state the finding, labels, text alternatives. */
export const chartMessages = {
  'chart.separator': { zh: '、', en: ', ' },
  'chart.clause': { zh: '，', en: ', ' },
  'chart.semicolon': { zh: '；', en: '; ' },

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

  'chart.targets.title': {
    zh: '要达到目标，{first}须增长最快，年均{most}%；{last}最慢，年均{least}%',
    en: 'Fastest to grow if the targets are to be met: {first}, by {most}% a year; slowest: {last}, by {least}%',
  },
  'chart.targets.title-one': {
    zh: '要达到目标，{first}须年均增长{most}%',
    en: 'To grow if the target is to be met: {first}, by {most}% a year',
  },
  'chart.targets.title-tie': {
    zh: '{count}项目标隐含的增速相同，都是年均{most}%',
    en: 'The {count} targets imply the same growth, {most}% a year',
  },
  'chart.targets.title-none': {
    zh: '所读文献未载量化目标',
    en: 'The documents read state no target',
  },
  'chart.targets.description': {
    zh: '{n}幅柱形图，各有各的标尺，画出各项指标从基线到目标的变化：{items}。',
    en: '{n} column charts, each on its own scale, show each indicator from baseline to goal: {items}.',
    one: 'A column chart shows the indicator from baseline to goal: {items}.',
  },
  'chart.targets.item': {
    zh: '{name}由{baseline}到{goal}',
    en: '{name}, from {baseline} to {goal}',
  },
  'chart.targets.rate': { zh: '{rate}%', en: '{rate}%' },
  'chart.targets.a-year': { zh: '年均（复合）', en: 'a year, compound' },
  'chart.targets.points': {
    zh: '每年{points}个百分点',
    en: '{points} percentage points a year',
  },
  'chart.targets.note': {
    zh: '首末两柱是文献所载的基线与目标；其间各柱按隐含的年均增速推算，不是预测，也不见于文献。增速按所列数值计算。各图标尺不同，均自零起。',
    en: 'The first and the last column are the baseline and the goal that the documents state. Those between are computed at the implied rate; they are neither forecasts nor in the documents. Rates are computed from the numbers as shown. Each chart has its own scale, from zero.',
  },
  'chart.targets.caption': {
    zh: '各项目标的基线、目标值与隐含的年均增速',
    en: 'Targets: baseline, goal and the yearly growth that they imply',
  },
  'chart.targets.dated': { zh: '{figure}（{date}）', en: '{figure} ({date})' },
  'chart.targets.head-indicator': { zh: '指标', en: 'Indicator' },
  'chart.targets.head-baseline': { zh: '基线', en: 'Baseline' },
  'chart.targets.head-goal': { zh: '目标', en: 'Goal' },
  'chart.targets.head-years': { zh: '年数', en: 'Years' },
  'chart.targets.head-rate': { zh: '年均增速', en: 'Growth a year' },
  'chart.targets.head-points': { zh: '每年百分点', en: 'Percentage points a year' },
  'chart.targets.no-points': { zh: '不适用', en: 'not applicable' },

  'chart.commitments.lead': {
    zh: '{total}条措施中，“{labels}”最多，{most}条',
    en: '{most} of {total} measures are {labels}, the largest group',
  },
  'chart.commitments.lead-tie': {
    zh: '{total}条措施中，{labels}同为最多，各{most}条',
    en: 'The largest groups among {total} measures are {labels}, {most} each',
  },
  'chart.commitments.lead-all': {
    zh: '所载{total}条措施都是“{labels}”',
    en: 'All {total} measures are {labels}',
    one: 'The one measure is {labels}',
  },
  'chart.commitments.tail': {
    zh: '；“{label}”的{count}条，以{names}为多（{most}条）',
    en: '; {count} are {label}, most of them in {names} ({most})',
  },
  'chart.commitments.tail-tie': {
    zh: '；“{label}”的{count}条，{names}各{most}条',
    en: '; {count} are {label}, {most} each in {names}',
  },
  'chart.commitments.tail-only': {
    zh: '；“{label}”的{count}条见于{names}',
    en: '; {count} are {label}, all in {names}',
    one: '; one is {label}, in {names}',
  },
  'chart.commitments.tail-own': {
    zh: '；“{label}”的{count}条',
    en: '; {count} are {label}',
    one: '; one is {label}',
  },
  'chart.commitments.tail-none': {
    zh: '；没有一条写明“{label}”',
    en: '; none is said to be {label}',
  },
  'chart.commitments.title-none': {
    zh: '所读文献未载任何措施',
    en: 'The documents read name no measure',
  },
  'chart.commitments.description': {
    zh: '堆积条形图，一条一个主体，按承诺程度分段，填得越满，承诺越实：{items}。',
    en: '{n} stacked bars, one a jurisdiction, divided by commitment, the fuller the firmer: {items}.',
    one: 'A stacked bar, divided by commitment: {items}.',
  },
  'chart.commitments.item': { zh: '{name}{parts}', en: '{name}, {parts}' },
  'chart.commitments.item-part': { zh: '{label}{count}条', en: '{count} {label}' },
  'chart.commitments.part': { zh: '{label} {count}', en: '{label} {count}' },
  'chart.commitments.total': {
    zh: '{count}条措施',
    en: '{count} measures',
    one: '{count} measure',
  },
  'chart.commitments.note': {
    zh: '条数是文献写到的措施数，取决于所读文献的多少，不代表各主体实际做了多少。',
    en: 'The counts are of measures that the documents mention. They depend on which documents were read and do not say how much each jurisdiction does.',
  },
  'chart.commitments.caption': {
    zh: '各主体措施的承诺程度（条数；“–”表示文献未载）',
    en: 'Measures by jurisdiction and commitment (counts; “–”: not in the documents)',
  },
  'chart.commitments.head-jurisdiction': { zh: '主体', en: 'Jurisdiction' },
  'chart.commitments.head-total': { zh: '合计', en: 'Total' },

  'chart.figures.subject': { zh: '{subject}：', en: '{subject}: ' },
  'chart.figures.money': {
    zh: '{count}处写明金额（{unit}），最大的是{labels}，{figure}',
    en: '{count} amounts of money ({unit}), the largest {figure} ({labels})',
  },
  'chart.figures.money-one': {
    zh: '{count}处写明金额（{unit}），为{labels}，{figure}',
    en: 'one amount of money ({unit}), {figure} ({labels})',
  },
  'chart.figures.money-mixed': {
    zh: '{count}处写明金额（{unit}），其中{roles}',
    en: '{count} amounts of money ({unit}), {roles}',
  },
  'chart.figures.area-mixed': {
    zh: '{count}处写明面积，其中{roles}',
    en: '{count} areas, {roles}',
  },
  'chart.figures.role': { zh: '{label}{count}处', en: '{count} {label}' },
  'chart.figures.money-same': {
    zh: '{count}处写明金额（{unit}），都是{figure}',
    en: '{count} amounts of money ({unit}), each {figure}',
  },
  'chart.figures.area': {
    zh: '{count}处写明面积，从{least}到{most}',
    en: '{count} areas, from {least} to {most}',
  },
  'chart.figures.area-same': {
    zh: '{count}处写明面积，都是{most}',
    en: '{count} areas, each {most}',
  },
  'chart.figures.area-one': { zh: '{count}处写明面积，{most}', en: 'one area, {most}' },
  'chart.figures.title-other': {
    zh: '{count}处数据，没有金额和面积',
    en: '{count} figures, none of them an amount of money or an area',
    one: 'one figure, neither an amount of money nor an area',
  },
  'chart.figures.title-none': { zh: '文献未载数据', en: 'no figure in the documents' },
  'chart.figures.description': {
    zh: '点图：{n}处数据按单位分开，各用各的标尺；只有一处数据的单位列成文字。单位与处数：{items}。',
    en: 'A dot plot of {n} figures, each unit on a scale of its own; units with a single figure are listed in words. Units and figures: {items}.',
  },
  'chart.figures.item': { zh: '{unit}{count}处', en: '{unit} {count}' },
  'chart.figures.note': {
    zh: '箭头指向实际数值可能所在的一侧：“<”最高或接近，“>”不少于或超过；两侧短线表示约数。¶后是段落号。性质不同的数据不相加，也不相比；货币不换算。',
    en: 'Arrows point to where the true number may lie: “<” for up to or nearly, “>” for at least or more than; dashes on both sides stand for about. ¶ gives the paragraph. Figures with different roles are neither added nor compared, and currencies are not converted.',
  },
  'chart.figures.log': {
    zh: '对数标尺，等距即等倍',
    en: 'logarithmic scale: equal steps, equal ratios',
  },
  'chart.figures.linear': { zh: '均匀标尺，自零起', en: 'even scale, from zero' },
  'chart.figures.of-record': { zh: '{label}（{record}）', en: '{label} ({record})' },
  'chart.figures.others': { zh: '其余数据', en: 'Other figures' },
  'chart.figures.caption': { zh: '文献写明的数据', en: 'Figures that the documents state' },
  'chart.figures.head-figure': { zh: '数据', en: 'Figure' },
  'chart.figures.head-value': { zh: '数值', en: 'Value' },
  'chart.figures.head-role': { zh: '性质', en: 'Role' },
  'chart.figures.head-record': { zh: '所属记录', en: 'Record' },
  'chart.figures.head-passage': { zh: '出处', en: 'Passage' },
} as const;
