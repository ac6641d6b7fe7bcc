/** Messages of the agreement between two codings. */
export const agreementMessages = {
  'agreement.caption': {
    zh: '两次编码的一致程度：原始一致率，克里彭多夫α系数及其95%自助法区间',
    en: 'How far the two codings agree: raw agreement, and Krippendorff’s alpha with its 95% bootstrap interval',
  },
  'agreement.variable': { zh: '变量', en: 'Variable' },
  'agreement.part': { zh: '比较什么', en: 'What is compared' },
  'agreement.value': { zh: '取值（名义）', en: 'the value (nominal)' },
  'agreement.main': { zh: '主类别（名义）', en: 'the main category (nominal)' },
  'agreement.set': { zh: '全部类别（MASI）', en: 'all categories (MASI)' },
  'agreement.units': { zh: '措施数', en: 'Measures' },
  'agreement.percent': { zh: '原始一致率', en: 'Raw agreement' },
  'agreement.rate': { zh: '{rate}%', en: '{rate}%' },
  'agreement.alpha': { zh: 'α（95%区间）', en: 'Alpha (95% interval)' },
  'agreement.interval': { zh: '（{low}至{high}）', en: '({low}–{high})' },
  'agreement.noInterval': {
    zh: '（分歧太少，定不出区间）',
    en: '(too few differences for an interval)',
  },
  'agreement.uncoded': {
    zh: '没有两次都编码的措施',
    en: 'no measure was coded twice',
  },
  'agreement.unvaried': {
    zh: '两次都只用了同一个取值，无从区分，不能计算',
    en: 'both codings use one and the same value throughout, so there is nothing to tell apart',
  },
  'agreement.reading': {
    zh: 'α为1是完全一致，0是碰巧就会有的一致。比较全部类别时，部分重合按MASI距离记作部分一致，两次都没有类别记作一致。区间由措施有放回地反复抽样得出，措施少或一致率高时偏窄。',
    en: 'Alpha is 1 at perfect agreement and 0 where chance would do as well. Where all categories are compared, sets that overlap agree in part (MASI distance), and finding none in both codings is agreement. The interval comes from drawing measures anew, many times, with replacement; it is too narrow where measures are few or agreement is high.',
  },
} as const;
