/** What the view `concreteness` says. */
export const words = {
  'concreteness.label': { zh: '具体度', en: 'Concreteness' },
  'concreteness.ask': {
    zh: '哪些措施写明了数据、日期、责任机构和香港伙伴？换一种算法，次序变不变？',
    en: 'Which measures state a figure, a date, a body and a partner, and does the order hold if one is left out?',
  },
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
    one: { en: 'The one measure scores {scores}' },
  },
  'chart.concreteness.tail-many': {
    zh: '；{high}分及以上的{count}条，见于{places}个主体',
    en: '; {count} reach {high} or more, in {places} jurisdictions',
    one: { en: '; one reaches {high} or more, in {places} jurisdictions' },
  },
  'chart.concreteness.tail': {
    zh: '；{high}分及以上的{count}条：{parts}',
    en: '; {count} reach {high} or more: {parts}',
    one: { en: '; one reaches {high} or more: {parts}' },
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
  'chart.concreteness.noneHere': {
    zh: '这里并排的主体没有措施',
    en: 'No measure of the jurisdictions lined up here',
  },
  'chart.concreteness.here': {
    zh: '就这里并排的主体而言：{title}',
    en: 'Of the jurisdictions lined up here: {title}',
  },
  'chart.concreteness.description': {
    zh: '{n}行点状直方图，一行一个主体，按具体度得分分列，一个标记是一条措施：{items}。',
    en: '{n} rows of dot histograms, one a jurisdiction, by score of concreteness; a mark is a measure: {items}.',
    one: { en: 'A row of dot histograms by score of concreteness; a mark is a measure: {items}.' },
  },
  'chart.concreteness.item': { zh: '{name}{parts}', en: '{name}, {parts}' },
  'chart.concreteness.item-part': { zh: '{score}分{count}条', en: '{count} at {score}' },
  'chart.concreteness.mean': {
    zh: '{count}条，平均{mean}分',
    en: '{count} measures, mean {mean}',
    one: { en: '{count} measure, mean {mean}' },
  },
  'chart.concreteness.capped': {
    zh: '“香港合作方”不适用，最高4分',
    en: '“HK partner” does not apply: at most 4',
  },
  'chart.concreteness.score': {
    zh: '{score}分',
    en: '{score} points',
    one: { en: '{score} point' },
  },
  'chart.concreteness.note': {
    zh: '一个标记代表{n}条措施，标记上方是条数，“–”表示没有。得分说的是文字写得多具体，不是事情做得多好；条数取决于所读文献的多少。',
    en: 'A mark stands for {n} measures; the number over a column counts them, “–” is none. The score says how concrete the text is, not how good the work; the counts depend on which documents were read.',
    one: {
      en: 'A mark is one measure; the number over a column counts them, “–” is none. The score says how concrete the text is, not how good the work; the counts depend on which documents were read.',
    },
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
  'chart.sensitivity.more': {
    zh: '另有{n}处改变',
    en: 'with {n} more changes',
    one: { en: 'with {n} more change' },
  },
  'chart.sensitivity.count': { zh: '有{n}处改变', en: '{n} changes', one: { en: '{n} change' } },
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
    one: { en: 'Counted in another way, the order of the mean scores stays the same' },
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
    zh: '{n}行点图，一行一种算法，越靠右，平均分占本行满分的比例越高；次序改变的，行首写明：{items}。',
    en: '{n} rows of marks, one a way to count; further right is a higher mean, as a share of the most that the row can give. Where the order changes, the row says so: {items}.',
  },
  'chart.sensitivity.item': { zh: '{variant}，{standings}', en: '{variant}, {standings}' },
  'chart.sensitivity.standing': { zh: '{name}{mean}', en: '{name} {mean}' },
  'chart.sensitivity.note': {
    zh: '标记下方是平均分，位置按占本行满分的比例画。去掉一项以后满分是4分，所以各行之间只比先后，不比高低，也不连线。平均分取两位小数，相同即为并列。这不是优劣排名。',
    en: 'Under each mark is the mean; its place is the share of the most that the row can give. With a part left out that is 4, so rows compare in their order and not in their height, and are not joined. Means are rounded to two decimals; equal is level. This is not a ranking of merit.',
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
  'concreteness.title': { zh: '具体度', en: 'Concreteness' },
  'concreteness.lede': {
    zh: '一条措施写得有多具体：数据、时间、责任主体、香港合作方、不止于探索，写明一项得一分，共0到5分。',
    en: 'How concrete the text of a measure is: a figure, a date, a responsible body, a named Hong Kong partner, past exploring. A point each, 0 to 5 in all.',
  },
  'concreteness.caution': {
    zh: '得分描述文字，不评判优劣，也不说明做了多少。',
    en: 'The score describes the text. It is no judgement of merit and does not say how much is done.',
  },
  'concreteness.cautionVoice': {
    zh: '转述比自述简略：写报告的人概括别处的做法，往往略去由谁负责、何时完成；部门答复提案，则要逐项交代承办单位。分数的高低有一部分来自这种差别。建议尚未成为政策，本来就难以写明时间和责任主体。',
    en: 'A second-hand account is shorter than a first-hand one: whoever sums up what another place does tends to leave out who is responsible and by when, while a department that replies to a proposal has to name its bodies item by item. Part of the difference in scores comes from that. Advice is not yet policy, and can hardly state a date or a responsible body.',
  },
  'concreteness.what': { zh: '五项各指什么', en: 'What the five parts mean' },
  'concreteness.means.figure': {
    zh: '记录里至少有一项数据（金额、面积、人数、比例等），限定词不论。',
    en: 'The record holds at least one figure: money, area, people, a ratio, with whatever qualifier.',
  },
  'concreteness.means.date': {
    zh: '写明起始时间或期限；“年内”一类没有年份的也算写明。',
    en: 'A start or a deadline is stated; “within the year”, which names no year, counts too.',
  },
  'concreteness.means.body': {
    zh: '点名由哪个机构主持、落实或牵头；发文机关不因发文就算责任主体。',
    en: 'The text names the body that leads or carries it out; issuing the document is not enough.',
  },
  'concreteness.means.partner': {
    zh: '点名至少一家香港机构为合作方；只说“香港高校”“港方”不算。',
    en: 'The text names at least one Hong Kong body as partner; “Hong Kong universities” in general are not enough.',
  },
  'concreteness.means.committed': {
    zh: '承诺程度为已实施、持续推进或计划；探索和建议不得这一分。',
    en: 'The commitment is implemented, ongoing or planned; exploring and recommended get no point.',
  },
  'concreteness.own': {
    zh: '香港自身的措施不问香港合作方：这一项记为“不适用”，最高4分，因此不与各城市排在一起。',
    en: 'Hong Kong’s own measures are not asked for a Hong Kong partner: the part is “not applicable”, the most is 4, and they are not put in one order with the others.',
  },
  'concreteness.bundles': {
    zh: '含有分项的措施按分项计分；写在整组上的数据和时间不分给各分项。',
    en: 'A measure with parts is scored through its parts; figures and dates of the whole are not handed down to them.',
  },
  'concreteness.spread': { zh: '各主体的得分分布', en: 'Scores by jurisdiction' },
  'concreteness.lifts': { zh: '什么抬高、什么拉低', en: 'What lifts it, what lowers it' },
  'concreteness.liftsSub': {
    zh: '每格是写明该项的条数与措施总数。平均分恰好是五项比例之和，所以一眼可见分数从哪里来。',
    en: 'A cell is the measures that have the part, and all measures. The mean is exactly the sum of the five shares, so that one sees where it comes from.',
  },
  'concreteness.sharesCaption': {
    zh: '各主体写明各项的措施条数',
    en: 'Measures that have each part, by jurisdiction',
  },
  'concreteness.share': { zh: '{holds}/{applies}', en: '{holds} of {applies}' },
  'concreteness.mean': { zh: '平均分', en: 'Mean' },
  'concreteness.scarce': { zh: '最常缺', en: 'Most often missing' },
  'concreteness.scarceNone': { zh: '各项都写明', en: 'nothing is missing' },
  'concreteness.scarceAlways': {
    zh: '{parts}（一条也没有写明）',
    en: '{parts} (stated by none)',
  },
  'concreteness.sensitivity': {
    zh: '换一种算法，次序变不变',
    en: 'How far the order hangs on the score',
  },
  'concreteness.sensitivitySub': {
    zh: '依次去掉五项中的一项，再看只计面向香港的措施、只计自述的措施时，各主体平均分的先后。五项同权是约定，不是发现；次序若随之而变，就不能当作排名。',
    en: 'Each part is left out in turn; then only measures directed at Hong Kong, and only those in a jurisdiction’s own words, are counted. That the five weigh alike is a convention and not a finding; an order that changes with it is no ranking.',
  },
  'concreteness.every': { zh: '逐条', en: 'Measure by measure' },
  'concreteness.everySub': {
    zh: '按主体分列，得分高的在前；同分的按文献次序。✓为写明，–为文中未写明。',
    en: 'By jurisdiction, the highest score first; equal scores in the order of the documents. ✓ is stated, – is not stated in the text.',
  },
  'concreteness.byPlace': {
    zh: '各主体的措施条数与平均分；逐条的得分各主体一页',
    en: 'Measures and mean score of each jurisdiction; the scores of its measures are on a page for each',
  },
  'concreteness.measures': { zh: '措施', en: 'Measures' },
  'concreteness.partTitle': {
    zh: '{who}：措施的具体度',
    en: '{who}: how concrete the measures are',
  },
  'concreteness.everyCaption': {
    zh: '{who}：{n}条措施的得分与构成',
    en: '{who}: {n} measures with score and parts',
    one: { en: '{who}: {n} measure with score and parts' },
  },
  'concreteness.toPage': {
    zh: '定义、各主体对照与敏感性',
    en: 'Definition, all jurisdictions, and how far the order hangs on the parts',
  },
  'concreteness.how': {
    zh: '一分一项：写明数据、写明时间、点名责任主体、点名香港合作方、承诺不止于探索或建议。它描述文字，不评判优劣。',
    en: 'One point each: a figure, a date, a responsible body, a named Hong Kong partner, and a commitment beyond exploring or advice. It describes the text, not the merit.',
  },
  'concreteness.distribution': { zh: '得分分布：{list}。', en: 'Scores: {list}.' },
  'concreteness.have': {
    zh: '{n}条得{score}分',
    en: '{n} score {score}',
    one: { en: '{n} scores {score}' },
  },
  'concreteness.caption': {
    zh: '具体度最高的{n}条措施及其构成',
    en: 'The {n} most concrete measures and what makes them so',
    one: { en: 'The most concrete measure and what makes it so' },
  },
  'concreteness.score': { zh: '得分', en: 'Score' },
  'concreteness.figure': { zh: '数据', en: 'Figure' },
  'concreteness.date': { zh: '时间', en: 'Date' },
  'concreteness.body': { zh: '责任主体', en: 'Body' },
  'concreteness.partner': { zh: '香港合作方', en: 'HK partner' },
  'concreteness.committed': { zh: '不止于探索', en: 'Past exploring' },
  'concreteness.yes': { zh: '有', en: 'yes' },
  'concreteness.no': { zh: '无', en: 'no' },
} as const;
