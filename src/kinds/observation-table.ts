import type { DataTable } from './table.ts';

/** The steps of a goal in one cell, such as `2025: 18`. */
const stepsOf = ({ steps = [] }: { steps?: { as_of: string; value: number }[] | undefined }) =>
  steps.map(({ as_of, value }) => `${as_of}: ${value}`);

/** The table of the observations. */
export const observationTable = {
  title: { zh: '后续观察', en: 'Observations' },
  description: {
    zh: '文献之后公开网页上的事实，逐条注明发布者、日期、是否官方、是否可比。不属于文献，不计入任何其他表的条数。',
    en: 'Dated facts from public pages beyond the documents, each with publisher, date, whether official and whether comparable. They are no part of the documents and of no count in the other tables.',
  },
  columns: [
    'title',
    'summary',
    'kind',
    'targets',
    'measures',
    'figure',
    'partnerships',
    'events',
    'value',
    'unit',
    'qualifier',
    'as_of',
    {
      own: 'steps',
      description: 'Of a goal, the steps on the way, each as date and number.',
      of: stepsOf,
      several: true,
    },
    'publisher',
    'page.title',
    'page.date',
    'page.note',
    'link',
    'unlinked',
    'phrase',
    'language',
    'official',
    'comparable',
    'incomparable',
    { field: 'series', as: 'in_series' },
    'confidence',
    'looked_for',
    'note',
  ],
  labels: {
    partnerships: { zh: '合作', en: 'Partnerships' },
    figure: { zh: '数据', en: 'Figure' },
    events: { zh: '事件', en: 'Events' },
    as_of: { zh: '截至', en: 'As of' },
    steps: { zh: '中间目标', en: 'Steps on the way' },
    publisher: { zh: '发布者', en: 'Publisher' },
    page_title: { zh: '网页标题', en: 'Title of the page' },
    page_date: { zh: '网页日期', en: 'Date of the page' },
    page_note: { zh: '网页日期的说明', en: 'Note on the date of the page' },
    link: { zh: '链接', en: 'Link' },
    unlinked: { zh: '不设链接的原因', en: 'Why there is no link' },
    language: { zh: '短语的语言', en: 'Language of the phrase' },
    official: { zh: '是否官方', en: 'Official' },
    comparable: { zh: '是否可比', en: 'Comparable' },
    incomparable: { zh: '不可比的原因', en: 'Why it is not comparable' },
    in_series: { zh: '列入序列', en: 'In a series' },
    confidence: { zh: '可信程度', en: 'Confidence' },
    looked_for: { zh: '最近查找', en: 'Last looked for' },
  },
} as const satisfies DataTable<{ steps?: { as_of: string; value: number }[] | undefined }>;
