import { codesOf } from '../analysis/measures.ts';
import { voiceOf, type Voice } from '../analysis/voice.ts';
import { sourceOf } from '../analysis/sources.ts';
import { jurisdictionsOf, ofList, type FilterDefinition, type MeasureFilter } from './filter.ts';

const VOICES: readonly Voice[] = ['own', 'reported', 'advice'];

/** Filters by what a measure is coded as, whose it is, and what it belongs to. */
export const ofCoding: readonly FilterDefinition[] = [
  (corpus) => ({
    name: 'jurisdiction',
    label: (words) => words.say('measures.who'),
    values: jurisdictionsOf(corpus),
    of: ({ jurisdiction }) => [jurisdiction.id],
    suggested: true,
    list: { at: 'top', used: true },
    briefing: {},
  }),
  // Every lens of the codebook is a filter.
  ({ codebook }) =>
    codebook.lenses.map((lens): MeasureFilter => ({
      name: lens.id,
      label: lens.label,
      values: lens.categories.map(({ id, label }) => ({ id, label })),
      of: (measure, main) => {
        const codes = codesOf(measure, lens);
        return main && lens.main ? codes.slice(0, 1) : codes;
      },
      suggested: true,
      list: { at: 'fold' },
      briefing: {},
    })),
  (corpus) => ({
    name: 'commitment',
    label: (words) => words.say('measures.commitment'),
    values: corpus.codebook.lists.commitments.values,
    of: ({ commitment }) => [commitment],
    suggested: true,
    list: { at: 'top' },
    comparison: { used: true },
    briefing: {},
  }),
  (corpus) => ({
    name: 'basis',
    ...ofList(corpus, 'bases'),
    label: { zh: '承诺的依据', en: 'Basis of the commitment' },
    of: ({ commitment_basis }) => [commitment_basis],
    list: { at: 'more' },
    comparison: {},
    briefing: {},
  }),
  (corpus) => ({
    name: 'hong-kong',
    also: ['hongkong', 'directed'],
    ...ofList(corpus, 'hong-kong'),
    of: ({ hong_kong }) => [hong_kong],
    suggested: true,
    list: { at: 'more' },
    comparison: { used: true },
    briefing: {},
  }),
  // The tier of the document that a measure's main passage stands in: what kind of document it is.
  // Whose word the passage is (`voice`) is another question: a government's document on its own
  // work may also tell what another does, and that is then first-hand and yet a report.
  (corpus) => ({
    name: 'tier',
    ...ofList(corpus, 'tiers'),
    label: { zh: '一手还是二手', en: 'First- or second-hand' },
    of: ({ evidence }) => evidence.slice(0, 1).map(({ source }) => sourceOf(corpus, source).tier),
    comparison: {},
    briefing: {},
  }),
  (corpus) => ({
    name: 'voice',
    label: (words) => words.say('measure.voice'),
    values: VOICES.map((id) => ({ id, label: ({ say }) => say(`voice.${id}`) })),
    of: (measure) => [voiceOf(corpus, measure)],
    list: { at: 'more' },
    briefing: {},
  }),
  ({ programmes }) => ({
    name: 'programme',
    label: (words) => words.say('search.in.programme'),
    values: programmes.map(({ id, short }) => ({ id, label: short })),
    of: ({ programme }) => (programme ? [programme.programme.id] : []),
    suggested: true,
    list: { at: 'more', used: true },
    briefing: {},
  }),
  ({ targets }) => ({
    name: 'target',
    label: (words) => words.say('search.in.target'),
    values: targets.map(({ id, title }) => ({ id, label: title })),
    of: (measure) => measure.targets.map(({ id }) => id),
    briefing: {},
  }),
  (corpus) => ({
    name: 'comparable-with',
    label: { zh: '同类举动所在', en: 'The same move in' },
    values: jurisdictionsOf(corpus),
    of: ({ comparable }) => comparable.map(({ measure }) => measure.jurisdiction.id),
    briefing: {},
  }),
];
