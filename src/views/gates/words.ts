/** What the view `gates` says. */
export const words = {
  'gates.label': { zh: '各关对照', en: 'Gates' },
  'gates.ask': {
    zh: '建议打通的各关，别处各有什么办法？',
    en: 'What do the others do about the gates that one is advised to open?',
  },
  'gates.title': { zh: '要打通的各关，别处怎么做', en: 'Opening the gates: what the others do' },
  'gates.lede': {
    zh: '别处在每一关上做了什么、写到哪一步？',
    en: 'What do the others do about each gate, and how far along is it?',
  },
  'gates.named': { zh: '文献怎么说', en: 'What the document says' },
  'gates.advised': {
    zh: '对{who}的建议，与别处的同类举动',
    en: 'Advice to {who}, and the same move elsewhere',
  },
  'gates.advisedSub': {
    zh: '{n}条建议，其中文献自己归在这一关的{placed}条，其余由编码者归入。是否被采纳，文献未载。同类举动由编者判定，理由写在旁边。',
    en: '{n} recommendations, of which the document itself sets {placed} under this gate; the others are placed here by the coders. Whether they were taken up is not in the document. That a measure elsewhere makes the same move is an editor’s judgement; the reason stands beside it.',
    one: {
      en: '{n} recommendation, of which the document itself sets {placed} under this gate. Whether it was taken up is not in the document. That a measure elsewhere makes the same move is an editor’s judgement; the reason stands beside it.',
    },
  },
  'gates.parts': { zh: '文献在这一关之下列出：', en: 'Under this gate the document lists: ' },
  'gates.others': { zh: '别处怎么做', en: 'What the others do' },
  'gates.othersSub': {
    zh: '按主要政策工具分行。',
    en: 'In rows by main instrument.',
  },
  'gates.othersCaption': {
    zh: '{gate}：别处的措施，按政策工具分行，按主体分列',
    en: '{gate}: measures of the others, in rows by instrument, in columns by jurisdiction',
  },
  'gates.sum': { zh: '{who}{n}条（{parts}）', en: '{who}: {n} ({parts})' },
  'gates.sumPart': { zh: '{label}{n}', en: '{n} {label}' },
  'gates.figures': { zh: '别处写明的数据', en: 'Figures that the others state' },
  'gates.noFigures': {
    zh: '别处的措施没有写明数据。',
    en: 'The measures of the others state no figure.',
  },
  'gates.absent': { zh: '文献里没有的', en: 'What the documents do not contain' },
  'gates.absent.silent': {
    zh: '{who}：文献未载这一关的措施。',
    en: '{who}: no measure on this gate is in the documents.',
  },
  'gates.absent.none': {
    zh: '{n}条建议没有一条写明：{list}。',
    en: 'None of the {n} recommendations states: {list}.',
    one: { en: 'The recommendation does not state: {list}.' },
  },
  'gates.absent.some': {
    zh: '{n}条建议中，只有部分写明：{list}。',
    en: 'Of {n} recommendations, only some state: {list}.',
  },
  'gates.absent.alone': {
    zh: '没有找到同类举动的建议：{list}。',
    en: 'Recommendations for which no similar move was found: {list}.',
  },
  'gates.absent.unused': {
    zh: '别处用了、而对{who}的建议没有用到的政策工具：{list}。',
    en: 'Instruments that the others use and the advice to {who} does not: {list}.',
  },
  'gates.absent.tool': { zh: '{label}（{n}条）', en: '{label} ({n})' },
  'gates.toGate': { zh: '在比较表中看这一关', en: 'This gate in the comparison' },
} as const;
