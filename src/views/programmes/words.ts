/** What the view `programmes` says. */
export const words = {
  'programmes.label': { zh: '举措组', en: 'Programmes' },
  'programmes.ask': {
    zh: '文献自己成组列出的举措，逐条写了什么？',
    en: 'The bundles that documents name themselves, item by item: what does each say?',
  },
  'programmes.title': { zh: '举措组', en: 'Programmes' },
  'programmes.none': {
    zh: '所读文献没有成组列出举措。',
    en: 'The documents read list no measures as a set.',
  },
  'programmes.lede': {
    zh: '文献自己成组列出的举措，逐条在此。',
    en: 'Bundles of measures that the documents themselves name, item by item.',
  },
  'programmes.size': {
    zh: '{items}条{item}，分项合计{n}条措施',
    en: '{items} × {item}; {n} measures at the level of parts',
    one: { en: '{items} × {item}; one measure at the level of parts' },
  },
  'programme.items': { zh: '{item}逐条', en: 'Every {item}' },
  'programme.figures': { zh: '数据', en: 'Figures' },
  'programme.figuresSub': {
    zh: '按单位分列，由大到小；不同币种不换算。',
    en: 'By unit, the largest first; currencies are never converted.',
  },
  'programme.own': { zh: '关于整组举措的数据', en: 'Figures on the programme as a whole' },
  'programme.deadlinesSub': {
    zh: '以文献的成文日期为准：期限在成文时是否已过。',
    en: 'Measured against the date of the document: had the deadline passed when it was written?',
  },
  'programme.comparable': { zh: '他处的同类举动', en: 'The same move elsewhere' },
  'programme.comparableSub': {
    zh: '{of}条分项中，{n}条在他处有同类举动。同类是编者的判断，理由写在旁边。',
    en: 'Of {of} parts, {n} have a counterpart elsewhere. That two measures make the same move is a judgement; the reason stands beside it.',
    one: {
      en: 'Of {of} parts, one has a counterpart elsewhere. That two measures make the same move is a judgement; the reason stands beside it.',
    },
  },
} as const;
