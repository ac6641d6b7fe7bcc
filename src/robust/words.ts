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
} as const;
