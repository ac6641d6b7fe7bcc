/** What the view `glossary` says. */
export const words = {
  'glossary.label': { zh: '术语', en: 'Glossary' },
  'glossary.ask': {
    zh: '读这些文献要懂的词',
    en: 'The words one needs to read the documents',
  },
  'glossary.title': { zh: '术语', en: 'Glossary' },
  'glossary.none': { zh: '还没有术语。', en: 'There are no terms yet.' },
  'glossary.lede': {
    zh: '初读这些文献容易绊住的{n}个词。释义依据文献；本站自己的说明都注明。',
    en: 'Terms on which a newcomer stumbles: {n}. They are explained from the documents; what is this site’s own explanation says so.',
  },
  'glossary.translations': { zh: '译名', en: 'What terms are called in English' },
  'glossary.translationsLede': {
    zh: '本站把文献中的用语译成英文时所守的译名；不是官方译名，斜线隔开的都可用，前者优先。机构、举措组和上列术语的译名以各自的记录为准。',
    en: 'How this site says in English what the documents say in Chinese. These are its own translations and not official ones; of several the first is preferred. Bodies, programmes and the terms above are called as their records call them.',
  },
  'glossary.terms': { zh: '译名{n}条', en: '{n} terms', one: { en: '{n} term' } },
  'glossary.term': { zh: '中文', en: 'Chinese' },
  'glossary.measures': { zh: '见于措施', en: 'Occurs in' },
} as const;
