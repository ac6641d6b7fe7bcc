/** What the view `briefings` says. */
export const words = {
  'briefings.label': { zh: '专报', en: 'Briefings' },
  'briefings.written': { zh: '专题', en: 'On particular questions' },
  'briefings.jurisdictions': { zh: '各地一页', en: 'One page on each place' },
  'briefings.themes': { zh: '各领域两页', en: 'Two pages on each theme' },
  'briefings.composed': {
    zh: '以下专报由数据直接写成，排满规定页数为止，未列多少、到哪里看，文中写明。',
    en: 'These briefs are written from the data alone, up to the pages that they may take; each says how much it leaves out and where that is found.',
  },
  'briefings.brief': { zh: '打印一页纸专报', en: 'The brief to print, on one page' },
  'briefings.briefTheme': { zh: '打印两页纸专报', en: 'The brief to print, on two pages' },
  'briefings.title': { zh: '专报', en: 'Briefings' },
  'briefings.lede': {
    zh: '一页或两页纸的专报，版面按机关公文习惯，打印即可报送。文中的数字、表格和图均取自本站数据，出处见注释。',
    en: 'Briefs of one or two A4 pages, laid out as Chinese offices expect and ready to print. Every number, table and chart comes from the corpus, and the notes say from which passage.',
  },
  'briefings.none': { zh: '目前还没有专报。', en: 'There are no briefings yet.' },
  'briefings.size': { zh: 'A4 纸{n}页', en: '{n} A4 pages', one: { en: '1 A4 page' } },
} as const;
