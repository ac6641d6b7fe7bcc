/** What is said of statements that hang on how the documents are read. */
export const words = {
  'robust.caveat': { zh: '（{readings}则不然）', en: '(Not so with {readings}.)' },
  'robust.resolved': { zh: '按裁定', en: 'the coding as resolved' },
  'robust.first': { zh: '第一次编码', en: 'the first coding' },
  'robust.second': { zh: '第二次编码', en: 'the second coding' },
  'robust.bare-as-planned': { zh: '动词读作计划', en: 'bare verbs read as planned' },
  'robust.bare-as-ongoing': { zh: '动词读作持续推进', en: 'bare verbs read as ongoing' },
  'robust.own-words': { zh: '面向香港只看本句', en: 'Hong Kong by a measure’s own sentence' },
  'robust.bundles': { zh: '以整体计', en: 'bundles in place of their parts' },
  'turned.way': { zh: '同一页的另一种读法：{reading}', en: 'The same view with {reading}' },
  'turned.unmoved': {
    zh: '{n}条措施的承诺程度只有动词可据；{reading}，本页的数字都不变。',
    en: 'The commitment of {n} measures rests on a bare verb; with {reading}, every number here stays as it is. ',
    one: {
      en: 'The commitment of {n} measure rests on a bare verb; with {reading}, every number here stays as it is. ',
    },
  },
  'turned.label': { zh: '读法', en: 'Reading' },
  'turned.title': {
    zh: '本页是另一种读法：{reading}。',
    en: 'This is another reading: {reading}.',
  },
  'turned.changes': {
    zh: '计入的{of}条措施中，有{n}条的承诺程度因此不同；本页的句子、数字和图都依此得出。',
    en: 'Of the {of} measures counted, {n} have another commitment. Sentences, numbers and charts on this page follow from that.',
    one: {
      en: 'Of the {of} measures counted, {n} has another commitment. Sentences, numbers and charts on this page follow from that.',
    },
  },
  'turned.back': { zh: '回到按裁定编码的同一页', en: 'Back to the same view as coded' },
  'turned.file': { zh: '另一种读法：{reading}。', en: ' Another reading: {reading}.' },
} as const;
