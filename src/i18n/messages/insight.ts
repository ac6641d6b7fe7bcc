import { insightChartMessages } from './insight-charts.ts';
import { concretenessMessages } from './insight-concreteness.ts';

/** Messages of gaps, gates and concreteness. */
export const insightMessages = {
  ...insightChartMessages,
  ...concretenessMessages,
  'gaps.title': { zh: '空白与可借鉴', en: 'Gaps, and what could be borrowed' },
  'gaps.lede': {
    zh: '他处有措施、而文献未载某地的类别；每处空白附上可以借鉴的措施，以及照做要有什么。',
    en: 'Categories where others act and the documents show nothing of a place, each with the measures it could borrow and what they would take.',
  },
  'gaps.caution': {
    zh: '空白是文献的空白，不等于没有做。先看每一处所依的文献，再看它缺什么。',
    en: 'A gap is a gap in the documents, not proof that nothing is done. Look first at what each column rests on.',
  },
  'gaps.order': {
    zh: '排列次序：先看有几地已在做或已计划（只有探索、建议的不算），再看其中写得最具体的一条得几分，再看面向香港的有几条；仍相同的按编码手册的次序。',
    en: 'In order of how many others act or plan to (exploring and advice do not count), then the score of the most concrete measure, then how many measures are directed at Hong Kong; what is still equal keeps the order of the codebook.',
  },
  'gaps.matrix': { zh: '总览', en: 'Overview' },
  'gaps.matrixSub': {
    zh: '数字是措施条数（兼及的也算）。点“文献未载”，看他处有什么可借鉴。',
    en: 'Numbers count measures, those that touch a category included. Follow “not in documents” to what could be borrowed.',
  },
  'gaps.matrixCaption': {
    zh: '{lens}：各类别下的措施条数与空白',
    en: '{lens}: measures and gaps in each category',
  },
  'gaps.cell.tentative': { zh: '{n}，限于探索、建议', en: '{n}, explored or advised only' },
  'gaps.cell.gap': { zh: '文献未载', en: 'not in documents' },
  'gaps.cell.gapOthers': { zh: '，他处{n}地有', en: '; {n} others act', one: '; {n} other acts' },
  'gaps.cell.nowhere': { zh: '各地均未载', en: 'not in documents for any' },
  'gaps.count': { zh: '{n}处空白', en: '{n} gaps', one: '{n} gap' },
  'gaps.countNear': { zh: '{n}处近似空白', en: '{n} near-gaps', one: '{n} near-gap' },
  'gaps.lensCount': { zh: '{lens}：{count}', en: '{lens}: {count}' },
  'gaps.of': { zh: '{who}的空白', en: 'Gaps of {who}' },
  'gaps.basis.own': {
    zh: '{who}的措施出自{sources}：都是对提案的答复，问什么答什么，不是{who}全部工作的清单。',
    en: 'The measures of {who} come from {sources}: replies to proposals, which answer what was asked and do not list all that {who} does.',
  },
  'gaps.basis.other': {
    zh: '{who}的措施出自{sources}，文献没有写到的，这里看不到。',
    en: 'The measures of {who} come from {sources}; what the documents leave out cannot be seen here.',
  },
  'gaps.basis.reported': {
    zh: '{who}的措施由{sources}转述，没有当地自己的文件可以对照；转述者略去的，这里就成了空白。',
    en: 'The measures of {who} are reported by {sources}, with no document of its own to set beside them; what the reporter left out shows as a gap.',
  },
  'gaps.basis.advice': {
    zh: '{who}的记录全部是{sources}向它提出的建议。写报告是为了提建议，不是为了列举{who}已有的措施，所以这里的空白只是一份报告的空白。',
    en: 'All that is recorded for {who} is advice in {sources}. It was written to advise and not to list what {who} already does, so a gap here is a gap in one report.',
  },
  'gaps.around': {
    zh: '{who}在{other}之内，{other}的措施可能本来就适用于{who}，未必要“借鉴”；记录中写明在{who}施行的有{n}条。',
    en: '{who} lies within {other}, whose measures may hold in {who} anyway and need no borrowing; {n} are recorded as in force there.',
  },
  'gaps.within': {
    zh: '{other}在{who}之内：{other}的做法就是{who}境内的做法，只是{who}自己的文献没有写到。',
    en: '{other} lies within {who}: what it does is done inside {who}, and only the documents of {who} leave it out.',
  },
  'gaps.limits': { zh: '文献的限度', en: 'Limits of the documents' },
  'gaps.category': { zh: '类别与他处情况', en: 'Category, and what others do' },
  'gaps.acting': {
    zh: '他处{n}地已在做或已计划',
    en: '{n} others act or plan to',
    one: '{n} other acts or plans to',
  },
  'gaps.tentative': {
    zh: '{n}地只有探索或建议',
    en: '{n} only explore or are advised',
    one: '{n} only explores or is advised',
  },
  'gaps.sum': {
    zh: '共{total}条，面向香港或港澳的{directed}条；具体度最高{best}分',
    en: '{total} measures in all, {directed} directed at Hong Kong (or with Macao); best concreteness {best}',
  },
  'gaps.borrowNeeds': {
    zh: '可借鉴的措施与所需条件',
    en: 'Measures to borrow, and what they take',
  },
  'gaps.more': { zh: '另外{n}条', en: '{n} more' },
  'gaps.list': { zh: '在措施表中查看', en: 'In the list of measures' },
  'gaps.relation.around': { zh: '上级', en: 'the city around it' },
  'gaps.relation.within': { zh: '辖区', en: 'a district of it' },
  'gaps.advisedOnly': { zh: '只有探索或建议', en: 'explored or advised only' },
  'gaps.open': { zh: '不限对象', en: 'open to all' },
  'gaps.near': { zh: '近似空白', en: 'Near-gaps' },
  'gaps.nearSub': {
    zh: '{who}只有探索或建议中的措施，而他处已有计划或更进一步的。',
    en: '{who} only explores or is advised here, while others have planned or gone further.',
  },
  'gaps.nearNone': { zh: '没有近似空白。', en: 'There is no near-gap.' },
  'gaps.nearCaption': {
    zh: '{lens}：自身的探索或建议，与他处计划及以上的措施',
    en: '{lens}: what is explored or advised here, and what others plan or do',
  },
  'gaps.nearOwn': { zh: '自身：探索或建议', en: 'Here: explored or advised' },
  'gaps.nearOthers': { zh: '他处：计划及以上', en: 'Elsewhere: planned or firmer' },
  'gaps.toPage': {
    zh: '全部空白、近似空白与所需条件',
    en: 'All gaps and near-gaps, with what each measure takes',
  },
  'gaps.short': {
    zh: '他处各举最具体的一条；全部措施与所需条件另页。',
    en: 'One measure of each other place, the most concrete; all of them, and what they take, are on a page of their own.',
  },
  'gaps.needsHow': {
    zh: '“所需条件”只据记录：写明了什么、编码为什么、没有写明什么，不作推测。是否要上级或中央批准，没有单独编码；涉及税制、法制、物流等要素与体制的，以及点名国家机构的，照实列出。',
    en: 'What a measure takes is drawn from its record alone: what is stated, how it is coded, what is not stated. Nothing is inferred. Whether approval from above is required is not coded as such; flows and systems such as tax, law or goods are listed where coded, and national bodies where named.',
  },
  'needs.stated': { zh: '写明', en: 'Stated' },
  'needs.coded': { zh: '编码', en: 'Coded' },
  'needs.unstated': { zh: '未写明', en: 'Not stated' },
  'needs.score': { zh: '具体度', en: 'Concreteness' },
  'needs.responsible': { zh: '责任主体', en: 'responsible body' },
  'needs.partners': { zh: '香港合作方', en: 'Hong Kong partner' },
  'needs.national': { zh: '国家机构', en: 'national body' },
  'needs.money': { zh: '金额', en: 'money' },
  'needs.space': { zh: '空间', en: 'space' },
  'needs.figures': { zh: '其他数据', en: 'other figure' },
  'needs.start': { zh: '起始', en: 'from' },
  'needs.due': { zh: '期限', en: 'due' },
  'needs.open.body': { zh: '责任主体', en: 'responsible body' },
  'needs.open.partner': { zh: '香港合作方', en: 'Hong Kong partner' },
  'needs.open.money': { zh: '金额', en: 'money' },
  'needs.open.date': { zh: '时间', en: 'time' },
  'needs.item': { zh: '{what}：{list}', en: '{what}: {list}' },
  semicolon: { zh: '；', en: '; ' },
  'gates.title': { zh: '苏州“三关”，别处怎么打通', en: 'Suzhou’s three gates: what the others do' },
  'gates.lede': {
    zh: '苏州专报建议出台专项政策包，打通资源、引才、转化三关。别处在每一关上做了什么、写到哪一步？',
    en: 'The Suzhou report advises the city to issue a package of policies that opens three gates: resources, talent, transfer. What do the others do about each, and how far along is it?',
  },
  'gates.reading': {
    zh: '报告自己只把政策包里的几项（第29段）分别归入三关。其余的建议和其他地方的措施归在哪一关，都是编码者的判断，文献本身没有这样说。',
    en: 'The report itself sets only the items of its policy package (paragraph 29) under a gate. Which gate the other recommendations and the measures elsewhere deal with is the coders’ reading; the documents do not say so.',
  },
  'gates.named': { zh: '报告怎么说', en: 'What the report says' },
  'gates.advised': {
    zh: '对{who}的建议，与别处的同类举动',
    en: 'Advice to {who}, and the same move elsewhere',
  },
  'gates.advisedSub': {
    zh: '{n}条建议，其中报告自己归在这一关的{placed}条，其余由编码者归入。是否被采纳，报告未载。同类举动由编者判定，理由写在旁边。',
    en: '{n} recommendations, of which the report itself sets {placed} under this gate; the others are placed here by the coders. Whether they were taken up is not in the report. That a measure elsewhere makes the same move is an editor’s judgement; the reason stands beside it.',
    one: '{n} recommendation, of which the report itself sets {placed} under this gate. Whether it was taken up is not in the report. That a measure elsewhere makes the same move is an editor’s judgement; the reason stands beside it.',
  },
  'gates.parts': { zh: '报告在这一关之下列出：', en: 'Under this gate the report lists: ' },
  'gates.others': { zh: '别处怎么做', en: 'What the others do' },
  'gates.othersSub': {
    zh: '按主要政策工具分行。',
    en: 'In rows by main instrument.',
  },
  'gates.othersCaption': {
    zh: '{gate}：别处的措施，按政策工具分行，按主体分列',
    en: '{gate}: measures of the others, in rows by instrument, in columns by jurisdiction',
  },
  'gates.sum': { zh: '{who}{n}条（{parts}）', en: '{who}: {n} ({parts})' },
  'gates.sumPart': { zh: '{label}{n}', en: '{n} {label}' },
  'gates.figures': { zh: '别处写明的数据', en: 'Figures that the others state' },
  'gates.noFigures': {
    zh: '别处的措施没有写明数据。',
    en: 'The measures of the others state no figure.',
  },
  'gates.absent': { zh: '文献里没有的', en: 'What the documents do not contain' },
  'gates.absent.silent': {
    zh: '{who}：文献未载这一关的措施。',
    en: '{who}: no measure on this gate is in the documents.',
  },
  'gates.absent.none': {
    zh: '{n}条建议没有一条写明：{list}。',
    en: 'None of the {n} recommendations states: {list}.',
    one: 'The recommendation does not state: {list}.',
  },
  'gates.absent.some': {
    zh: '{n}条建议中，只有部分写明：{list}。',
    en: 'Of {n} recommendations, only some state: {list}.',
  },
  'gates.absent.alone': {
    zh: '没有找到同类举动的建议：{list}。',
    en: 'Recommendations for which no similar move was found: {list}.',
  },
  'gates.absent.unused': {
    zh: '别处用了、而对{who}的建议没有用到的政策工具：{list}。',
    en: 'Instruments that the others use and the advice to {who} does not: {list}.',
  },
  'gates.absent.tool': { zh: '{label}（{n}条）', en: '{label} ({n})' },
  'gates.toGate': { zh: '在比较表中看这一关', en: 'This gate in the comparison' },
  'insight.related': { zh: '相关页面', en: 'Related pages' },
} as const;
