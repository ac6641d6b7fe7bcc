/** Messages of the filters; what one filter alone says stands beside its test. */
export const words = {
  'filter.yes': { zh: '是', en: 'yes' },
  'filter.no': { zh: '否', en: 'no' },
  'filter.atLeast': { zh: '{score}分及以上', en: '{score} or more' },
  'filters.search': { zh: '搜索', en: 'Search' },
  'filters.any': { zh: '全部', en: 'Any' },
  'filters.reset': { zh: '清除', en: 'Clear' },
  'filters.all': { zh: '共{n}条', en: '{n} in all' },
  'filters.some': { zh: '{of}条中的{n}条', en: '{n} of {of}' },
} as const;
