import { measureMessages } from './measures.ts';

/** Messages of the pages. */
export const pageMessages = {
  ...measureMessages,
  'home.title': {
    zh: '对接香港，各地在做什么，说到哪一步',
    en: 'Working with Hong Kong: who does what, and how far along it is',
  },
  'home.lede': {
    zh: '把{sources}份政策文献拆成{measures}条措施、{figures}项数据，按同一套编码摆在一起。每一条都能点到原文的段落。',
    en: 'Policy documents read so far: {sources}. Measures: {measures}; figures: {figures}. All are coded in one vocabulary and lined up side by side, each traced to its paragraph.',
  },
  'home.questions': { zh: '从问题开始', en: 'Start from a question' },
  'home.questionsSub': {
    zh: '每个问题都通向一处现成的比较。',
    en: 'Each leads to a comparison that answers it.',
  },
  'home.views': { zh: '全部分析视图', en: 'All views' },
  'home.coverage': { zh: '覆盖图：{lens} × 主体', en: 'Coverage: {lens} × jurisdiction' },
  'coverage.how': {
    zh: '一个圆点是一条措施，填得越满，承诺越实。写“文献未载”的格子，只说明所读文献没有写到。',
    en: 'A dot is a measure; the fuller, the firmer the commitment. A cell marked “not in documents” says only that the documents read do not mention it.',
  },
  'coverage.bundles': {
    zh: '含有分项的措施按分项计数，不重复计算。',
    en: 'A measure that has parts is counted through its parts, never twice.',
  },
  'home.toCompare': {
    zh: '看完整比较：每格的措施、数额与出处',
    en: 'The full comparison, with amounts and passages',
  },
  'home.findings': { zh: '读出来的几件事', en: 'What the corpus shows' },
  'home.findingsSub': {
    zh: '数字都由语料算出，每句都附成立的条件；所说只限于{sources}份文献，编码由本站所判。',
    en: 'Every number is computed from the corpus, and each sentence carries the conditions under which it holds. All of it is about the {sources} documents, as coded here.',
  },
  'home.see': { zh: '查看', en: 'See' },
  'compare.title': { zh: '按视角比较', en: 'Compare by lens' },
  'compare.lede': {
    zh: '同一批措施，换一种视角就是另一张对照表。选一个视角看全貌，或直接进入某一类别。',
    en: 'One set of measures, several ways to partition it. Take a lens for the whole, or go straight to a category.',
  },
  'compare.covered': { zh: '{covered}/{of}类', en: '{covered} of {of}' },
  'lens.title': { zh: '按{lens}比较', en: 'Compare by {lens}' },
  'lens.table': { zh: '逐条对照', en: 'Measure by measure' },
  'lens.caption': {
    zh: '{lens}各类别下的措施，按主体分列',
    en: 'Measures under each category of {lens}, by jurisdiction',
  },
  'lens.mainRule': {
    zh: '每条措施列在其主类别下；兼及他类的，在该类别下注明“另涉及”。',
    en: 'A measure stands under its main category; where it touches another, it is listed there as “also touches on it”.',
  },
  'lens.anyRule': {
    zh: '一条措施可以涉及多个类别，也可以一个都不涉及。',
    en: 'A measure may fall under several categories, or under none.',
  },
  'category.sum': {
    zh: '各城市共{measures}条措施，其中{figures}条写明数据。',
    en: 'Measures of the cities: {measures}; with a figure: {figures}.',
  },
  'category.empty': {
    zh: '所读文献中没有这一类的措施。',
    en: 'The documents read contain no measure of this kind.',
  },
  'category.caption': {
    zh: '“{category}”的措施，按{rows}分行，按主体分列',
    en: 'Measures of “{category}”, in rows by {rows}, in columns by jurisdiction',
  },
  'category.figures': { zh: '写明的数据', en: 'Figures stated' },
  'category.neighbours': { zh: '相邻类别', en: 'Neighbouring categories' },
  'category.codebook': { zh: '编码定义', en: 'Definition in the codebook' },
  'jurisdictions.title': { zh: '主体', en: 'Jurisdictions' },
  'jurisdictions.lede': {
    zh: '并排比较的是内地各地；香港与国家部委作为对照。',
    en: 'The mainland places are lined up; Hong Kong and the national ministries give context.',
  },
  'jurisdictions.columns': { zh: '并排比较', en: 'Lined up' },
  'jurisdictions.context': { zh: '对照', en: 'Context' },
  'jurisdiction.measures': { zh: '措施', en: 'Measures' },
  'jurisdiction.loose': { zh: '不属于举措组的措施', en: 'Measures outside a programme' },
  'jurisdiction.deadlines': { zh: '期限', en: 'Deadlines' },
  'jurisdiction.concreteness': { zh: '具体度', en: 'Concreteness' },
  'jurisdiction.partners': { zh: '点名的香港合作方', en: 'Hong Kong partners named' },
  'jurisdiction.partnersSub': {
    zh: '文中点名香港机构为合作方的措施',
    en: 'Measures for which the text names a Hong Kong body as partner',
  },
  'jurisdiction.partner': { zh: '香港合作方', en: 'Hong Kong partner' },
  'jurisdiction.noPartners': {
    zh: '所读文献没有点名香港合作方。',
    en: 'The documents read name no Hong Kong partner.',
  },
  'jurisdiction.gaps': { zh: '空白与可借鉴', en: 'Gaps, and what could be borrowed' },
  'gaps.how': {
    zh: '他处有措施、而文献未载{who}的类别，附可借鉴的措施。这只说明文献没有写到，不等于{who}没有做。',
    en: 'Categories where others have measures and the documents show none for {who}, with the measures it could borrow. It says what the documents leave out, not what {who} leaves undone.',
  },
  'gaps.none': {
    zh: '按此视角，他处有措施的类别，文献对其均有记载。',
    en: 'Under this lens, the documents mention it wherever others act.',
  },
  'gaps.caption': { zh: '{n}个类别', en: '{n} categories', one: '{n} category' },
  'gaps.borrow': {
    zh: '可借鉴的措施（按具体度排列）',
    en: 'Measures to borrow, the most concrete first',
  },
  'programmes.title': { zh: '举措组', en: 'Programmes' },
  'programmes.lede': {
    zh: '文献自己成组列出的举措：深圳的八条、苏州的四条建议、蓝图的四个方向、科技部的四项。',
    en: 'Bundles that the document itself names: Shenzhen’s eight measures, Suzhou’s four recommendations, the Blueprint’s four directions, the ministry’s four measures.',
  },
  'programmes.size': {
    zh: '{items}条{item}，分项合计{n}条措施',
    en: '{items} × {item}; {n} measures at the level of parts',
  },
  'programme.items': { zh: '{item}逐条', en: 'Every {item}' },
  'programme.figures': { zh: '数据', en: 'Figures' },
  'programme.figuresSub': {
    zh: '按单位分列，由大到小；不同币种不换算。',
    en: 'By unit, the largest first; currencies are never converted.',
  },
  'programme.own': { zh: '关于整组举措的数据', en: 'Figures on the programme as a whole' },
  'programme.deadlinesSub': {
    zh: '以文献的成文日期为准：期限在成文时是否已过。',
    en: 'Measured against the date of the document: had the deadline passed when it was written?',
  },
  'programme.comparable': { zh: '他处的同类举动', en: 'The same move elsewhere' },
  'programme.comparableSub': {
    zh: '{of}条分项中，{with}条在他处有同类举动。同类是编者的判断，理由写在旁边。',
    en: 'Of {of} parts, {with} have a counterpart elsewhere. That two measures make the same move is a judgement; the reason stands beside it.',
  },
  'comparable.caption': {
    zh: '分项与他处的同类措施',
    en: 'Parts, and measures elsewhere that make the same move',
  },
  'comparable.elsewhere': { zh: '他处的同类措施', en: 'Elsewhere' },
  'comparable.here': { zh: '本组分项', en: 'Here' },
  'comparable.alone': {
    zh: '所读文献未见他处同类举动的{n}条',
    en: 'No counterpart in the documents read: {n}',
  },
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
  paren: { zh: '（{text}）', en: ' ({text})' },
  dash: { zh: '——', en: ' — ' },
  'sources.title': { zh: '文献', en: 'Sources' },
  'sources.lede': {
    zh: '已读{n}份。文献原文不在本站：这里给出结构、证据短语和段落号。',
    en: 'Documents read: {n}. Their text is not on this site; here are outline, evidence phrases and paragraph numbers.',
  },
  'source.name': { zh: '题名', en: 'Title as printed' },
  'source.number': { zh: '文号', en: 'Number' },
  'source.issuer': { zh: '发文单位', en: 'Issued by' },
  'source.date': { zh: '成文日期', en: 'Date' },
  'source.tier': { zh: '性质', en: 'Tier' },
  'source.read': { zh: '编码所得', en: 'Read from it' },
  'source.strip': { zh: '段落图', en: 'Paragraph strip' },
  'source.stripSub': {
    zh: '{of}段中，{with}段载有证据（实心）；其余各段注明未载的原因（虚线）。',
    en: 'Of {of} paragraphs, {with} carry evidence (solid); the others say why they carry none (dashed).',
  },
  'source.paragraph': { zh: '第{n}段', en: 'Paragraph {n}' },
  'source.outline': { zh: '逐段', en: 'Paragraph by paragraph' },
  'source.noText': {
    zh: '引号内是原文短语，每条不超过30字，供核对之用。',
    en: 'Quoted are phrases of the original, at most 30 characters each, for checking.',
  },
  'source.silent': { zh: '不作证据', en: 'No evidence' },
  'codebook.lede': {
    zh: '本站用的每一个类别、词语和单位：怎么定义，用了多少次，遇到疑难怎么裁定。',
    en: 'Every category, term and unit used here: how it is defined, how often it is used, how doubts were settled.',
  },
  'codebook.method': { zh: '方法与限度', en: 'Method and limits' },
  'codebook.methodUnit': {
    zh: '编码单位是措施：一个主体已经做、正在做、将要做、在探索或被建议做的一件事，细到另一座城市可以照着做。成组的措施通过分项计数。',
    en: 'The unit of coding is the measure: one thing that a jurisdiction has done, does, will do, explores or is advised to do, at the grain at which another city could copy it. Bundles are counted through their parts.',
  },
  'codebook.methodEvidence': {
    zh: '每条措施和每项数据都落到文献的段落，并附一个不超过30字、可以在原文找到的短语。标题与摘要均为自拟。',
    en: 'Every measure and figure rests on a paragraph, with a phrase of at most 30 characters that can be found there. Titles and summaries are our own.',
  },
  'codebook.methodLimits': {
    zh: '语料小，文献的性质不一：有的讲本地自己的工作，有的转述他处，有的只是建议。数量反映文献写了什么，不反映谁做得多、做得好；承诺程度按措辞判断，不核实是否兑现。',
    en: 'The corpus is small and uneven: some documents speak of their own government’s work, some report others, some only advise. Counts show what the documents say, not who does more or better; commitment is read from the wording, not from delivery.',
  },
  'codebook.agreement': { zh: '双重编码', en: 'Double coding' },
  'codebook.agreementSub': {
    zh: '{n}条措施（含上级措施）由两位编码者各自独立编码一次。{disagreements}处分歧逐一说明理由后裁定：{first}处取第一次，{second}处取第二次，{neither}处另定。',
    en: 'Measures coded twice, bundles included: {n}. Each of the {disagreements} disagreements was resolved with a reason: {first} times the first reading stands, {second} times the second, {neither} times a third.',
  },
  'codebook.agreementLimits': {
    zh: '限度：第二位编码者看得到措施的题目、划分和证据短语，这些出自第一次整理，所以一致程度只说明归类，不说明怎样把文本切成措施；题目的用词也可能透露承诺程度。两位编码者用的是同一本手册，一致不等于正确。裁定之后的编码未再作第三次检验。',
    en: 'Limits: the second coder saw the titles, the division into measures and the evidence phrases, which come from the first reading; the figures speak of classification and not of how the text was cut into measures, and the wording of a title may give away the commitment. Both used one codebook, and agreement is not truth. The resolved coding has not been tested a third time.',
  },
  'codebook.rulings': { zh: '裁定', en: 'Rulings' },
  'codebook.rulingsSub': {
    zh: '编码中反复出现的疑难，注明日期与理由。',
    en: 'Doubts that recurred in coding, dated, with reasons.',
  },
  'codebook.example': { zh: '例', en: 'Example' },
  'codebook.counter': { zh: '不属于此类', en: 'Not this' },
  'codebook.cues': { zh: '判断用语', en: 'Cue words' },
  'codebook.uses': { zh: '用{n}次', en: 'used {n} times', one: 'used once' },
  'notFound.title': { zh: '没有这一页', en: 'No such page' },
  'notFound.lede': {
    zh: '地址可能有误，或者该记录已经改名。可以从这里继续：',
    en: 'The address may be wrong, or the record has been renamed. From here you can go on to:',
  },
} as const;
