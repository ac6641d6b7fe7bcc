/** Kind → what is said of so many records. */
export const verbs = {
  added: { zh: '新增{what}。', en: '{what} added.' },
  extended: { zh: '{what}有补充。', en: '{what} with something more.' },
  recoded: { zh: '{what}改编码。', en: '{what} recoded.' },
  corrected: { zh: '{what}有更正。', en: '{what} corrected.' },
  removed: { zh: '删除{what}。', en: '{what} removed.' },
} as const;
