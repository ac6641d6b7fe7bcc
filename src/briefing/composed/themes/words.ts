/** Messages of the composed briefings of themes. */
export const words = {
  'composed.t.firmestSingle': {
    zh: '这条属“{label}”。',
    en: 'It stands at “{label}”.',
  },
  'composed.t.directedSingle': {
    zh: '点名香港或港澳。',
    en: 'It names Hong Kong, or Hong Kong and Macao.',
  },
  'composed.t.directedNoneSingle': {
    zh: '没有点名香港。',
    en: 'It does not name Hong Kong.',
  },
  'composed.t.title': {
    zh: '{theme}：各地与香港合作比较',
    en: '{theme}: the places side by side',
  },
  'composed.t.summary': {
    zh: '各地在{theme}方面与香港做什么、做到哪一步、写明了哪些数，并列一表。',
    en: 'On {theme}: what each place does with Hong Kong, how far along it is and which figures it states, side by side in a table.',
  },
  'composed.t.everyone': {
    zh: '在{theme}方面，{acting}都有措施，共{total}条。',
    en: 'On {theme}, {acting} have measures, {total} together.',
  },
  'composed.t.some': {
    zh: '在{theme}方面，有措施的是{acting}，共{total}条；{silent}的文献未载。',
    en: 'On {theme}, {acting} have measures, {total} together; none for {silent} is in the documents.',
  },
  'composed.t.one': {
    zh: '在{theme}方面，只载有{acting}的措施，共{total}条；{silent}的文献未载。',
    en: 'On {theme}, measures are found for {acting} alone, {total} of them; none for {silent} is in the documents.',
  },
  'composed.t.oneSingle': {
    zh: '在{theme}方面，只载有{acting}的一条措施；{silent}的文献未载。',
    en: 'On {theme}, a single measure is found, for {acting}; none for {silent} is in the documents.',
  },
  'composed.t.none': {
    zh: '在{theme}方面，所读文献没有写到各地的措施。',
    en: 'On {theme}, the documents read name no measure of the places compared.',
  },
  'composed.t.only': {
    zh: '在{theme}方面，{acting}有措施，共{total}条。',
    en: 'On {theme}, {acting} has measures, {total} of them.',
  },
  'composed.t.onlySingle': {
    zh: '在{theme}方面，{acting}有一条措施。',
    en: 'On {theme}, {acting} has a single measure.',
  },
  'composed.t.firmest': {
    zh: '其中承诺程度最高的是“{label}”，见于{items}。',
    en: 'The firmest commitment, “{label}”, is found in {items}.',
  },
  'composed.t.firmestOne': {
    zh: '其中承诺程度最高的是“{label}”，仅见于{name}，共{count}条。',
    en: 'The firmest commitment, “{label}”, is found in {name} alone: {count}.',
    one: { en: 'The firmest commitment, “{label}”, is found in {name} alone, in one measure.' },
  },
  'composed.t.firmestAll': {
    zh: '全部属“{label}”，没有更进一步的。',
    en: 'All stand at “{label}”; none goes further.',
  },
  'composed.t.done': {
    zh: '全部属“{label}”。',
    en: 'All stand at “{label}”.',
  },
  'composed.t.item': { zh: '{name}{count}条', en: '{name} ({count})' },
  'composed.t.directed': {
    zh: '点名香港或港澳的有{count}条。',
    en: 'Hong Kong, or Hong Kong and Macao, is named in {count}.',
  },
  'composed.t.directedAll': {
    zh: '全部点名香港或港澳。',
    en: 'All name Hong Kong, or Hong Kong and Macao.',
  },
  'composed.t.directedNone': {
    zh: '没有一条点名香港。',
    en: 'None names Hong Kong.',
  },
  'composed.t.ceiling': {
    zh: '金额上限最高的是{who}“{measure}”，{figure}。',
    en: 'The highest ceiling stands in {who}’s “{measure}”: {figure}.',
  },
  'composed.t.ceilingTie': {
    zh: '金额上限并列最高的是{measures}，各{figure}。',
    en: 'The highest ceiling, {figure}, stands in {measures} alike.',
  },
  'composed.t.ceilingOther': {
    zh: '没有写明金额上限；别的上限有{who}“{measure}”，{figure}。',
    en: 'No ceiling in money is stated; another kind is in {who}’s “{measure}”: {figure}.',
  },
  'composed.t.ceilingElsewhere': {
    zh: '{who}“{measure}”主要归入{theme}、兼及此类，写明上限，{figure}。',
    en: '{who}’s “{measure}”, which mainly belongs to {theme}, states a ceiling: {figure}.',
  },
  'composed.t.ceilingNone': {
    zh: '没有写明金额上限。',
    en: 'No ceiling in money is stated.',
  },
  'composed.t.whose': { zh: '{who}“{measure}”', en: '{who}’s “{measure}”' },
  'composed.t.whereTitle': { zh: '基本情况', en: 'Present position' },
  'composed.t.table': {
    zh: '各地对照见{table}。',
    en: 'The places stand side by side in {table}.',
  },
  'composed.t.covers': { zh: '口径：{definition}', en: 'What counts: {definition}' },
  'composed.t.place': {
    zh: '**{who}**（{voice}）：{parts}{example}。',
    en: '**{who}** ({voice}): {parts}{example}.',
  },
  'composed.t.example.only': { zh: '，即“{measure}”{figure}', en: ': “{measure}”{figure}' },
  'composed.t.example.some': {
    zh: '，如“{measure}”{figure}',
    en: ', such as “{measure}”{figure}',
  },
  'composed.t.example.most': {
    zh: '，以“{measure}”{figure}最具体',
    en: '; the most concrete is “{measure}”{figure}',
  },
  'composed.t.example.directed': {
    zh: '，点名香港的以“{measure}”{figure}最具体',
    en: '; of those that name Hong Kong the most concrete is “{measure}”{figure}',
  },
  'composed.t.part': { zh: '{label}{count}条', en: '{count} {label}' },
  'composed.t.silent': {
    zh: '**{who}**：文献未载。',
    en: '**{who}**: not in the documents read.',
  },
  'composed.t.context': {
    zh: '供对照，{who}：{parts}，如“{measure}”{figure}。',
    en: 'For context, {who}: {parts}, such as “{measure}”{figure}.',
  },
  'composed.t.withFigure': { zh: '（{figure}）', en: ', {figure}' },
  'composed.t.figuresTitle': { zh: '有关数据', en: 'Figures stated' },
  'composed.t.figure': { zh: '{who}“{measure}”：{figure}。', en: '{who}, “{measure}”: {figure}.' },
  'composed.t.figuresLeft': {
    zh: '写出数据的措施共{count}条，其余见本站“{name}”页。',
    en: 'Figures stand in {count} measures; the rest is on the page “{name}” of the site.',
  },
  'composed.t.pairsTitle': { zh: '同类做法', en: 'Comparable measures' },
  'composed.t.pair': {
    zh: '{one}“{first}”（{here}），{other}“{second}”（{there}）。',
    en: '{one}, “{first}” ({here}); {other}, “{second}” ({there}).',
  },
  'composed.t.openTitle': { zh: '需要说明的问题', en: 'Limitations' },
  'composed.t.own': {
    zh: '各地自述的内容未另作核对。',
    en: 'What places say of themselves has not been checked against others.',
  },
  'composed.t.reported': {
    zh: '转述的内容不出自当地文件。',
    en: 'What is second-hand is not from the city’s own papers.',
  },
  'composed.t.advice': {
    zh: '建议采纳与否，文献未载。',
    en: 'Whether advice was taken is not in the documents.',
  },
  'composed.t.unknown': {
    zh: '条数随所读文献的多少而变，不能用来比谁做得多；未载也不等于没有做。',
    en: 'The counts depend on which documents were read and do not tell who does more; nor does “not in the documents” mean not done.',
  },
} as const;
