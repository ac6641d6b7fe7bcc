/** Messages of the filters; what one filter alone says stands beside its test. */
export const words = {
  'filter.yes': { zh: '是', en: 'yes' },
  'filter.no': { zh: '否', en: 'no' },
  'filter.atLeast': { zh: '{score}分及以上', en: '{score} or more' },
} as const;
