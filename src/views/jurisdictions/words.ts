/** What the view `jurisdictions` says. */
export const words = {
  'jurisdictions.label': { zh: '主体', en: 'Jurisdictions' },
  'jurisdictions.title': { zh: '主体', en: 'Jurisdictions' },
  'jurisdictions.lede': {
    zh: '并排比较的是内地各地；香港与国家部委作为对照。',
    en: 'The mainland places are lined up; Hong Kong and the national ministries give context.',
  },
  'jurisdictions.columns': { zh: '并排比较', en: 'Lined up' },
  'jurisdictions.context': { zh: '对照', en: 'Context' },
  'jurisdiction.measures': { zh: '措施', en: 'Measures' },
  'jurisdiction.loose': { zh: '不属于举措组的措施', en: 'Measures outside a programme' },
  'jurisdiction.deadlines': { zh: '期限', en: 'Deadlines' },
  'jurisdiction.concreteness': { zh: '具体度', en: 'Concreteness' },
  'jurisdiction.partners': { zh: '点名的香港合作方', en: 'Hong Kong partners named' },
  'jurisdiction.partnersSub': {
    zh: '文中点名香港机构为合作方的措施',
    en: 'Measures for which the text names a Hong Kong body as partner',
  },
  'jurisdiction.partner': { zh: '香港合作方', en: 'Hong Kong partner' },
  'jurisdiction.noPartners': {
    zh: '所读文献没有点名香港合作方。',
    en: 'The documents read name no Hong Kong partner.',
  },
  'jurisdiction.gaps': { zh: '空白与可借鉴', en: 'Gaps, and what could be borrowed' },
  'jurisdiction.timeline': { zh: '时间线', en: 'Timeline' },
  'jurisdiction.partnerships': { zh: '点名的合作', en: 'Named partnerships' },
} as const;
