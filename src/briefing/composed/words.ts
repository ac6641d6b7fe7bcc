import { words as themes } from './themes/words.ts';

/** Messages of the briefings that are written from the data alone; `n` chooses the singular. */
export const words = {
  ...themes,
  'composed.quoted': { zh: '“{text}”', en: '“{text}”' },
  'composed.j.title': {
    zh: '{name}与香港创科合作简况',
    en: '{name}: work with Hong Kong in brief',
  },
  'composed.j.titleOwn': { zh: '{name}创科措施简况', en: '{name}: its measures in brief' },
  'composed.j.summary': {
    zh: '所读文献写到{who}的哪些措施，做到哪一步，哪些没有写到。',
    en: 'What the documents read tell of {who}: its measures, how far along they are, and what is left open.',
  },
  'composed.j.none': {
    zh: '所读文献没有写到{who}的措施。',
    en: 'The documents read name no measure for {who}.',
  },
  'composed.j.all': {
    zh: '所读文献载{who}的措施{count}条，全部属“{label}”。',
    en: 'The documents read name {count} measures for {who}, all {label}.',
  },
  'composed.j.most': {
    zh: '所读文献载{who}的措施{count}条，以“{label}”为主，有{most}条。',
    en: 'The documents read name {count} measures for {who}; most of them, {most}, are {label}.',
  },
  'composed.j.more': {
    zh: '所读文献载{who}的措施{count}条，“{label}”居多，有{most}条。',
    en: 'The documents read name {count} measures for {who}; the largest group, {most}, is {label}.',
  },
  'composed.j.tie': {
    zh: '所读文献载{who}的措施{count}条，{labels}并列最多，各{most}条。',
    en: 'The documents read name {count} measures for {who}; {labels} are the largest groups, with {most} each.',
  },
  'composed.j.directed': {
    zh: '点名香港或港澳的有{count}条。',
    en: 'Hong Kong, or Hong Kong and Macao, is named in {count}.',
  },
  'composed.j.directedAll': {
    zh: '全部点名香港或港澳。',
    en: 'Every one names Hong Kong, or Hong Kong and Macao.',
  },
  'composed.j.directedNone': {
    zh: '没有一条点名香港。',
    en: 'None names Hong Kong.',
  },
  'composed.j.theme': {
    zh: '着力最多的是{theme}，{most}条。',
    en: 'Most weight lies on {theme}, with {most}.',
  },
  'composed.j.themeTie': {
    zh: '着力最多的是{themes}，各{most}条。',
    en: 'Most weight lies on {themes}, with {most} each.',
  },
  'composed.j.themeAll': { zh: '都在{theme}领域。', en: 'All concern {theme}.' },
  'composed.j.themeEven': {
    zh: '各领域都不超过一条，没有重点可言。',
    en: 'No theme has more than a single one, so none stands out.',
  },
  'composed.j.own': {
    zh: '以上都据当地自己的文件。',
    en: 'All rests on papers of its own.',
  },
  'composed.j.reported': {
    zh: '以上全由{place}的文献转述，不是当地自己的文件。',
    en: 'All is told second-hand, by a paper from {place}, not by one of its own.',
  },
  'composed.j.reportedOften': {
    zh: '以上全由别处的文献转述，不是当地自己的文件。',
    en: 'All is told second-hand, by papers from elsewhere, not by any of its own.',
  },
  'composed.j.advice': {
    zh: '以上都是建议，不是已定的政策。',
    en: 'All of this is advice, not policy.',
  },
  'composed.j.mixed': {
    zh: '其中{parts}。',
    en: 'Whose word it is: {parts}.',
  },
  'composed.voice.own': {
    zh: '当地自述{count}条',
    en: 'its own in {count}',
  },
  'composed.voice.reported': {
    zh: '他人转述{count}条',
    en: 'second-hand in {count}',
  },
  'composed.voice.advice': {
    zh: '建议{count}条',
    en: 'advice in {count}',
  },
  'composed.ceiling.in': { zh: '以{unit}计，', en: 'In {unit}, ' },
  'composed.ceiling.money': {
    zh: '金额上限最高的是“{measure}”，{figure}。',
    en: 'The highest ceiling stands in “{measure}”: {figure}.',
  },
  'composed.ceiling.moneyTie': {
    zh: '金额上限并列最高的是{measures}，各{figure}。',
    en: 'The highest ceiling, {figure}, stands in {measures} alike.',
  },
  'composed.ceiling.other': {
    zh: '写明的上限有“{measure}”，{figure}。',
    en: 'A ceiling is stated in “{measure}”: {figure}.',
  },
  'composed.ceiling.none': {
    zh: '写出数据的有{count}条，没有写明金额上限。',
    en: 'Figures stand in {count}, but no ceiling in money.',
    one: { en: 'A single one states a figure, but no ceiling in money.' },
  },
  'composed.figures.none': {
    zh: '没有一条写出数据。',
    en: 'None states a figure.',
  },
  'composed.asks': {
    zh: '**提案与答复**：提案{count}项请求，按本站归类，答复{parts}（见“{name}”页）。',
    en: '**Asked and answered.** Requests made in proposals: {count}. Answers, by this site’s classes: {parts} (page “{name}” of the site).',
    one: {
      en: '**Asked and answered.** A proposal made a single request. Its answer, by this site’s classes: {parts} (page “{name}” of the site).',
    },
  },
  'composed.asks.part': { zh: '{label}{count}项', en: '{label} ({count})' },
  'composed.targets': {
    zh: '**目标**：共{count}项，{clauses}（逐项见本站“{name}”页）。',
    en: '**Targets.** There are {count}: {clauses} (all on the page “{name}” of the site).',
  },
  'composed.targets.counts': {
    zh: '数量指标中目标增速最高的是{target}，由{baseline}到{goal}，年均增长{growth}',
    en: 'of the numbers the steepest is “{target}”, from {baseline} to {goal}, or {growth} a year',
  },
  'composed.targets.shares': {
    zh: '占比指标中目标升幅最大的是{target}，由{baseline}到{goal}，每年上升{growth}',
    en: 'of the shares the steepest is “{target}”, from {baseline} to {goal}, or {growth} a year',
  },
  'composed.targets.one': {
    zh: '{target}由{baseline}到{goal}，每年{growth}',
    en: '“{target}”, from {baseline} to {goal}, or {growth} a year',
  },
  'composed.targets.and': { zh: '；', en: '; ' },
  'composed.j.open': { zh: '**需要说明的问题**：{text}', en: '**Limitations.** {text}' },
  'composed.j.gaps': {
    zh: '{themes}，别处有措施，{who}的文献未载。',
    en: 'On {themes} others have measures; none for {who} is in the documents.',
  },
  'composed.j.gapsMore': {
    zh: '{themes}等领域，别处有措施，{who}的文献未载。',
    en: 'On {themes} and other themes others have measures; none for {who} is in the documents.',
  },
  'composed.passed': {
    zh: '有{count}条的期限在文献成文时已过，是否办成，文献未载。',
    en: 'The deadlines of {count} had passed when the paper was written; whether they were met is not in the documents.',
    one: {
      en: 'The deadline of one had passed when the paper was written; whether it was met is not in the documents.',
    },
  },
  'composed.j.dates': {
    zh: '有{count}条写明时间。',
    en: 'A date is stated in {count}.',
    one: { en: 'A date is stated in one.' },
  },
  'composed.j.datesNone': { zh: '没有一条写明时间。', en: 'None states a date.' },
  'composed.j.partners': {
    zh: '有{count}条写明香港合作方。',
    en: 'A partner in Hong Kong is named in {count}.',
    one: { en: 'A partner in Hong Kong is named in one.' },
  },
  'composed.j.partnersNone': {
    zh: '没有点名香港的合作方。',
    en: 'No partner in Hong Kong is named.',
  },
  'composed.adviceOpen': {
    zh: '采纳与否，文献未载。',
    en: 'Whether the advice was taken is not in the documents.',
  },
  'composed.j.single': {
    zh: '所读文献只载{who}的一条措施，属“{label}”。',
    en: 'The documents read name a single measure for {who}, {label}.',
  },
  'composed.j.even': {
    zh: '所读文献载{who}的措施{count}条，{labels}各{most}条。',
    en: 'The documents read name {count} measures for {who}; {labels} are said of {most} each.',
  },
  'composed.j.directedSingle': {
    zh: '点名香港或港澳。',
    en: 'It names Hong Kong, or Hong Kong and Macao.',
  },
  'composed.j.reportedHere': {
    zh: '以上全是转述，不是当地政府自己的文件。',
    en: 'All is told second-hand, not by papers of its own government.',
  },
  'composed.figures.single': {
    zh: '没有写出数据。',
    en: 'It states no figure.',
  },
  'composed.targets.single': {
    zh: '**目标**：{clauses}（见本站“{name}”页）。',
    en: '**Target.** {clauses} (page “{name}” of the site).',
  },
  'composed.others': { zh: '{names}等', en: '{names} and others' },
  'composed.j.table': { zh: '有关措施见{table}。', en: 'The measures stand in {table}.' },
  'composed.turns': {
    zh: '标{mark}的，换一种编码或读法则不然（见“{name}”页）。',
    en: 'What is marked {mark} does not hold under another coding or reading (page “{name}”).',
  },
  'composed.unknown': {
    zh: '未载不等于没有做。',
    en: 'Not in the documents does not mean not done.',
  },
} as const;
