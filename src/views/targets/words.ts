/** What the view `targets` says. */
export const words = {
  'targets.label': { zh: '量化目标', en: 'Targets' },
  'targets.ask': {
    zh: '各项目标从多少到多少，每年要增长多少？',
    en: 'From what to what, and how much growth a year does each target imply?',
  },
  'chart.growth.title': {
    zh: '要达到目标，{clauses}',
    en: 'If the targets are to be met: {clauses}',
  },
  'chart.growth.these': {
    zh: '要达到这里所列的目标，{clauses}',
    en: 'If the targets listed here are to be met: {clauses}',
  },
  'chart.growth.counts-most': {
    zh: '数量指标中{names}须增长最快，年均{pace}',
    en: 'among the numbers, {names} must grow fastest, by {pace} a year',
  },
  'chart.growth.counts-tie': {
    zh: '各项数量指标须同样增长，年均{pace}',
    en: 'all numbers must grow by {pace} a year',
  },
  'chart.growth.counts-one': {
    zh: '{names}须年均增长{pace}',
    en: '{names} must grow by {pace} a year',
  },
  'chart.growth.shares-most': {
    zh: '占比指标中{names}须上升最快，每年{pace}',
    en: 'among the shares, {names} must rise fastest, by {pace} a year',
  },
  'chart.growth.shares-tie': {
    zh: '各项占比指标须同样上升，每年{pace}',
    en: 'all shares must rise by {pace} a year',
  },
  'chart.growth.shares-one': {
    zh: '{names}须每年上升{pace}',
    en: '{names} must rise by {pace} a year',
  },
  'chart.growth.counts': { zh: '数量指标', en: 'Numbers' },
  'chart.growth.counts-how': {
    zh: '增速是相对各自起点的比率，单位不同也可以相互比较。',
    en: 'A rate is relative to its own starting value, so that rates may be compared though units differ.',
  },
  'chart.growth.shares': { zh: '占比指标', en: 'Shares' },
  'chart.growth.shares-how': {
    zh: '以每年升高几个百分点计。比重自身的增速不等于所占之数（产值、支出之类）的增速，不与数量指标相比，也不同用一把标尺。',
    en: 'Told in percentage points a year. The rate of a share is not that of what is shared in (output, spending): it is not compared with the rates of numbers, nor drawn on their scale.',
  },
  'chart.growth.rough': { zh: '约{rate}', en: 'about {rate}' },
  'chart.growth.span': {
    zh: '{baseline}\u00a0→ {goal}，{years}年',
    en: '{baseline}\u00a0→ {goal}, {years} years',
    one: { en: '{baseline}\u00a0→ {goal}, {years} year' },
  },
  'chart.growth.description': {
    zh: '条形图，数量指标与占比指标各有标尺，均自零起，画出各项目标隐含的每年增幅：{items}。',
    en: 'Bars, on one scale for numbers and another for shares, both from zero, show what each target implies a year: {items}.',
  },
  'chart.growth.item': { zh: '{name}{rate}', en: '{name} {rate}' },
  'chart.growth.note': {
    zh: '实心条是数量，空心条是占比。“约”：起点或目标在原文中是约数、余数或下限，按所写数字计算。增速只是算术推演，不是预测，也不见于文献。',
    en: 'Solid bars are numbers, hollow bars are shares. “About”: the text hedges the starting value or the goal, and the number is taken as printed. The rates are arithmetic, not forecasts, and do not stand in the documents.',
  },
  'chart.targets.title': {
    zh: '从起点到目标，{clauses}',
    en: 'From baseline to goal: {clauses}',
  },
  'chart.targets.these': {
    zh: '从起点到目标，就这里所列各项而言：{clauses}',
    en: 'From baseline to goal, of those listed here: {clauses}',
  },
  'targets.none': {
    zh: '所读文献未载量化目标。',
    en: 'The documents read state no target.',
  },
  'chart.targets.title-none': {
    zh: '所读文献未载量化目标',
    en: 'The documents read state no target',
  },
  'chart.targets.description': {
    zh: '{n}项指标，各有各的标尺，均自零起，画出起点与目标两点：{items}。',
    en: '{n} indicators, each on its own scale from zero, with a dot for the baseline and one for the goal: {items}.',
    one: { en: 'One indicator, with a dot for the baseline and one for the goal: {items}.' },
  },
  'chart.targets.item': {
    zh: '{name}由{baseline}到{goal}，为{factor}',
    en: '{name}, from {baseline} to {goal}, {factor}',
  },
  'chart.targets.rate': { zh: '{rate}%', en: '{rate}%' },
  'chart.targets.points': { zh: '{points}个百分点', en: '{points} percentage points' },
  'chart.targets.factor': { zh: '{factor}倍', en: '{factor} times' },
  'chart.targets.under': {
    zh: '{years}年，每年{pace}',
    en: '{years} years, {pace} a year',
    one: { en: '{years} year, {pace} a year' },
  },
  'chart.targets.note': {
    zh: '只画文献所载的两个数：起点与目标；箭头之间各年如何，文献未载。各行标尺不同，均自零起。倍数与每年增幅按所列数值计算，不是预测；“约”：原文是约数、余数或下限。',
    en: 'Only the two values that the documents state are drawn, the baseline and the goal; of the years between they say nothing. Each row has its own scale, from zero. Multiples and yearly growth are computed from the numbers as shown and are no forecast. “About”: the text hedges a number.',
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
  'chart.targets.head-factor': { zh: '倍数', en: 'Multiple' },
  'chart.targets.head-rate': { zh: '每年增幅', en: 'Growth a year' },
  'targets.title': { zh: '量化目标', en: 'Targets' },
  'targets.lede': {
    zh: '文献所载的量化指标：起点、目标，以及每年要走多远。',
    en: 'The quantified targets in the documents: where they start, where they are to arrive, and how far each year must go.',
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
  'targets.growthHow': {
    zh: '数量指标按复合增长率计算：（目标÷起点）^（1÷年数）−1；占比指标按直线计算每年升高几个百分点，两者不相比。都只是对目标数字的算术推演，不是预测。起点或目标在原文中是约数、余数、下限的，按所写数字计，前面加“约”。',
    en: 'Numbers grow at the compound annual rate, (goal ÷ baseline)^(1 ÷ years) − 1; shares rise by so many percentage points a year on a straight line; the two are not compared. Both are arithmetic on the target’s own numbers, not forecasts. Numbers that the text hedges are taken as printed, and what follows from them is given as “about”.',
  },
  'targets.implied': { zh: '隐含增长', en: 'Growth implied' },
  'targets.impliedText': {
    zh: '{years}年增至{factor}，每年{pace}',
    en: '{factor} in {years} years, {pace} a year',
  },
  'targets.bearing': { zh: '有关措施', en: 'Measures that bear on it' },
} as const;
