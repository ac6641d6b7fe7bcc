/** What the view `amounts` says. */
export const words = {
  'amounts.label': { zh: '钱与地', en: 'Money and space' },
  'amounts.ask': {
    zh: '谁写明了金额和面积？上限、总额、计划、实际各是多少？',
    en: 'Who states amounts and areas, and which are ceilings, totals, plans or results?',
  },
  'chart.amounts.money-some': {
    zh: '文献所载金额{count}处，其中{items}',
    en: '{count} amounts of money in the documents: {items}',
  },
  'chart.amounts.money-one': {
    zh: '文献所载金额{count}处，都在{name}',
    en: '{count} amounts of money in the documents, all of {name}',
    one: { en: '{count} amount of money in the documents, of {name}' },
  },
  'chart.amounts.money-none': {
    zh: '所读文献未载金额',
    en: 'no amount of money in the documents read',
  },
  'chart.amounts.money-here': {
    zh: '这里列出金额{count}处，其中{items}',
    en: '{count} amounts of money listed here: {items}',
    one: { en: '{count} amount of money listed here: {items}' },
  },
  'chart.amounts.money-noneHere': {
    zh: '这里没有金额',
    en: 'no amount of money listed here',
  },
  'chart.amounts.area-here': {
    zh: '面积{count}处，其中{items}',
    en: '{count} areas: {items}',
    one: { en: '{count} area: {items}' },
  },
  'chart.amounts.area-noneHere': { zh: '没有面积', en: 'no area' },
  'chart.amounts.area-some': { zh: '面积{count}处，其中{items}', en: '{count} areas: {items}' },
  'chart.amounts.area-one': {
    zh: '面积{count}处，都在{name}',
    en: '{count} areas, all of {name}',
    one: { en: '{count} area, of {name}' },
  },
  'chart.amounts.area-none': { zh: '未载面积', en: 'no area' },
  'chart.amounts.count': { zh: '{name}{count}处', en: '{name} {count}' },
  'chart.amounts.silent': { zh: '，{names}未载', en: ' (none of {names})' },
  'chart.amounts.description': {
    zh: '点图：{n}种单位，各用一条对数标尺，只有一处的写成文字；上限用空心倒三角，计划数用空心竖条，已实现用实心竖条。单位与处数：{items}。',
    en: 'A dot plot on a logarithmic scale for each unit ({n}), in words where it has one figure: open triangles for ceilings, open bars for what is planned, full bars for what is there. Units and figures: {items}.',
  },
  'chart.amounts.head-who': { zh: '主体', en: 'Jurisdiction' },
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
  'amounts.noneHere': { zh: '这里没有。', en: 'None is listed here.' },
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
