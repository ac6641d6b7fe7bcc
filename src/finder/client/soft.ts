/**
 * Words that a reader types around what is looked for: they have not to be found. Beside a number
 * units and currencies are such words too, since sites and readers write them in many ways.
 */
const SOFT = new Set(
  (
    '的 和 与 及 或 在 有 是 吗 呢 了 对 把 给 能 谁 几 请问 关于 什么 哪些 哪个 哪里 哪家 多少 怎么 怎样 如何 ' +
    '为什么 什么时候 时候 何时 何地 何人 有没有 是否 可以 可 能不能 哪 些 到 从 被 由 ' +
    'a an the of in on for to at by and or is are was were do does did how what which who whom where ' +
    'when why with from be can has have had it its that this there any much many'
  ).split(' '),
);

const UNITS = new Set(
  (
    '元 万元 亿元 港元 人 家 个 项 名 条 次 年 月 日 号 天 小时 所 批 期 届 % 平方米 平方公里 公里 m2 km2 人民币 ' +
    'rmb cny yuan hkd usd dollar number no'
  ).split(' '),
);

/** Whether a folded word need not be found. */
export const isSoft = (word: string): boolean => SOFT.has(word);

/** Whether a folded word beside a number need not be found. */
export const isUnit = (word: string): boolean => UNITS.has(word);

/** The words of Chinese among them, for queries to be cut at. */
export const softWords: readonly string[] = [...SOFT, ...UNITS].filter((word) =>
  /^\p{Script=Han}{2,}$/u.test(word),
);
