/** What the view `flows` says. */
export const words = {
  'flows.label': { zh: '要素流动', en: 'Flows' },
  'flows.ask': {
    zh: '各地与香港连通了哪些要素与体制？',
    en: 'Which flows and systems does each place connect with Hong Kong?',
  },
  'chart.flows.title': {
    zh: '{lens}{total}项，文献所载：{items}',
    en: '{lens}, {total} in all. The documents show {items}',
  },
  'chart.flows.all': { zh: '{names}涉及全部{total}项', en: '{names} in all {total}' },
  'chart.flows.each': { zh: '{names}各{count}项', en: '{names} in {count} each' },
  'chart.flows.some': { zh: '{names}{count}项', en: '{names} in {count}' },
  'chart.flows.framed': {
    zh: '（其中{labels}只见于总括的一条）',
    en: ' ({labels} only in the measure that names them all)',
  },
  'chart.flows.silent': { zh: '{names}未见记载', en: 'nothing of {names}' },
  'chart.flows.title-none': {
    zh: '{lens}{total}项，所读文献未载任何措施',
    en: '{lens}, {total} in all: the documents read name no measure',
  },
  'chart.flows.description': {
    zh: '每个主体（{names}）一条，按“{lens}”分为{total}格。格内圆点表示承诺最实的一条措施，数字是措施条数；文献没有提到的格子写明“文献未载”。',
    en: 'One strip for each of {names}, with {total} cells by “{lens}”. In a cell a ball stands for the firmest commitment and a number for how many measures there are; cells on which the documents say nothing say so.',
  },
  'chart.flows.reach': { zh: '{total}项中的{n}项', en: '{n} of {total}' },
  'chart.flows.frame-only': { zh: '仅见总括', en: 'frame only' },
  'chart.flows.note': {
    zh: '圆点越满，承诺越实，取该格中承诺最实的一条；数字是措施条数，一条措施可以列在多格。“文献未载”不等于没有做。',
    en: 'The fuller the ball, the firmer the commitment, taken from the firmest measure in the cell. The number counts measures; one measure may stand in several cells. Not in the documents does not mean that nothing is done.',
  },
  'chart.flows.note-frame': {
    zh: '“仅见总括”：只在一次列出全部各项的那条措施里提到，没有专门的措施。',
    en: ' “Frame only”: named in the one measure that lists them all, and in no measure of its own.',
  },
  'chart.flows.caption': {
    zh: '{lens}：各主体的措施条数与承诺程度',
    en: '{lens}: measures by jurisdiction, with their commitment',
  },
  'chart.flows.cell-frame': { zh: '，仅见总括', en: ', in the frame only' },
  'flows.title': {
    zh: '要素与体制：各地连通了哪几项',
    en: 'Flows and systems: which does each place connect?',
  },
  'flows.lede': {
    zh: '{total}项要素与体制之中，各地在文献里各有哪几项、靠哪些措施。',
    en: 'Which of the {total} flows and systems does each place show in the documents, and by which measures?',
  },
  'flows.frame': { zh: '框架从何而来', en: 'Where the frame comes from' },
  'flows.frameText': {
    zh: '据{source}，“{frame}”是{who}的提法：{parts}，合为{total}项。这里拿它作尺子量所有主体，其他主体未必用这个说法。',
    en: 'By the {source}, “{frame}” is a phrase of {who}: {parts}, {total} in all. Here it is a yardstick for every jurisdiction; the others need not use the phrase themselves.',
  },
  'flows.frameGroup': { zh: '{label}是{names}', en: '{label} are {names}' },
  'flows.frameSecond': {
    zh: '文献里这一提法的出处（{voice}）：',
    en: 'Where the phrase stands in the documents ({voice}):',
  },
  'flows.frameLimit': {
    zh: '这一条一次列出全部各项，没有写明每一项的具体规则，所以与专门措施分开看：只靠它才有的，图中写“仅见总括”。',
    en: 'That measure lists them all at once and gives no rule for any of them. It is therefore told apart from measures of their own: what rests on it alone is marked “frame only”.',
  },
  'flows.noFrame': {
    zh: '所读文献中没有一条措施一次列出全部各项。',
    en: 'No measure in the documents read lists them all at once.',
  },
  'flows.which': { zh: '谁连通了哪几项', en: 'Who connects which' },
  'flows.each': { zh: '逐项看措施', en: 'Element by element' },
  'flows.noOwn': {
    zh: '所读文献没有一条“{label}”的专门措施，只在总括的一条里提到。',
    en: 'The documents read have no measure of its own for “{label}”; only the measure that names them all mentions it.',
  },
  'flows.nowhere': {
    zh: '所读文献没有一条措施涉及“{label}”。',
    en: 'No measure in the documents read touches “{label}”.',
  },
  'flows.framePart': { zh: '总括的一条', en: 'the measure that names them all' },
  'flows.unmentioned': { zh: '文献未载：{names}', en: 'Not in the documents read: {names}' },
} as const;
