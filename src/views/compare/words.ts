/** What the view `compare` says. */
export const words = {
  'category.cited': {
    zh: '各主体比较：{lens}·{category}',
    en: 'The jurisdictions compared: {lens} · {category}',
  },
  'comparable.alone': {
    zh: '所读文献未见他处同类举动的{n}条',
    en: 'No counterpart in the documents read: {n}',
  },
  'comparable.here': { zh: '本组分项', en: 'Here' },
  'comparable.elsewhere': { zh: '他处的同类措施', en: 'Elsewhere' },
  'comparable.caption': {
    zh: '分项与他处的同类措施',
    en: 'Parts, and measures elsewhere that make the same move',
  },
  'category.codebook': { zh: '编码定义', en: 'Definition in the codebook' },
  'category.neighbours': { zh: '相邻类别', en: 'Neighbouring categories' },
  'category.figures': { zh: '写明的数据', en: 'Figures stated' },
  'category.caption': {
    zh: '“{category}”的措施，按{rows}分行，按主体分列',
    en: 'Measures of “{category}”, in rows by {rows}, in columns by jurisdiction',
  },
  'category.empty': {
    zh: '所读文献中没有这一类的措施。',
    en: 'The documents read contain no measure of this kind.',
  },
  'category.sum': {
    zh: '各城市共{measures}条措施，其中{figures}条写明数据。',
    en: 'Measures of the cities: {measures}; with a figure: {figures}.',
  },
  'lens.anyRule': {
    zh: '一条措施可以涉及多个类别，也可以一个都不涉及。',
    en: 'A measure may fall under several categories, or under none.',
  },
  'lens.mainRule': {
    zh: '每条措施列在其主类别下；兼及他类的，在该类别下注明“另涉及”。',
    en: 'A measure stands under its main category; where it touches another, it is listed there as “also touches on it”.',
  },
  'lens.caption': {
    zh: '{lens}各类别下的措施，按主体分列',
    en: 'Measures under each category of {lens}, by jurisdiction',
  },
  'lens.table': { zh: '逐条对照', en: 'Measure by measure' },
  'lens.title': { zh: '按{lens}比较', en: 'Compare by {lens}' },
  'compare.covered': { zh: '{covered}/{of}类', en: '{covered} of {of}' },
  'compare.lede': {
    zh: '同一批措施，换一种视角就是另一张对照表。选一个视角看全貌，或直接进入某一类别。',
    en: 'One set of measures, several ways to partition it. Take a lens for the whole, or go straight to a category.',
  },
  'compare.title': { zh: '按视角比较', en: 'Compare by lens' },
  'compare.label': { zh: '比较', en: 'Compare' },
} as const;
