/** What the view `figures` says. */
export const words = {
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
    one: { en: 'one figure, neither an amount of money nor an area' },
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
  'chart.figures.only': { zh: '{figure}（{role}）', en: '{figure} ({role})' },
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
  'figures.caption': {
    zh: '{n}项数据，限定词、单位与出处一并列出',
    en: '{n} figures with qualifier, unit and passage',
    one: { en: '{n} figure with qualifier, unit and passage' },
  },
  'figures.others': { zh: '比值与计数', en: 'Ratios and counts' },
} as const;
