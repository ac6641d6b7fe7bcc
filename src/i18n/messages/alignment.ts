import { alignmentChartMessages } from './alignment-charts.ts';

/** Messages of alignment with Hong Kong, the five flows and four systems, money and space. */
export const alignmentMessages = {
  ...alignmentChartMessages,
  'alignment.title': {
    zh: '与香港的对接：方向与目标',
    en: 'Alignment with Hong Kong: directions and targets',
  },
  'alignment.lede': {
    zh: '香港自己定了{directions}个方向、{targets}项量化指标；各地的措施落在哪个方向，又有哪些直接作用于这些指标？',
    en: 'Hong Kong has set itself {directions} directions and {targets} targets. Which of them do the measures of each city meet, and which bear on a target?',
  },
  'alignment.secondHand': {
    zh: '方向与指标都依{source}的转述，不是《香港创新科技发展蓝图》本身；哪条措施落在哪个方向，除香港自身的措施外，是编码者的判断，文献没有这样说。',
    en: 'Directions and targets are as reported by the {source}, not taken from the Hong Kong Innovation and Technology Development Blueprint itself. Which measure meets which direction is the coders’ reading; except for Hong Kong’s own measures, the documents do not say so.',
  },
  'alignment.matrix': { zh: '方向 × 主体', en: 'Directions × jurisdictions' },
  'alignment.caption': {
    zh: '各方向下的措施条数，按承诺程度分列；点数字看逐条措施',
    en: 'Measures under each direction, by commitment; a number leads to the measures',
  },
  'alignment.several': {
    zh: '一条措施可以落在多个方向，也可以一个都不落，所以各行不能相加。条数取决于文献写了什么，不代表谁做得多。',
    en: 'A measure may meet several directions or none, so that rows do not add up. Counts depend on what the documents say, not on who does more.',
  },
  'alignment.quoted': { zh: '“{label}”', en: '“{label}”' },
  'alignment.finding': {
    zh: '文献所载各地措施，落在{first}的最多（{most}条），落在{last}的最少（{least}条）',
    en: 'Of the cities’ measures in the documents, the most are found under {first} ({most}), the fewest under {last} ({least})',
  },
  'alignment.finding-without': {
    zh: '；在后一方向上，文献未载{names}的措施',
    en: '; there the documents show nothing of {names}',
  },
  'alignment.finding-silent': {
    zh: '文献所载各地措施，落在{first}的最多（{most}条）；文献未载落在{last}的措施',
    en: 'Of the cities’ measures in the documents, the most are found under {first} ({most}); the documents show none under {last}',
  },
  'alignment.finding-tie': {
    zh: '文献所载各地措施，在{total}个方向上一样多，各{most}条',
    en: 'The cities’ measures in the documents are spread evenly over the {total} directions, {most} under each',
  },
  'alignment.finding-one': {
    zh: '文献所载各地措施，有{most}条落在{first}',
    en: 'Measures of the cities in the documents that meet {first}: {most}',
  },
  'alignment.finding-none': {
    zh: '所读文献未载落在任何方向的措施',
    en: 'The documents read show no measure that meets any direction',
  },
  'alignment.direction': { zh: '方向', en: 'Direction' },
  'alignment.aim': { zh: '香港自己的提法（据转述）', en: 'Hong Kong’s own aim, as reported' },
  'alignment.noAim': {
    zh: '所读文献未载香港在这一方向上的提法。',
    en: 'The documents read report no aim of Hong Kong’s under this direction.',
  },
  'alignment.voices': { zh: '{voice}{n}条', en: '{voice}: {n}' },
  'alignment.inVoice': { zh: '（{voice}）', en: ' ({voice})' },
  'alignment.measuresIn': {
    zh: '{who}，{n}条措施',
    en: '{who}, {n} measures',
    one: '{who}, {n} measure',
  },
  'alignment.lens': { zh: '这一方向的完整对照', en: 'The full comparison under this direction' },
  'alignment.targets': { zh: '量化指标', en: 'The targets' },
  'alignment.targetsSub': {
    zh: '每项指标从哪里起步、到哪里为止，隐含每年要走多远，哪些可以相互比较。',
    en: 'Where each target starts and ends, how far each year must go, and which may be compared with which.',
  },
  'alignment.bearing': { zh: '谁的措施作用于哪项指标', en: 'Whose measures bear on which target' },
  'alignment.bearingCaption': {
    zh: '各项指标与直接作用于它的措施，按主体分列',
    en: 'Each target and the measures that bear directly on it, by jurisdiction',
  },
  'alignment.bearingSub': {
    zh: '只列编码为直接作用于该指标的措施；没有这样编码的，不等于没有间接帮助。',
    en: 'Only measures coded as bearing directly on the target are listed. Others may still help it indirectly.',
  },
  'alignment.noneBears': {
    zh: '所读措施没有一条点到“{target}”。',
    en: 'None of the measures read names “{target}”.',
  },
  'alignment.target': { zh: '查看该指标', en: 'This target in full' },
  'alignment.related': { zh: '相关分析', en: 'Related' },

  'weakness.title': { zh: '编码可靠程度', en: 'How reliable the coding is' },
  'weakness.alpha': {
    zh: '“{lens}”由两位编码者各编一次，一致程度α＝{alpha}{interval}，{percent}%的措施两次归类完全相同。',
    en: '“{lens}” was coded twice: alpha {alpha} {interval}; {percent}% of the measures were coded the same both times.',
  },
  'weakness.weakest': {
    zh: '这是各项编码中一致程度最低的，条数宜看大势，不宜细较。',
    en: 'This is the lowest agreement of all that is coded: read the counts for the broad picture, not for small differences.',
  },
  'weakness.none': {
    zh: '“{lens}”的两次编码无从计算一致程度。',
    en: 'Agreement between two codings of “{lens}” cannot be computed.',
  },
  'weakness.more': { zh: '双重编码的做法与限度', en: 'How double coding was done, and its limits' },

  'flows.title': {
    zh: '五流四制：各地连通了哪几项',
    en: 'Five flows, four systems: which does each city connect?',
  },
  'flows.lede': {
    zh: '人、货、钱、信息、商务怎样跨境流动，法制、税制、科研、园区管理怎样对接。{total}项之中，各地在文献里各有哪几项、靠哪些措施。',
    en: 'How people, goods, capital, information and commerce cross, and how law, tax, research and park governance are made to fit. Which of the {total} does each city show in the documents, and by which measures?',
  },
  'flows.frame': { zh: '框架从何而来', en: 'Where the frame comes from' },
  'flows.frameText': {
    zh: '据{source}，“五流四制”是{who}的提法：{parts}，合为{total}项。这里拿它作尺子量所有主体，其他主体未必用这个说法。',
    en: 'By the {source}, “five flows, four systems” is a phrase of {who}: {parts}, {total} in all. Here it is a yardstick for every jurisdiction; the others need not use the phrase themselves.',
  },
  'flows.frameGroup': { zh: '{label}是{names}', en: '{label} are {names}' },
  'flows.frameSecond': {
    zh: '文献里这一提法的出处（{voice}）：',
    en: 'Where the phrase stands in the documents ({voice}):',
  },
  'flows.frameLimit': {
    zh: '这一条一次列出全部各项，没有写明每一项的具体规则，所以与专门措施分开看：只靠它才有的，图中写“仅见总括”。',
    en: 'That measure lists them all at once and gives no rule for any of them. It is therefore told apart from measures of their own: what rests on it alone is marked “frame only”.',
  },
  'flows.noFrame': {
    zh: '所读文献中没有一条措施一次列出全部各项。',
    en: 'No measure in the documents read lists them all at once.',
  },
  'flows.element': { zh: '项目', en: 'Element' },
  'flows.meaning': { zh: '含义', en: 'What counts' },
  'flows.elements': { zh: '各项的含义', en: 'What each of them means' },
  'flows.which': { zh: '谁连通了哪几项', en: 'Who connects which' },
  'flows.each': { zh: '逐项看措施', en: 'Element by element' },
  'flows.noOwn': {
    zh: '所读文献没有一条“{label}”的专门措施，只在总括的一条里提到。',
    en: 'The documents read have no measure of its own for “{label}”; only the measure that names them all mentions it.',
  },
  'flows.nowhere': {
    zh: '所读文献没有一条措施涉及“{label}”。',
    en: 'No measure in the documents read touches “{label}”.',
  },
  'flows.framePart': { zh: '总括的一条', en: 'the measure that names them all' },
  'flows.unmentioned': { zh: '文献未载：{names}', en: 'Not in the documents read: {names}' },
  'flows.related': { zh: '五流四制', en: 'Five flows, four systems' },

  'amounts.title': {
    zh: '钱与地：文献写明的金额与面积',
    en: 'Money and space: the amounts and areas stated',
  },
  'amounts.lede': {
    zh: '谁写明了钱、写明了地，写的是上限、计划还是已经实现。每个数字保留限定语、单位和出处。',
    en: 'Who states money or space, and is it a ceiling, a plan or a result? Every number keeps its qualifier, its unit and its passage.',
  },
  'amounts.rules': {
    zh: '不同币种不换算，任何两个数字都不相加。上限是单个对象最多可得，不是预算；计划不是结果。',
    en: 'Currencies are never converted, and no two numbers are ever added. A ceiling is the most that one recipient can get, not a budget; a plan is not a result.',
  },
  'amounts.picture': { zh: '全部金额与面积', en: 'All amounts and areas' },
  'amounts.ceilings': { zh: '上限：最多能拿多少', en: 'Ceilings: the most that can be had' },
  'amounts.ceilingsHighest': {
    zh: '{unit}上限中最高的是{items}。',
    en: 'Highest ceiling in {unit}: {items}.',
  },
  'amounts.highestItem': { zh: '{who}的“{label}”，{figure}', en: '{who}, {figure} ({label})' },
  'amounts.ceilingsWarn': {
    zh: '上限按什么计，各条不一：可能是补助、贷款或配套，可能按项目、单位、人或年计，原文未必写明，见名目下的说明。只看数额，不能断定谁更优厚。',
    en: 'Ceilings do not all apply to the same thing. One may be a grant, a loan or matching funds, and hold for a project, a body, a person or a year; the text does not always say, and the notes under the labels tell what it leaves open. The amounts alone do not show who is the more generous.',
  },
  'amounts.totals': { zh: '总额：计划投入与累计已付', en: 'Totals: planned and paid' },
  'amounts.totalsSub': {
    zh: '整个计划的盘子或累计支出，不是单个对象可得的数。',
    en: 'The size of a whole scheme, or what it has paid in all; not what one recipient can get.',
  },
  'amounts.areas': { zh: '空间：面积', en: 'Space: areas' },
  'amounts.areasSub': {
    zh: '土地与建筑面积同用一种单位，由数据名称区分，不相加。',
    en: 'Land and floor space share a unit; the label tells them apart, and they are never added.',
  },
  'amounts.others': { zh: '其他数据', en: 'Other figures' },
  'amounts.othersSub': {
    zh: '人数、企业、园区、名次、占比等，按单位分列；单位与性质不同的不相比。',
    en: 'People, firms, parks, places, shares and the rest, by unit. Different units and roles are not compared.',
  },
  'amounts.none': {
    zh: '所读文献未载这一类数据。',
    en: 'The documents read state no such figure.',
  },
  'amounts.silent': { zh: '文献未载：{names}。', en: 'Not in the documents read: {names}.' },
  'amounts.caption': {
    zh: '{what}，{n}处，按单位分列，由大到小',
    en: '{what}: {n}, by unit, the largest first',
  },
  'amounts.captionRoles': {
    zh: '{what}，{n}处，按单位和性质分列',
    en: '{what}: {n}, by unit and role',
  },
  'amounts.what': { zh: '用途', en: 'What for' },
  'amounts.who': { zh: '主体', en: 'Jurisdiction' },
  'amounts.measure': { zh: '措施与承诺程度', en: 'Measure and commitment' },
  'amounts.noOwner': { zh: '不属于任何主体', en: 'of no jurisdiction' },
  'amounts.related': { zh: '钱与地', en: 'Money and space' },
} as const;
