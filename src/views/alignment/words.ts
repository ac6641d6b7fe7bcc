/** What the view `alignment` says. */
export const words = {
  'alignment.label': { zh: '与香港目标对接', en: 'Alignment with Hong Kong’s aims' },
  'alignment.ask': {
    zh: '各地的措施对应香港的哪个方向、哪项目标？',
    en: 'Which of Hong Kong’s directions and targets do the measures meet?',
  },
  'alignment.title': {
    zh: '与香港的对接：方向与目标',
    en: 'Alignment with Hong Kong: directions and targets',
  },
  'alignment.lede': {
    zh: '香港自己定了{directions}个方向、{targets}项量化指标；各地的措施落在哪个方向，又有哪些直接作用于这些指标？',
    en: 'Hong Kong has set itself {directions} directions and {targets} targets. Which of them do the measures of each place meet, and which bear on a target?',
  },
  'alignment.ledeDirections': {
    zh: '香港自己定了{directions}个方向；各地的措施落在哪个方向？',
    en: 'Hong Kong has set itself {directions} directions. Which of them do the measures of each place meet?',
  },
  'alignment.own': {
    zh: '方向与指标取自{source}。',
    en: 'Directions and targets are taken from {source}.',
  },
  'alignment.secondHand': {
    zh: '方向与指标都依{source}的转述，不是香港自己的文件。',
    en: 'Directions and targets are as reported by {source}, not taken from Hong Kong’s own documents.',
  },
  'alignment.reading': {
    zh: '哪条措施落在哪个方向，除香港自身的措施外，是编码者的判断，文献没有这样说。',
    en: 'Which measure meets which direction is the coders’ reading; except for Hong Kong’s own measures, the documents do not say so.',
  },
  'alignment.matrix': { zh: '方向 × 主体', en: 'Directions × jurisdictions' },
  'alignment.caption': {
    zh: '各方向下的措施条数，按承诺程度分列；点数字看逐条措施',
    en: 'Measures under each direction, by commitment; a number leads to the measures',
  },
  'alignment.several': {
    zh: '一条措施可以落在多个方向，也可以一个都不落，所以各行不能相加。条数取决于文献写了什么，不代表谁做得多。',
    en: 'A measure may meet several directions or none, so that rows do not add up. Counts depend on what the documents say, not on who does more.',
  },
  'alignment.quoted': { zh: '“{label}”', en: '“{label}”' },
  'alignment.finding': {
    zh: '文献所载各地措施，落在{first}的最多（{most}条），落在{last}的最少（{least}条）',
    en: 'Of the cities’ measures in the documents, the most are found under {first} ({most}), the fewest under {last} ({least})',
  },
  'alignment.finding-without': {
    zh: '；在后一方向上，文献未载{names}的措施',
    en: '; there the documents show nothing of {names}',
  },
  'alignment.finding-silent': {
    zh: '文献所载各地措施，落在{first}的最多（{most}条）；文献未载落在{last}的措施',
    en: 'Of the cities’ measures in the documents, the most are found under {first} ({most}); the documents show none under {last}',
  },
  'alignment.finding-tie': {
    zh: '文献所载各地措施，在{total}个方向上一样多，各{most}条',
    en: 'The cities’ measures in the documents are spread evenly over the {total} directions, {most} under each',
  },
  'alignment.finding-one': {
    zh: '文献所载各地措施，有{most}条落在{first}',
    en: 'Measures of the cities in the documents that meet {first}: {most}',
  },
  'alignment.finding-none': {
    zh: '所读文献未载落在任何方向的措施',
    en: 'The documents read show no measure that meets any direction',
  },
  'alignment.direction': { zh: '方向', en: 'Direction' },
  'alignment.aim': { zh: '香港自己的提法', en: 'Hong Kong’s own aim' },
  'alignment.aimReported': {
    zh: '香港自己的提法（据转述）',
    en: 'Hong Kong’s own aim, as reported',
  },
  'alignment.noAim': {
    zh: '所读文献未载香港在这一方向上的提法。',
    en: 'The documents read report no aim of Hong Kong’s under this direction.',
  },
  'alignment.voices': { zh: '{voice}{n}条', en: '{voice}: {n}' },
  'alignment.inVoice': { zh: '（{voice}）', en: ' ({voice})' },
  'alignment.measuresIn': {
    zh: '{who}，{n}条措施',
    en: '{who}, {n} measures',
    one: { en: '{who}, {n} measure' },
  },
  'alignment.lens': { zh: '这一方向的完整对照', en: 'The full comparison under this direction' },
  'alignment.targets': { zh: '量化指标', en: 'The targets' },
  'alignment.targetsSub': {
    zh: '每项指标从哪里起步、到哪里为止，隐含每年要走多远，哪些可以相互比较。',
    en: 'Where each target starts and ends, how far each year must go, and which may be compared with which.',
  },
  'alignment.bearing': { zh: '谁的措施作用于哪项指标', en: 'Whose measures bear on which target' },
  'alignment.bearingCaption': {
    zh: '各项指标与直接作用于它的措施，按主体分列',
    en: 'Each target and the measures that bear directly on it, by jurisdiction',
  },
  'alignment.bearingSub': {
    zh: '只列编码为直接作用于该指标的措施；没有这样编码的，不等于没有间接帮助。',
    en: 'Only measures coded as bearing directly on the target are listed. Others may still help it indirectly.',
  },
  'alignment.noneBears': {
    zh: '所读措施没有一条点到“{target}”。',
    en: 'None of the measures read names “{target}”.',
  },
} as const;
