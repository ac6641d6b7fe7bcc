/** What the view `glossary` says. */
export const words = {
  'glossary.label': { zh: '术语', en: 'Glossary' },
  'glossary.ask': {
    zh: '读这些文献要懂的词',
    en: 'The words one needs to read the documents',
  },
  'glossary.title': { zh: '术语', en: 'Glossary' },
  'glossary.lede': {
    zh: '初读这些文献容易绊住的{n}个词。释义依据文献；本站自己的说明都注明。',
    en: 'Terms on which a newcomer stumbles: {n}. They are explained from the documents; what is this site’s own explanation says so.',
  },
  'glossary.measures': { zh: '见于措施', en: 'Occurs in' },
} as const;
