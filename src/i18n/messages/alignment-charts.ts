/** Messages of the charts of flows, growth and amounts. */
export const alignmentChartMessages = {
  'chart.flows.title': {
    zh: '{lens}{total}项，文献所载：{items}',
    en: '{lens}, {total} in all. The documents show {items}',
  },
  'chart.flows.all': { zh: '{names}涉及全部{total}项', en: '{names} in all {total}' },
  'chart.flows.each': { zh: '{names}各{count}项', en: '{names} in {count} each' },
  'chart.flows.some': { zh: '{names}{count}项', en: '{names} in {count}' },
  'chart.flows.framed': {
    zh: '（其中{labels}只见于总括的一条）',
    en: ' ({labels} only in the measure that names them all)',
  },
  'chart.flows.silent': { zh: '{names}未见记载', en: 'nothing of {names}' },
  'chart.flows.title-none': {
    zh: '{lens}{total}项，所读文献未载任何措施',
    en: '{lens}, {total} in all: the documents read name no measure',
  },
  'chart.flows.description': {
    zh: '每个主体（{names}）一条，按“{lens}”分为{total}格。格内圆点表示承诺最实的一条措施，数字是措施条数；文献没有提到的格子写明“文献未载”。',
    en: 'One strip for each of {names}, with {total} cells by “{lens}”. In a cell a ball stands for the firmest commitment and a number for how many measures there are; cells on which the documents say nothing say so.',
  },
  'chart.flows.reach': { zh: '{total}项中的{n}项', en: '{n} of {total}' },
  'chart.flows.frame-only': { zh: '仅见总括', en: 'frame only' },
  'chart.flows.note': {
    zh: '圆点越满，承诺越实，取该格中承诺最实的一条；数字是措施条数，一条措施可以列在多格。“文献未载”不等于没有做。',
    en: 'The fuller the ball, the firmer the commitment, taken from the firmest measure in the cell. The number counts measures; one measure may stand in several cells. Not in the documents does not mean that nothing is done.',
  },
  'chart.flows.note-frame': {
    zh: '“仅见总括”：只在一次列出全部各项的那条措施里提到，没有专门的措施。',
    en: ' “Frame only”: named in the one measure that lists them all, and in no measure of its own.',
  },
  'chart.flows.caption': {
    zh: '{lens}：各主体的措施条数与承诺程度',
    en: '{lens}: measures by jurisdiction, with their commitment',
  },
  'chart.flows.cell-frame': { zh: '，仅见总括', en: ', in the frame only' },

  'chart.growth.title': {
    zh: '要达到目标，{clauses}',
    en: 'If the targets are to be met: {clauses}',
  },
  'chart.growth.counts-most': {
    zh: '数量指标中{names}须增长最快，年均{rate}%',
    en: 'among the numbers, {names} must grow fastest, by {rate}% a year',
  },
  'chart.growth.counts-tie': {
    zh: '各项数量指标须同样增长，年均{rate}%',
    en: 'all numbers must grow by {rate}% a year',
  },
  'chart.growth.counts-one': {
    zh: '{names}须年均增长{rate}%',
    en: '{names} must grow by {rate}% a year',
  },
  'chart.growth.shares-most': {
    zh: '占比指标中{names}须上升最快，年均{rate}%',
    en: 'among the shares, {names} must rise fastest, by {rate}% a year',
  },
  'chart.growth.shares-tie': {
    zh: '各项占比指标须同样上升，年均{rate}%',
    en: 'all shares must rise by {rate}% a year',
  },
  'chart.growth.shares-one': {
    zh: '{names}须年均上升{rate}%',
    en: '{names} must rise by {rate}% a year',
  },
  'chart.growth.points': {
    zh: '（每年{points}个百分点）',
    en: ' ({points} percentage points a year)',
  },
  'chart.growth.counts': { zh: '数量指标', en: 'Numbers' },
  'chart.growth.counts-how': {
    zh: '增速是相对各自起点的比率，单位不同也可以相互比较。',
    en: 'A rate is relative to its own starting value, so that rates may be compared though units differ.',
  },
  'chart.growth.shares': { zh: '占比指标', en: 'Shares' },
  'chart.growth.shares-how': {
    zh: '这里的增速是比重自身的增速，不等于所占之数（产值、支出之类）的增速，因为总数也在变；不宜与数量指标相比，看每年升高几个百分点更直观。',
    en: 'The rate is that of the share itself, not of what is shared in (output, spending), since the whole moves too. It should not be compared with the rates of numbers; the percentage points a year say more.',
  },
  'chart.growth.rough': { zh: '约{rate}', en: 'about {rate}' },
  'chart.growth.span': {
    zh: '{baseline} → {goal}，{years}年',
    en: '{baseline} → {goal}, {years} years',
    one: '{baseline} → {goal}, {years} year',
  },
  'chart.growth.description': {
    zh: '条形图，同一标尺，自零起，画出各项目标隐含的年均复合增速：{items}。',
    en: 'Bars on one scale from zero show the compound yearly growth that each target implies: {items}.',
  },
  'chart.growth.item': { zh: '{name}{rate}', en: '{name} {rate}' },
  'chart.growth.note': {
    zh: '实心条是数量，空心条是占比。“约”：起点或目标在原文中是约数、余数或下限，按所写数字计算。增速只是算术推演，不是预测，也不见于文献。',
    en: 'Solid bars are numbers, hollow bars are shares. “About”: the text hedges the starting value or the goal, and the number is taken as printed. The rates are arithmetic, not forecasts, and do not stand in the documents.',
  },

  'chart.amounts.money-some': {
    zh: '文献所载金额{count}处，其中{items}',
    en: '{count} amounts of money in the documents: {items}',
  },
  'chart.amounts.money-one': {
    zh: '文献所载金额{count}处，都在{name}',
    en: '{count} amounts of money in the documents, all of {name}',
    one: '{count} amount of money in the documents, of {name}',
  },
  'chart.amounts.money-none': {
    zh: '所读文献未载金额',
    en: 'no amount of money in the documents read',
  },
  'chart.amounts.area-some': { zh: '面积{count}处，其中{items}', en: '{count} areas: {items}' },
  'chart.amounts.area-one': {
    zh: '面积{count}处，都在{name}',
    en: '{count} areas, all of {name}',
    one: '{count} area, of {name}',
  },
  'chart.amounts.area-none': { zh: '未载面积', en: 'no area' },
  'chart.amounts.count': { zh: '{name}{count}处', en: '{name} {count}' },
  'chart.amounts.silent': { zh: '，{names}未载', en: ' (none of {names})' },
  'chart.amounts.description': {
    zh: '点图：{n}种单位各用一条对数标尺，上限用空心倒三角，计划数用空心圆，已实现用实心圆。单位与处数：{items}。',
    en: 'A dot plot on a logarithmic scale for each unit ({n}): open triangles for ceilings, circles for what is planned, discs for what is there. Units and figures: {items}.',
  },
  'chart.amounts.head-who': { zh: '主体', en: 'Jurisdiction' },
} as const;
