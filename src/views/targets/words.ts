/** What the view `targets` says. */
export const words = {
  'targets.label': { zh: '蓝图目标', en: 'Blueprint targets' },
  'targets.ask': {
    zh: '五项目标从多少到多少，每年要增长多少？',
    en: 'From what to what, and how much growth a year does each target imply?',
  },
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
    one: { en: '{baseline} → {goal}, {years} year' },
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
    one: { en: 'A column chart shows the indicator from baseline to goal: {items}.' },
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
  'targets.title': { zh: '蓝图目标', en: 'Blueprint targets' },
  'targets.lede': {
    zh: '《香港创新科技发展蓝图》的量化指标，依苏州专报的转述：起点、目标，以及每年要走多远。',
    en: 'The quantified targets of the Hong Kong I&T Blueprint, as reported by the Suzhou report: where they start, where they are to arrive, and how far each year must go.',
  },
  'targets.caption': {
    zh: '指标的起点、目标与隐含的年均增长',
    en: 'Baseline, goal and the yearly growth implied',
  },
  'targets.indicator': { zh: '指标', en: 'Indicator' },
  'targets.baseline': { zh: '起点', en: 'Baseline' },
  'targets.goal': { zh: '目标', en: 'Goal' },
  'targets.years': { zh: '年数', en: 'Years' },
  'targets.yearly': { zh: '隐含年均增长', en: 'Implied yearly growth' },
  'targets.points': { zh: '每年{points}个百分点', en: '{points} points a year' },
  'targets.growthHow': {
    zh: '年均增长按复合增长率计算：（目标÷起点）^（1÷年数）−1，只是对目标数字的算术推演，不是预测。起点或目标在原文中是约数、余数、下限的，按所写数字计，增速前加“约”。',
    en: 'Growth is the compound annual rate, (goal ÷ baseline)^(1 ÷ years) − 1: arithmetic on the target’s own numbers, not a forecast. Numbers that the text hedges are taken as printed, and the rate is then given as “about”.',
  },
  'targets.implied': { zh: '隐含增长', en: 'Growth implied' },
  'targets.impliedText': {
    zh: '{years}年增至{factor}倍，年均增长{rate}',
    en: '{factor} times in {years} years, {rate} a year',
  },
  'targets.bearing': { zh: '有关措施', en: 'Measures that bear on it' },
} as const;
