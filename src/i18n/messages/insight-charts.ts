/** Messages of the charts of concreteness and of its sensitivity. */
export const insightChartMessages = {
  'chart.concreteness.lead': {
    zh: '{total}条措施中，得{scores}分的最多，{most}条',
    en: '{most} of {total} measures score {scores}, the largest group',
  },
  'chart.concreteness.lead-tie': {
    zh: '{total}条措施中，得{scores}分的同为最多，各{most}条',
    en: 'The largest groups among {total} measures score {scores}, {most} each',
  },
  'chart.concreteness.lead-all': {
    zh: '所载{total}条措施都得{scores}分',
    en: 'All {total} measures score {scores}',
    one: 'The one measure scores {scores}',
  },
  'chart.concreteness.tail': {
    zh: '；{high}分及以上的{count}条：{parts}',
    en: '; {count} reach {high} or more: {parts}',
    one: '; one reaches {high} or more: {parts}',
  },
  'chart.concreteness.tail-part': {
    zh: '{name}{total}条中{count}条',
    en: '{count} of {total} in {name}',
  },
  'chart.concreteness.tail-none': {
    zh: '；没有一条达到{high}分',
    en: '; none reaches {high}',
  },
  'chart.concreteness.title-none': {
    zh: '所读文献未载任何措施',
    en: 'The documents read name no measure',
  },
  'chart.concreteness.description': {
    zh: '{n}行点状直方图，一行一个主体，按具体度得分分列，一个标记是一条措施：{items}。',
    en: '{n} rows of dot histograms, one a jurisdiction, by score of concreteness; a mark is a measure: {items}.',
    one: 'A row of dot histograms by score of concreteness; a mark is a measure: {items}.',
  },
  'chart.concreteness.item': { zh: '{name}{parts}', en: '{name}, {parts}' },
  'chart.concreteness.item-part': { zh: '{score}分{count}条', en: '{count} at {score}' },
  'chart.concreteness.mean': {
    zh: '{count}条，平均{mean}分',
    en: '{count} measures, mean {mean}',
    one: '{count} measure, mean {mean}',
  },
  'chart.concreteness.capped': {
    zh: '“香港合作方”不适用，最高4分',
    en: '“HK partner” does not apply: at most 4',
  },
  'chart.concreteness.score': { zh: '{score}分', en: '{score} points', one: '{score} point' },
  'chart.concreteness.note': {
    zh: '一个标记代表{n}条措施，标记上方是条数，“–”表示没有。得分说的是文字写得多具体，不是事情做得多好；条数取决于所读文献的多少。',
    en: 'A mark stands for {n} measures; the number over a column counts them, “–” is none. The score says how concrete the text is, not how good the work; the counts depend on which documents were read.',
    one: 'A mark is one measure; the number over a column counts them, “–” is none. The score says how concrete the text is, not how good the work; the counts depend on which documents were read.',
  },
  'chart.concreteness.caption': {
    zh: '各主体措施的具体度得分（条数；“–”表示没有）',
    en: 'Measures by jurisdiction and score of concreteness (counts; “–”: none)',
  },
  'chart.concreteness.head-mean': { zh: '平均分', en: 'Mean' },

  'chart.sensitivity.full': { zh: '五项全计', en: 'All five parts' },
  'chart.sensitivity.figure': { zh: '不计“数据”', en: 'Without figures' },
  'chart.sensitivity.date': { zh: '不计“时间”', en: 'Without dates' },
  'chart.sensitivity.body': { zh: '不计“责任主体”', en: 'Without responsible bodies' },
  'chart.sensitivity.partner': { zh: '不计“香港合作方”', en: 'Without Hong Kong partners' },
  'chart.sensitivity.committed': { zh: '不计“不止于探索”', en: 'Without “past exploring”' },
  'chart.sensitivity.directed': {
    zh: '只计面向香港（或港澳）的措施',
    en: 'Only measures directed at Hong Kong (or Hong Kong and Macao)',
  },
  'chart.sensitivity.first-hand': {
    zh: '只计自述的措施',
    en: 'Only measures in a jurisdiction’s own words',
  },
  'chart.sensitivity.base': { zh: '作对照的次序', en: 'The order to compare with' },
  'chart.sensitivity.same': { zh: '次序不变', en: 'Order unchanged' },
  'chart.sensitivity.changed': { zh: '次序改变：{changes}', en: 'Order changes: {changes}' },
  'chart.sensitivity.reversed': {
    zh: '{ahead}排到{behind}之前',
    en: '{ahead} comes before {behind}',
  },
  'chart.sensitivity.level': { zh: '{ahead}与{behind}并列', en: '{ahead} and {behind} are level' },
  'chart.sensitivity.parted': {
    zh: '{ahead}与{behind}不再并列，{ahead}在前',
    en: '{ahead} and {behind} are no longer level, {ahead} is ahead',
  },
  'chart.sensitivity.missing': {
    zh: '没有可计的措施：{names}',
    en: 'No measure to score: {names}',
  },
  'chart.sensitivity.title': {
    zh: '各主体平均具体度的先后，会随算法而变：{items}',
    en: 'The order of the mean scores hangs on what is counted: {items}',
  },
  'chart.sensitivity.title-item': { zh: '{variant}，{changes}', en: '{variant}, {changes}' },
  'chart.sensitivity.title-same': {
    zh: '换{total}种算法，各主体平均具体度的先后都不变',
    en: 'Counted in {total} other ways, the order of the mean scores stays the same',
    one: 'Counted in another way, the order of the mean scores stays the same',
  },
  'chart.sensitivity.title-one': {
    zh: '只有{name}有可计的措施，谈不上先后',
    en: 'Only {name} has measures to score, so there is no order',
  },
  'chart.sensitivity.title-none': {
    zh: '所读文献未载任何措施',
    en: 'The documents read name no measure',
  },
  'chart.sensitivity.description': {
    zh: '{n}行点图，一行一种算法，越靠右平均分越高，同一主体逐行连线，线相交处次序改变：{items}。',
    en: '{n} rows of marks, one a way to count; further right is a higher mean. A line joins each jurisdiction from row to row and crosses another where the order changes: {items}.',
  },
  'chart.sensitivity.item': { zh: '{variant}，{standings}', en: '{variant}, {standings}' },
  'chart.sensitivity.standing': { zh: '{name}{mean}', en: '{name} {mean}' },
  'chart.sensitivity.note': {
    zh: '标记下方是平均分。去掉一项以后满分是4分，所以各行之间只比先后，不比高低。平均分取两位小数，相同即为并列。这不是优劣排名。',
    en: 'Under each mark is the mean. With a part left out the most is 4, so rows compare in their order and not in their height. Means are rounded to two decimals; equal is level. This is not a ranking of merit.',
  },
  'chart.sensitivity.caption': {
    zh: '各种算法下的位次、平均分与所计条数',
    en: 'Place, mean score and number of measures under each way to count',
  },
  'chart.sensitivity.head-variant': { zh: '算法', en: 'Counted' },
  'chart.sensitivity.head-change': { zh: '与五项全计相比', en: 'Against all five parts' },
  'chart.sensitivity.cell': {
    zh: '第{place}，{mean}分（{n}条）',
    en: 'no. {place}, {mean} (of {n})',
  },
  'chart.sensitivity.no-cell': { zh: '没有可计的措施', en: 'no measure to score' },
} as const;
