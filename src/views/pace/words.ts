/** What the view `pace` says. */
export const words = {
  'pace.label': { zh: '目标的进度', en: 'Targets in time' },
  'pace.ask': {
    zh: '有期限的数量目标赶得上吗？从哪个起点算？各处所说是否一致？',
    en: 'Are targets with a number and a year on pace, from which baseline, and do pages agree on them?',
  },
  'pace.title': { zh: '目标的进度', en: 'Targets in time' },
  'pace.lede': {
    zh: '各项指标的起点、目标和后来找到的数：到目标还要走多快，至今走了多快。只比这两个速度，不作预测。',
    en: 'The starting value, the goal and later numbers of each indicator: the pace that is still needed and the pace so far. Only these two are compared, and nothing is forecast.',
  },
  'pace.how': {
    zh: '占比按每年几个百分点计，数目按复合年增率计；两端取整或约略得太粗、分不出快慢的，不说进度。各说不同的起点和目标年份并列，不作取舍；不可比的数另画，不与目标同线。',
    en: 'Shares go by percentage points a year, numbers by compound growth; where the ends are rounded or hedged too coarsely to tell which pace is faster, nothing is said of it. Where pages differ on starting or goal year all stand, and none is chosen; what is not comparable is drawn apart, never on the line.',
  },
  'pace.verdict.behind': {
    zh: '从{from}起至{last}，每年{soFar}；到{goal}每年须{needed}：进度落后。',
    en: 'From {from} to {last}: {soFar} a year. To reach {goal}: {needed} a year. Behind the pace.',
  },
  'pace.verdict.ahead': {
    zh: '从{from}起至{last}，每年{soFar}；到{goal}每年须{needed}：进度足够。',
    en: 'From {from} to {last}: {soFar} a year. To reach {goal}: {needed} a year. On pace.',
  },
  'pace.verdict.coarse': {
    zh: '{from}和{last}都取整得太粗，无从说进度；{needs}。',
    en: '{from} and {last} are rounded too coarsely for anything to be said of the pace. {needs}.',
  },
  'pace.verdict.need': {
    zh: '到{goal}每年还须约{needed}',
    en: 'To reach {goal}: about {needed} a year',
  },
  'pace.verdict.next': { zh: '；', en: '. ' },
  'pace.noPoint': {
    zh: '没有在所读的公开网页上找到起点之后可比的数（最近查找：{date}），无从说进度。',
    en: 'No comparable number later than the starting value was found on the public pages read (last looked for: {date}), so nothing can be said of the pace.',
  },
  'pace.notLooked': {
    zh: '还没有查过起点之后的数，无从说进度。',
    en: 'No later number has been looked for yet, so nothing can be said of the pace.',
  },
  'pace.passed': {
    zh: '{goal}（{who}）：日期已过，没有找到当年或以后可比的数（最近查找：{date}）。',
    en: '{goal} ({who}): the date has passed, and no comparable number of that year or later was found (last looked for: {date}).',
  },
  'pace.noPace': {
    zh: '起点之后只有{last}一个可比的数。',
    en: 'The only later comparable number is {last}.',
  },
  'pace.conflicts': { zh: '各说不同', en: 'Where pages differ' },
  'pace.conflict.baseline': {
    zh: '起点年份：{saying}。',
    en: 'Starting year: {saying}.',
  },
  'pace.conflict.itself': {
    zh: '起点年份当年另有可比的数：{what}（{who}）。',
    en: 'In the starting year itself there is another comparable number: {what} ({who}).',
  },
  'pace.conflict.goal': { zh: '目标：{saying}。', en: 'Goal: {saying}.' },
  'pace.conflict.says': { zh: '{who}说{what}', en: '{what} ({who})' },
  'pace.conflict.changed': { zh: '口径改变：{what}', en: 'The measure changed: {what}' },
  'pace.apart': {
    zh: '不可比，不在线上：{what}。{reason}',
    en: 'Not comparable and not on the line: {what}. {reason}',
  },
  'pace.dated': { zh: '{date}的{value}', en: '{value} in {date}' },
  'pace.datedOn': { zh: '{date}的{value}', en: '{value} on {date}' },
  'pace.read': {
    zh: '“{said}”（读作{date}）的{value}',
    en: '{value} “{said}”, read as {date}',
  },
  'pace.source': { zh: '（{by}，{date}）', en: ' ({by}, {date})' },
  'pace.caption': { zh: '{name}：可比的数', en: '{name}: comparable numbers' },
  'pace.date': { zh: '年份', en: 'Year' },
  'pace.value': { zh: '数值', en: 'Value' },
  'pace.kind': { zh: '性质', en: 'Kind' },
  'pace.by': { zh: '出处', en: 'Published by' },
  'pace.goalKind': { zh: '目标', en: 'Goal' },
  'pace.stepKind': { zh: '中间目标', en: 'Step on the way' },
  'pace.chart': {
    zh: '{name}：虚线由各起点到各目标，实点为可比的数，空心点另列不可比的数。',
    en: '{name}: dashed lines lead from each starting value to each goal, dots are comparable numbers, and hollow ones, set apart, are not comparable.',
  },
  'pace.legend.spot': { zh: '起点和可比的数', en: 'starting value or comparable number' },
  'pace.legend.goal': { zh: '目标和中间目标', en: 'goal or step on the way' },
  'pace.legend.path': { zh: '由起点到目标', en: 'from a starting value to a goal' },
  'pace.legend.apart': { zh: '不可比，不在坐标上', en: 'not comparable, on no scale' },
  'pace.apartDated': { zh: '{value}（{date}）', en: '{value} ({date})' },
  'pace.all': { zh: '这一指标的全部后续观察', en: 'All observations of this indicator' },
  'pace.points': { zh: '{points}个百分点', en: '{points} percentage points' },
  'pace.rate': { zh: '{rate}%', en: '{rate}%' },
  'pace.span': { zh: '{low}至{high}', en: '{low} to {high}' },
  'pace.rough': { zh: '约{rate}', en: 'about {rate}' },
} as const;
