/** What the view `commitments` says. */
export const words = {
  'chart.commitments.lead': {
    zh: '{total}条措施中，“{labels}”最多，{most}条',
    en: '{most} of {total} measures are {labels}, the largest group',
  },
  'chart.commitments.lead-tie': {
    zh: '{total}条措施中，{labels}同为最多，各{most}条',
    en: 'The largest groups among {total} measures are {labels}, {most} each',
  },
  'chart.commitments.lead-apart': {
    zh: '{total}条措施各属一类：{labels}',
    en: 'Of {total} measures, one each is {labels}',
  },
  'chart.commitments.lead-all': {
    zh: '所载{total}条措施都是“{labels}”',
    en: 'All {total} measures are {labels}',
    one: { en: 'The one measure is {labels}' },
  },
  'chart.commitments.tail': {
    zh: '；“{label}”的{count}条，以{names}为多（{most}条）',
    en: '; {count} are {label}, most of them in {names} ({most})',
  },
  'chart.commitments.tail-tie': {
    zh: '；“{label}”的{count}条，{names}各{most}条',
    en: '; {count} are {label}, {most} each in {names}',
  },
  'chart.commitments.tail-only': {
    zh: '；“{label}”的{count}条见于{names}',
    en: '; {count} are {label}, all in {names}',
    one: { en: '; one is {label}, in {names}' },
  },
  'chart.commitments.tail-own': {
    zh: '；“{label}”的{count}条',
    en: '; {count} are {label}',
    one: { en: '; one is {label}' },
  },
  'chart.commitments.tail-none': {
    zh: '；没有一条写明“{label}”',
    en: '; none is said to be {label}',
  },
  'chart.commitments.title-none': {
    zh: '所读文献未载任何措施',
    en: 'The documents read name no measure',
  },
  'chart.commitments.noneHere': {
    zh: '这里所列的主体没有措施',
    en: 'No measure of the jurisdictions shown here',
  },
  'chart.commitments.here': {
    zh: '就这里所列的主体而言：{title}',
    en: 'Of the jurisdictions shown here: {title}',
  },
  'chart.commitments.description': {
    zh: '堆积条形图，一条一个主体，按承诺程度分段，填得越满，承诺越实：{items}。',
    en: '{n} stacked bars, one a jurisdiction, divided by commitment, the fuller the firmer: {items}.',
    one: { en: 'A stacked bar, divided by commitment: {items}.' },
  },
  'chart.commitments.item': { zh: '{name}{parts}', en: '{name}, {parts}' },
  'chart.commitments.item-part': { zh: '{label}{count}条', en: '{count} {label}' },
  'chart.commitments.part': { zh: '{label} {count}', en: '{label} {count}' },
  'chart.commitments.total': {
    zh: '{count}条措施',
    en: '{count} measures',
    one: { en: '{count} measure' },
  },
  'chart.commitments.note': {
    zh: '条数是文献写到的措施数，取决于所读文献的多少，不代表各主体实际做了多少。',
    en: 'The counts are of measures that the documents mention. They depend on which documents were read and do not say how much each jurisdiction does.',
  },
  'chart.commitments.caption': {
    zh: '各主体措施的承诺程度（条数；“–”表示文献未载）',
    en: 'Measures by jurisdiction and commitment (counts; “–”: not in the documents)',
  },
  'chart.commitments.head-jurisdiction': { zh: '主体', en: 'Jurisdiction' },
  'chart.commitments.head-total': { zh: '合计', en: 'Total' },
} as const;
