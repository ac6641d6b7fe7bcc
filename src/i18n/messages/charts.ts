/** What all charts say alike. */
export const chartMessages = {
  'chart.separator': { zh: '、', en: ', ' },
  'chart.clause': { zh: '，', en: ', ' },
  'chart.semicolon': { zh: '；', en: '; ' },
  'chart.permanent': { zh: '固定链接', en: 'Permanent link' },
  'chart.fileOf': { zh: '：{title}', en: ': {title}' },
  'chart.pngFailed': {
    zh: 'PNG 未能生成，请用 SVG',
    en: 'The PNG could not be made; please take the SVG',
  },
  'chart.sourceLine': {
    zh: '文献：{documents}。编码与制图：{site}，语料{version}版，{date}；图 {name}。CC BY 4.0。',
    en: 'Documents: {documents}. Coding and chart: {site}, corpus version {version}, {date}; chart {name}. CC BY 4.0.',
  },
  'chart.sourceDocument': { zh: '{title}（{date}）', en: '{title} ({date})' },
  'chart.sourceSep': { zh: '；', en: '; ' },
} as const;
