/** Messages of the printed sheet and its preview. */
export const words = {
  'sheet.issuer': {
    zh: '城港创新比较 · 专报',
    en: 'City–Hong Kong Innovation Compared · Briefing',
  },
  'sheet.preview': { zh: '打印稿预览', en: 'Preview of the printed sheets' },
  'sheet.previewNote': {
    zh: '下面就是打印稿：断行、分页与纸面一致。浏览器的“打印”直接印出这些页。',
    en: 'These are the sheets as they will print, line by line and page by page. The browser’s own Print command gives just these pages.',
  },
  'sheet.asSheets': { zh: '看打印稿的样子', en: 'See the printed sheets' },
  'sheet.asText': { zh: '回到正文', en: 'Back to the running text' },
  'sheet.pdf': { zh: 'PDF（{pages}页）', en: 'PDF, {pages} pages', one: { en: 'PDF, 1 page' } },
  'sheet.word': { zh: 'Word 文档', en: 'Word document' },
  'sheet.drawn': {
    zh: '数字和图表均取自“城港创新比较”数据。',
    en: 'All numbers and charts are drawn from the data of the site.',
  },
  'sheet.version': {
    zh: '数据版本：{version}。',
    en: 'Version of the data: {version}.',
  },
  'sheet.find': {
    zh: '电子版及逐条出处：“城港创新比较”网站“专报”栏目。',
    en: 'Online, with every passage cited: City–Hong Kong Innovation Compared, under Briefings.',
  },
  'sheet.online': {
    zh: '电子版及逐条出处：',
    en: 'Online, with every passage cited: ',
  },
  'sheet.qr': { zh: '本页网址的二维码', en: 'QR code of this page’s address' },
} as const;
