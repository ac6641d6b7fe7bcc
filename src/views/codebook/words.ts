/** What the view `codebook` says. */
export const words = {
  'codebook.label': { zh: '编码手册', en: 'Codebook' },
  'agreement.caption': {
    zh: '两次编码的一致程度：原始一致率，克里彭多夫α系数及其95%自助法区间',
    en: 'How far the two codings agree: raw agreement, and Krippendorff’s alpha with its 95% bootstrap interval',
  },
  'agreement.variable': { zh: '变量', en: 'Variable' },
  'agreement.part': { zh: '比较什么', en: 'What is compared' },
  'agreement.value': { zh: '取值（名义）', en: 'the value (nominal)' },
  'agreement.main': { zh: '主类别（名义）', en: 'the main category (nominal)' },
  'agreement.set': { zh: '全部类别（MASI）', en: 'all categories (MASI)' },
  'agreement.one': {
    zh: '至多取一的方向（名义）',
    en: 'the one of those that exclude each other (nominal)',
  },
  'agreement.category': { zh: '“{category}”是与否', en: 'whether “{category}” applies' },
  'agreement.directed': { zh: '面向香港的措施数', en: 'Directed at Hong Kong' },
  'agreement.directedAlpha': {
    zh: '其中α（95%区间）',
    en: 'Alpha on these (95% interval)',
  },
  'agreement.units': { zh: '措施数', en: 'Measures' },
  'agreement.percent': { zh: '原始一致率', en: 'Raw agreement' },
  'agreement.rate': { zh: '{rate}%', en: '{rate}%' },
  'agreement.alpha': { zh: 'α（95%区间）', en: 'Alpha (95% interval)' },
  'agreement.interval': { zh: '（{low}至{high}）', en: '({low}–{high})' },
  'agreement.noInterval': {
    zh: '（分歧太少，定不出区间）',
    en: '(too few differences for an interval)',
  },
  'agreement.uncoded': {
    zh: '没有两次都编码的措施',
    en: 'no measure was coded twice',
  },
  'agreement.unvaried': {
    zh: '两次都只用了同一个取值，无从区分，不能计算',
    en: 'both codings use one and the same value throughout, so there is nothing to tell apart',
  },
  'agreement.reading': {
    zh: 'α为1是完全一致，0是碰巧就会有的一致。比较全部类别时，部分重合按MASI距离记作部分一致，两次都没有类别记作一致。区间由措施有放回地反复抽样得出，措施少或一致率高时偏窄。',
    en: 'Alpha is 1 at perfect agreement and 0 where chance would do as well. Where all categories are compared, sets that overlap agree in part (MASI distance), and finding none in both codings is agreement. The interval comes from drawing measures anew, many times, with replacement; it is too narrow where measures are few or agreement is high.',
  },
  'codebook.lede': {
    zh: '本站用的每一个类别、词语和单位：怎么定义，用了多少次，遇到疑难怎么裁定。',
    en: 'Every category, term and unit used here: how it is defined, how often it is used, how doubts were settled.',
  },
  'codebook.part.making': { zh: '方法与数据', en: 'Method and data' },
  'codebook.part.codes': { zh: '维度、取值与裁定', en: 'Lenses, lists and rulings' },
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
  'codebook.codedOnce': {
    zh: '部分措施目前只由一人编码、不计入一致程度的文献：{sources}。',
    en: 'Documents of which some measures have one coder so far, and count in no figure of agreement: {sources}.',
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
  'codebook.robust': { zh: '换一种读法', en: 'Under another reading' },
  'codebook.robustSub': {
    zh: '首页结论的每个条件、每张图的标题、自动写成的专报里每句结论，都在{readings}等读法下各试一遍。换一种读法就不成立的，句子自己注明；没有注明的，建站即停。下表列出全部{n}条；其余在各种读法下说的都一样，至多数目不同。',
    en: 'Every condition of a finding, every title of a chart and every sentence in which a composed briefing concludes is tried under these readings: {readings}. What would not hold under one says so itself, or the site is not built. All {n} of these are listed; the others say the same under every reading, at most with other numbers.',
  },
  'codebook.robustCaption': {
    zh: '在某种读法下不成立的说法',
    en: 'Statements that do not hold under some reading',
  },
  'codebook.statement': { zh: '说法', en: 'Statement' },
  'codebook.finding': { zh: '结论：{id}', en: 'Finding: {id}' },
  'codebook.inChart': { zh: '图：{place}（{name}）', en: 'Chart: {place} ({name})' },
  'codebook.inBriefing': { zh: '专报：{title}（{part}）', en: 'Briefing: {title} ({part})' },
  'codebook.turns': { zh: '不然', en: 'not so' },
  'codebook.rulings': { zh: '裁定', en: 'Rulings' },
  'codebook.rulingsSub': {
    zh: '编码中反复出现的疑难，注明日期与理由。',
    en: 'Doubts that recurred in coding, dated, with reasons.',
  },
  'codebook.example': { zh: '例', en: 'Example' },
  'codebook.counter': { zh: '不属于此类', en: 'Not this' },
  'codebook.cues': { zh: '判断用语', en: 'Cue words' },
  'codebook.cueNext': { zh: '、', en: '; ' },
  'codebook.cuesOurs': { zh: '（括号内的繁体为本站所转）', en: '(English by this site)' },
  'codebook.uses': { zh: '用{n}次', en: 'used {n} times', one: { en: 'used once' } },
} as const;
