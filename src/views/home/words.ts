/** What the view `home` says. */
export const words = {
  'home.label': { zh: '首页', en: 'Home' },
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
  'home.toCompare': {
    zh: '看完整比较：每格的措施、数额与出处',
    en: 'The full comparison, with amounts and passages',
  },
  'home.findings': { zh: '读出来的几件事', en: 'What the corpus shows' },
  'home.findingsSub': {
    zh: '数字都由语料算出，每句都附成立的条件；所说只限于{sources}份文献，编码由本站所判。',
    en: 'Every number is computed from the corpus, and each sentence carries the conditions under which it holds. All of it is about the {sources} documents, as coded here.',
  },
  'home.more': { zh: '还读出什么', en: 'What else it shows' },
  'home.some': {
    zh: '图中画了{shown}个主体，全部{all}个见：',
    en: 'The picture shows {shown} of {all} jurisdictions. See all of them: ',
  },
  'home.allInOne': { zh: '一张图（SVG）', en: 'in one picture (SVG)' },
  'home.eachAlone': { zh: '各自的页面', en: 'each on its own page' },
  'home.count': { zh: '{n}条', en: '{n}' },
  'home.context': { zh: '供对照：{names}', en: 'For context: {names}' },
  'home.basis': { zh: '各栏依据哪几份文献', en: 'The documents behind each column' },
  'home.see': { zh: '查看', en: 'See' },
} as const;
