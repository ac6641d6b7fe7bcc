/** Messages of the briefings that are written from the data alone; `{n}` chooses the singular. */
export const generatedMessages = {
  'generated.quoted': { zh: '“{text}”', en: '“{text}”' },
  'generated.j.title': {
    zh: '{name}与香港创科合作简况',
    en: '{name}: work with Hong Kong in brief',
  },
  'generated.j.titleOwn': { zh: '{name}创科措施简况', en: '{name}: its measures in brief' },
  'generated.j.summary': {
    zh: '所读文献写到{who}的哪些措施，做到哪一步，哪些没有写到。',
    en: 'What the documents read tell of {who}: its measures, how far along they are, and what is left open.',
  },
  'generated.j.none': {
    zh: '所读文献没有写到{who}的措施。',
    en: 'The documents read name no measure for {who}.',
  },
  'generated.j.all': {
    zh: '所读文献载{who}的措施{count}条，都属“{label}”。',
    en: 'The documents read name {count} measures for {who}, all {label}.',
    one: 'The documents read name a single measure for {who}, {label}.',
  },
  'generated.j.most': {
    zh: '所读文献载{who}的措施{count}条，以“{label}”为主，有{most}条。',
    en: 'The documents read name {count} measures for {who}; most of them, {most}, are {label}.',
  },
  'generated.j.more': {
    zh: '所读文献载{who}的措施{count}条，“{label}”居多，有{most}条。',
    en: 'The documents read name {count} measures for {who}; the largest group, {most}, is {label}.',
  },
  'generated.j.tie': {
    zh: '所读文献载{who}的措施{count}条，{labels}并列最多，各{most}条。',
    en: 'The documents read name {count} measures for {who}; {labels} are the largest groups, with {most} each.',
  },
  'generated.j.directed': {
    zh: '点名香港或港澳的{count}条。',
    en: 'Hong Kong, or Hong Kong and Macao, is named in {count}.',
  },
  'generated.j.directedAll': {
    zh: '条条点名香港或港澳。',
    en: 'Every one names Hong Kong, or Hong Kong and Macao.',
    one: 'It names Hong Kong, or Hong Kong and Macao.',
  },
  'generated.j.directedNone': {
    zh: '没有一条点名香港。',
    en: 'None names Hong Kong.',
  },
  'generated.j.theme': {
    zh: '着力最多的是{theme}，{most}条。',
    en: 'Most weight lies on {theme}, with {most}.',
  },
  'generated.j.themeTie': {
    zh: '着力最多的是{themes}，各{most}条。',
    en: 'Most weight lies on {themes}, with {most} each.',
  },
  'generated.j.themeAll': { zh: '都在{theme}领域。', en: 'All concern {theme}.' },
  'generated.j.themeEven': {
    zh: '各领域至多只有一条，没有重点可言。',
    en: 'No theme has more than a single one, so none stands out.',
  },
  'generated.j.own': {
    zh: '以上都据当地自己的文件。',
    en: 'All rests on papers of its own.',
  },
  'generated.j.reported': {
    zh: '以上全由{place}的文献转述，不是当地自己的文件。',
    en: 'All is told second-hand, by a paper from {place}, not by one of its own.',
  },
  'generated.j.reportedOften': {
    zh: '以上全由别处的文献转述，不是当地自己的文件。',
    en: 'All is told second-hand, by papers from elsewhere, not by any of its own.',
  },
  'generated.j.advice': {
    zh: '以上是智库的建议，不是已定的政策。',
    en: 'These are advice from a think tank, not policy.',
  },
  'generated.j.mixed': {
    zh: '其中{parts}。',
    en: 'Of these, {parts}.',
  },
  'generated.voice.own': { zh: '当地自述{count}条', en: '{count} are in its own words' },
  'generated.voice.reported': { zh: '他人转述{count}条', en: '{count} are told second-hand' },
  'generated.voice.advice': { zh: '智库建议{count}条', en: '{count} are think-tank advice' },
  'generated.ceiling.in': { zh: '以{unit}计，', en: 'In {unit}, ' },
  'generated.ceiling.money': {
    zh: '金额最大的是“{measure}”，{figure}。',
    en: 'The highest amount offered is in “{measure}”: {figure}.',
  },
  'generated.ceiling.moneyTie': {
    zh: '金额并列最大的是{measures}，各{figure}。',
    en: 'The highest amount offered, {figure}, stands in {measures} alike.',
  },
  'generated.ceiling.other': {
    zh: '写明的上限有“{measure}”，{figure}。',
    en: 'A ceiling is stated in “{measure}”: {figure}.',
  },
  'generated.ceiling.none': {
    zh: '写出数据的有{count}条，没有写明给多少。',
    en: 'Figures stand in {count}, but none for how much is offered.',
    one: 'A single one states a figure, but not how much is offered.',
  },
  'generated.figures.none': {
    zh: '没有一条写出数据。',
    en: 'None states a figure.',
  },
  'generated.asks.title': {
    zh: '答了什么，没有写什么',
    en: 'What was answered, and what is left open',
  },
  'generated.asks': {
    zh: '提案的{count}项请求，按本站归类，答复{parts}（见{path}）。',
    en: 'Proposals made {count} requests. By this site’s classes the replies are {parts} ({path}).',
    one: 'A proposal made a single request. By this site’s classes the reply is {parts} ({path}).',
  },
  'generated.asks.part': { zh: '{label}{count}项', en: '{label} ({count})' },
  'generated.targets.title': {
    zh: '目标，以及没有写到什么',
    en: 'Targets, and what is left open',
  },
  'generated.targets': {
    zh: '另有{count}项目标。要增长最快的是{target}，由{baseline}到{goal}，年均{growth}（逐项见{path}）。',
    en: 'It has set {count} targets. The steepest is {target}, from {baseline} to {goal}, or {growth} a year (all: {path}).',
    one: 'It has set a target: {target}, from {baseline} to {goal}, or {growth} a year ({path}).',
  },
  'generated.j.open.title': { zh: '文献没有写到什么', en: 'What the documents leave open' },
  'generated.j.gaps': {
    zh: '{themes}，别处有措施，{who}的文献未载。',
    en: 'On {themes} others have measures; none for {who} is in the documents.',
  },
  'generated.j.gapsMore': {
    zh: '{themes}等领域，别处有措施，{who}的文献未载。',
    en: 'On {themes} and other themes others have measures; none for {who} is in the documents.',
  },
  'generated.passed': {
    zh: '有{count}条的期限在文献成文时已过，是否办成，文献未载。',
    en: 'The deadlines of {count} had passed when the paper was written; whether they were met is not in the documents.',
    one: 'The deadline of one had passed when the paper was written; whether it was met is not in the documents.',
  },
  'generated.j.dates': {
    zh: '写明时间的{count}条。',
    en: 'A date is stated in {count}.',
    one: 'A date is stated in one.',
  },
  'generated.j.datesNone': { zh: '没有一条写明时间。', en: 'None states a date.' },
  'generated.j.partners': {
    zh: '写明香港合作方的{count}条。',
    en: 'A partner in Hong Kong is named in {count}.',
  },
  'generated.j.partnersNone': {
    zh: '没有点名香港的合作方。',
    en: 'No partner in Hong Kong is named.',
  },
  'generated.adviceOpen': {
    zh: '采纳与否，文献未载。',
    en: 'Whether the advice was taken is not in the documents.',
  },
  'generated.unknown': {
    zh: '未载不等于没有做。',
    en: 'Not in the documents does not mean not done.',
  },

  'generated.t.title': {
    zh: '{theme}：各地与香港合作比较',
    en: '{theme}: the cities side by side',
  },
  'generated.t.summary': {
    zh: '各地在{theme}方面与香港做什么、做到哪一步、写明了哪些数，并列一表。',
    en: 'On {theme}: what each city does with Hong Kong, how far along it is and which figures it states, side by side in a table.',
  },
  'generated.t.everyone': {
    zh: '在{theme}方面，{acting}都有措施，共{total}条。',
    en: 'On {theme}, {acting} all have measures, {total} together.',
  },
  'generated.t.some': {
    zh: '在{theme}方面，有措施的是{acting}，共{total}条；{silent}的文献未载。',
    en: 'On {theme}, {acting} have measures, {total} together; none for {silent} is in the documents.',
  },
  'generated.t.one': {
    zh: '在{theme}方面，只载有{acting}的措施，共{total}条；{silent}的文献未载。',
    en: 'On {theme}, measures are found for {acting} alone, {total} of them; none for {silent} is in the documents.',
  },
  'generated.t.oneSingle': {
    zh: '在{theme}方面，只载有{acting}的一条措施；{silent}的文献未载。',
    en: 'On {theme}, a single measure is found, for {acting}; none for {silent} is in the documents.',
  },
  'generated.t.none': {
    zh: '在{theme}方面，所读文献没有写到各地的措施。',
    en: 'On {theme}, the documents read name no measure of the cities.',
  },
  'generated.t.only': {
    zh: '在{theme}方面，{acting}有措施，共{total}条。',
    en: 'On {theme}, {acting} has measures, {total} of them.',
  },
  'generated.t.onlySingle': {
    zh: '在{theme}方面，{acting}有一条措施。',
    en: 'On {theme}, {acting} has a single measure.',
  },
  'generated.t.firmest': {
    zh: '做得最实的属“{label}”，见于{items}。',
    en: 'The firmest are {label}: {items}.',
  },
  'generated.t.firmestOne': {
    zh: '做得最实的属“{label}”，只见于{name}，{count}条。',
    en: 'The firmest are {label}, found in {name} alone: {count}.',
    one: 'The firmest is {label}, found in {name} alone.',
  },
  'generated.t.firmestAll': {
    zh: '条条都属“{label}”，没有做得更实的。',
    en: 'All are {label}; none goes further.',
  },
  'generated.t.done': {
    zh: '条条都属“{label}”。',
    en: 'All are {label}.',
  },
  'generated.t.item': { zh: '{name}{count}条', en: '{name} ({count})' },
  'generated.t.directed': {
    zh: '点名香港或港澳的{count}条。',
    en: 'Hong Kong, or Hong Kong and Macao, is named in {count}.',
  },
  'generated.t.directedAll': {
    zh: '条条点名香港或港澳。',
    en: 'All name Hong Kong, or Hong Kong and Macao.',
  },
  'generated.t.directedNone': {
    zh: '没有一条点名香港。',
    en: 'None names Hong Kong.',
  },
  'generated.t.ceiling': {
    zh: '金额最大的是{who}“{measure}”，{figure}。',
    en: 'The highest amount offered is in {who}’s “{measure}”: {figure}.',
  },
  'generated.t.ceilingTie': {
    zh: '金额并列最大的是{measures}，各{figure}。',
    en: 'The highest amount offered, {figure}, stands in {measures} alike.',
  },
  'generated.t.ceilingOther': {
    zh: '没有写明金额；写明的上限有{who}“{measure}”，{figure}。',
    en: 'No ceiling in money is stated; another kind is in {who}’s “{measure}”: {figure}.',
  },
  'generated.t.ceilingNone': {
    zh: '没有写明给多少。',
    en: 'None states how much is offered.',
  },
  'generated.t.whose': { zh: '{who}“{measure}”', en: '{who}’s “{measure}”' },
  'generated.t.whereTitle': { zh: '各地做到哪一步', en: 'How far each has got' },
  'generated.t.covers': { zh: '口径：{definition}', en: 'What counts: {definition}' },
  'generated.t.placeBare': {
    zh: '**{who}**（{voice}）：{parts}。',
    en: '**{who}** ({voice}): {parts}.',
  },
  'generated.t.place': {
    zh: '**{who}**（{voice}）：{parts}{example}。',
    en: '**{who}** ({voice}): {parts}{example}.',
  },
  'generated.t.example.only': { zh: '，即“{measure}”{figure}', en: ': “{measure}”{figure}' },
  'generated.t.example.some': {
    zh: '，如“{measure}”{figure}',
    en: ', such as “{measure}”{figure}',
  },
  'generated.t.example.most': {
    zh: '，以“{measure}”最具体{figure}',
    en: '; the most concrete is “{measure}”{figure}',
  },
  'generated.t.example.directed': {
    zh: '，点名香港的以“{measure}”最具体{figure}',
    en: '; of those that name Hong Kong the most concrete is “{measure}”{figure}',
  },
  'generated.t.part': { zh: '{label}{count}条', en: '{count} {label}' },
  'generated.t.silent': {
    zh: '**{who}**：文献未载。',
    en: '**{who}**: not in the documents read.',
  },
  'generated.t.context': {
    zh: '供对照，{who}：{parts}，如“{measure}”{figure}。',
    en: 'For context, {who}: {parts}, such as “{measure}”{figure}.',
  },
  'generated.t.withFigure': { zh: '，{figure}', en: ', {figure}' },
  'generated.t.figuresTitle': { zh: '写明了哪些数', en: 'Which figures are stated' },
  'generated.t.figure': { zh: '{who}“{measure}”：{figure}。', en: '{who}, “{measure}”: {figure}.' },
  'generated.t.figuresLeft': {
    zh: '写出数据的措施共{count}条，其余见“{name}”页（{path}）。',
    en: 'In all {count} measures state a figure; the others are on the page “{name}” ({path}).',
  },
  'generated.t.pairsTitle': { zh: '哪些做法同类', en: 'The same move in different cities' },
  'generated.t.pair': {
    zh: '{one}“{first}”（{here}），{other}“{second}”（{there}）。',
    en: '{one}, “{first}” ({here}); {other}, “{second}” ({there}).',
  },
  'generated.t.openTitle': { zh: '不能知道什么', en: 'What cannot be known' },
  'generated.t.own': {
    zh: '自述的未另作核对。',
    en: 'What cities say of themselves has not been checked against others.',
  },
  'generated.t.reported': {
    zh: '转述的不是当地自己的文件。',
    en: 'What is second-hand is not from the city’s own papers.',
  },
  'generated.t.advice': {
    zh: '智库建议采纳与否，文献未载。',
    en: 'Whether think-tank advice was taken is not in the documents.',
  },
  'generated.t.unknown': {
    zh: '条数随所读文献的多少而变，不能用来比谁做得多；未载也不等于没有做。',
    en: 'The counts depend on which documents were read and do not tell who does more; nor does “not in the documents” mean not done.',
  },
} as const;
