import type { Message } from '../languages/message.ts';

/** What records of a kind are called. */
export interface Noun {
  /** One of them, beside its title. */
  one: Message;
  /** So many of them; `{n}` is the number. */
  counted: Message;
}

/** What the records of each kind are called. */
export const nouns = {
  jurisdiction: {
    one: { zh: '主体', en: 'jurisdiction' },
    counted: { zh: '主体{n}个', en: '{n} jurisdictions', one: { en: '{n} jurisdiction' } },
  },
  source: {
    one: { zh: '文献', en: 'document' },
    counted: { zh: '文献{n}份', en: '{n} documents', one: { en: '{n} document' } },
  },
  organisation: {
    one: { zh: '机构', en: 'organisation' },
    counted: { zh: '机构{n}个', en: '{n} organisations', one: { en: '{n} organisation' } },
  },
  programme: {
    one: { zh: '举措组', en: 'programme' },
    counted: { zh: '举措组{n}个', en: '{n} programmes', one: { en: '{n} programme' } },
  },
  target: {
    one: { zh: '目标', en: 'target' },
    counted: { zh: '目标{n}项', en: '{n} targets', one: { en: '{n} target' } },
  },
  measure: {
    one: { zh: '措施', en: 'measure' },
    counted: { zh: '措施{n}条', en: '{n} measures', one: { en: '{n} measure' } },
  },
  ask: {
    one: { zh: '请求', en: 'request' },
    counted: { zh: '提案建议{n}项', en: '{n} requests', one: { en: '{n} request' } },
  },
  partnership: {
    one: { zh: '合作', en: 'partnership' },
    counted: { zh: '合作{n}项', en: '{n} partnerships', one: { en: '{n} partnership' } },
  },
  event: {
    one: { zh: '事件', en: 'event' },
    counted: { zh: '事件{n}件', en: '{n} events', one: { en: '{n} event' } },
  },
  observation: {
    one: { zh: '后续观察', en: 'observation' },
    counted: { zh: '后续观察{n}条', en: '{n} observations', one: { en: '{n} observation' } },
  },
  promise: {
    one: { zh: '承诺的下文', en: 'followed-up promise' },
    counted: {
      zh: '跟进过的承诺{n}项',
      en: '{n} followed-up promises',
      one: { en: '{n} followed-up promise' },
    },
  },
  term: {
    one: { zh: '术语', en: 'term' },
    counted: { zh: '名词{n}条', en: '{n} terms', one: { en: '{n} term' } },
  },
  translation: {
    one: { zh: '译文', en: 'list of translations' },
    counted: {
      zh: '译文{n}份',
      en: '{n} lists of translations',
      one: { en: '{n} list of translations' },
    },
  },
  coding: {
    one: { zh: '编码', en: 'coding' },
    counted: { zh: '编码{n}份', en: '{n} codings', one: { en: '{n} coding' } },
  },
  resolution: {
    one: { zh: '裁定', en: 'list of resolutions' },
    counted: {
      zh: '裁定{n}份',
      en: '{n} lists of resolutions',
      one: { en: '{n} list of resolutions' },
    },
  },
  question: {
    one: { zh: '问题', en: 'question' },
    counted: { zh: '问题{n}个', en: '{n} questions', one: { en: '{n} question' } },
  },
  release: {
    one: { zh: '版本', en: 'release' },
    counted: { zh: '版本{n}个', en: '{n} releases', one: { en: '{n} release' } },
  },
  finding: {
    one: { zh: '发现', en: 'finding' },
    counted: { zh: '发现{n}条', en: '{n} findings', one: { en: '{n} finding' } },
  },
} as const satisfies Record<string, Noun>;

/** What a list of changes calls what is no record of a kind: a file of the codebook, and the rest. */
export const otherNouns = {
  codebook: {
    one: { zh: '编码手册', en: 'file of the codebook' },
    counted: {
      zh: '编码手册{n}个文件',
      en: '{n} files of the codebook',
      one: { en: '{n} file of the codebook' },
    },
  },
  unknown: {
    one: { zh: '记录', en: 'record' },
    counted: { zh: '记录{n}条', en: '{n} records', one: { en: '{n} record' } },
  },
} as const satisfies Record<string, Noun>;
