/** What all charts say alike. */
export const chartMessages = {
  'chart.separator': { zh: '、', en: ', ' },
  'chart.clause': { zh: '，', en: ', ' },
  'names.brief': {
    zh: '{names}及另外{n}个主体',
    en: '{names} and {n} other jurisdictions',
  },
  'chart.continued': { zh: '{title}（续）', en: '{title} (continued)' },
  'chart.semicolon': { zh: '；', en: '; ' },
  'chart.bare': {
    zh: '图中{of}条措施，有{n}条只有动词可据，这里读作{labels}。',
    en: ' Of the {of} measures shown, {n} rest on a bare verb and are read as {labels} here.',
    one: {
      en: ' Of the {of} measures shown, {n} rests on a bare verb and is read as {labels} here.',
    },
  },
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
