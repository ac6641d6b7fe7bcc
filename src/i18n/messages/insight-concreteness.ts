/** Messages of the page on concreteness. */
export const concretenessMessages = {
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
    en: 'Hong Kong’s own measures are not asked for a Hong Kong partner: the part is “not applicable”, the most is 4, and they are not put in one order with the cities.',
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
  'concreteness.everyCaption': {
    zh: '{who}：{n}条措施的得分与构成',
    en: '{who}: {n} measures with score and parts',
    one: '{who}: {n} measure with score and parts',
  },
  'concreteness.toPage': {
    zh: '定义、各主体对照与敏感性',
    en: 'Definition, all jurisdictions, and how far the order hangs on the parts',
  },
} as const;
