import { concreteness } from '../analysis/concreteness.ts';
import { deadlines } from '../analysis/deadlines.ts';
import type { Corpus, Measure } from '../corpus/index.ts';
import { yesNo, type FilterDefinition } from './filter.ts';

/** Whether a text states an amount of money, by the units of the codebook. */
const statesMoney = ({ codebook }: Corpus) => {
  const money = new Set(
    codebook.lists.units.values.filter((unit) => unit.dimension === 'money').map(({ id }) => id),
  );
  return ({ figures }: Measure): boolean => figures.some(({ unit }) => money.has(unit));
};

/** Filters by what the text states of a measure. */
export const ofText: readonly FilterDefinition[] = [
  (corpus) => {
    const hasMoney = statesMoney(corpus);
    return {
      name: 'figure',
      label: (words) => words.say('measures.figures'),
      values: [
        { id: 'yes', label: { zh: '写明数据', en: 'States a figure' } },
        { id: 'money', label: { zh: '写明金额', en: 'States an amount of money' } },
        { id: 'no', label: { zh: '没有数据', en: 'States none' } },
      ],
      of: (measure) => {
        if (measure.figures.length === 0) return ['no'];
        return hasMoney(measure) ? ['yes', 'money'] : ['yes'];
      },
      list: { at: 'more', values: ['yes', 'money'] },
      comparison: { values: ['yes'], alone: { zh: '只看写明数据的', en: 'With a figure only' } },
      briefing: { values: ['yes', 'no'] },
    };
  },
  (corpus) => yesNo('money', { zh: '写明金额', en: 'States an amount' }, statesMoney(corpus)),
  () => yesNo('date', { zh: '写明时间', en: 'States a date' }, has('date')),
  () => yesNo('body', { zh: '写明责任主体', en: 'Names who is responsible' }, has('body')),
  () => yesNo('partner', { zh: '写明香港合作方', en: 'Names a Hong Kong partner' }, has('partner')),
  (corpus) => ({
    name: 'deadline',
    label: { zh: '期限', en: 'Deadline' },
    values: [
      { id: 'yes', label: { zh: '有期限', en: 'has one' } },
      { id: 'no', label: { zh: '没有期限', en: 'has none' } },
      { id: 'passed', label: { zh: '成文时已过', en: 'had passed when the document was written' } },
      { id: 'ahead', label: { zh: '成文时未到', en: 'lay ahead when the document was written' } },
      { id: 'open', label: { zh: '没有写明年份', en: 'names no year' } },
    ],
    of: (measure) => {
      const state = deadlines(corpus, [measure])[0]?.state;
      return state === undefined ? ['no'] : ['yes', state];
    },
    briefing: {},
  }),
  () => ({
    name: 'concreteness-at-least',
    also: ['concreteness'],
    label: (words) => words.say('measure.concreteness'),
    values: ['0', '1', '2', '3', '4', '5'].map((id) => ({
      id,
      label: (words) => words.say('filter.atLeast', { score: id }),
    })),
    of: (measure) => [String(concreteness(measure).score)],
    least: true,
    list: { at: 'more', values: ['1', '2', '3', '4', '5'] },
    briefing: {},
  }),
];

const has =
  (part: 'date' | 'body' | 'partner') =>
  (measure: Measure): boolean =>
    concreteness(measure).parts[part] === true;
