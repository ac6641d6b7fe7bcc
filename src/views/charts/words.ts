/** What the view `charts` says. */
export const words = {
  'charts.label': { zh: '全部图表', en: 'All charts' },
  'charts.ask': {
    zh: '每张图的结论、数据和下载',
    en: 'Each chart’s finding, its data and its files',
  },
  'charts.title': { zh: '全部图表', en: 'All charts' },
  'charts.lede': {
    zh: '每幅图以结论为题，附图中数据，可存为 SVG 或 PNG；文件内带有题目、文献、语料版本与日期，地址固定不变。',
    en: 'Each chart has its finding as its title, its data as a table, and files to save as SVG or PNG that carry title, documents, corpus version and date. Its address does not change.',
  },
  'charts.caption': { zh: '{n}幅图', en: '{n} charts', one: { en: '{n} chart' } },
  'charts.finding': { zh: '结论', en: 'Finding' },
  'charts.page': { zh: '所在页面', en: 'Page' },
  'charts.file': { zh: '文件', en: 'File' },
  'charts.png': {
    zh: 'PNG 由浏览器生成：在图的下方按“PNG”，得到白底、两倍像素的图片。不启用脚本时，仍可取用 SVG。',
    en: 'A PNG is made by the browser: the button under the chart gives a picture on white at twice the pixels. Without scripts the SVG file is still there.',
  },
} as const;
