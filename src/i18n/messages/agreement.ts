/** How far a coding can be relied on, said where it is used. */
export const agreementMessages = {
  'weakness.title': { zh: '编码可靠程度', en: 'How reliable the coding is' },
  'weakness.alpha': {
    zh: '“{lens}”由两位编码者各编一次，一致程度α＝{alpha}{interval}，{percent}%的措施两次归类完全相同。',
    en: '“{lens}” was coded twice: alpha {alpha} {interval}; {percent}% of the measures were coded the same both times.',
  },
  'weakness.directed': {
    zh: '“{lens}”由两位编码者各编一次；只看面向香港的{units}条措施，一致程度α＝{alpha}{interval}，其中{percent}%两次归类完全相同。',
    en: '“{lens}” was coded twice. On the {units} measures directed at Hong Kong alone, alpha is {alpha} {interval}; {percent}% of these were coded the same both times.',
  },
  'weakness.short': {
    zh: '“{lens}”由两位编码者各编一次，在面向香港的{units}条措施上，一致程度α＝{alpha}{interval}。',
    en: '“{lens}” was coded twice; on the {units} measures directed at Hong Kong, alpha is {alpha} {interval}.',
  },
  'weakness.some': { zh: '{all}条中的{units}', en: '{units} of {all}' },
  'weakness.uncoded': {
    zh: '这{all}条中有{rest}条尚未编两次，不计在内。',
    en: 'Not coded twice yet, and not counted: {rest} of these {all} measures.',
  },
  'weakness.uncodedAll': {
    zh: '全部{all}条中有{rest}条尚未编两次，不计在内。',
    en: 'Not coded twice yet, and not counted: {rest} of all {all} measures.',
  },
  'weakness.weakest': {
    zh: '这是各项编码中一致程度最低的，条数宜看大势，不宜细较。',
    en: 'This is the lowest agreement of all that is coded: read the counts for the broad picture, not for small differences.',
  },
  'weakness.none': {
    zh: '“{lens}”的两次编码无从计算一致程度。',
    en: 'Agreement between two codings of “{lens}” cannot be computed.',
  },
  'weakness.more': { zh: '双重编码的做法与限度', en: 'How double coding was done, and its limits' },
} as const;
