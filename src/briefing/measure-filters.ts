import { concreteness } from '../analysis/concreteness.ts';
import { deadlines } from '../analysis/deadlines.ts';
import { codesOf, isMain } from '../analysis/measures.ts';
import { sourceOf, voiceOf } from '../analysis/voice.ts';
import type { Corpus, Measure } from '../corpus/index.ts';
import { idsOf, type Lens } from '../schema/index.ts';
import type { Filter, Filters } from './countables.ts';

const YES_NO = ['yes', 'no'];
const DEADLINES = ['yes', 'no', 'passed', 'ahead', 'open'];
const VOICES = ['own', 'reported', 'advice'];

/** The ways to narrow measures; every lens of the codebook is one. */
export function measureFilters(corpus: Corpus): Filters<Measure> {
  const { codebook } = corpus;
  const jurisdictions = corpus.jurisdictions.map(({ id }) => id);
  const money = new Set(
    codebook.lists.units.values.filter((unit) => unit.dimension === 'money').map(({ id }) => id),
  );
  return {
    jurisdiction: {
      values: jurisdictions,
      test: ({ jurisdiction }, value) => jurisdiction.id === value,
    },
    ...Object.fromEntries(codebook.lenses.map((lens) => [lens.id, byCategory(lens)])),
    // It says how the lenses are read, and narrows nothing by itself.
    main: { values: YES_NO, test: () => true },
    commitment: {
      values: idsOf(codebook, 'commitments'),
      test: ({ commitment }, value) => commitment === value,
    },
    'hong-kong': {
      values: idsOf(codebook, 'hong-kong'),
      test: ({ hong_kong }, value) => hong_kong === value,
    },
    tier: {
      values: idsOf(codebook, 'tiers'),
      test: (measure, value) =>
        measure.evidence.slice(0, 1).some(({ source }) => sourceOf(corpus, source).tier === value),
    },
    voice: { values: VOICES, test: (measure, value) => voiceOf(corpus, measure) === value },
    programme: {
      values: corpus.programmes.map(({ id }) => id),
      test: ({ programme }, value) => programme?.programme.id === value,
    },
    target: {
      values: corpus.targets.map(({ id }) => id),
      test: ({ targets }, value) => targets.some(({ id }) => id === value),
    },
    'comparable-with': {
      values: jurisdictions,
      test: ({ comparable }, value) =>
        comparable.some(({ measure }) => measure.jurisdiction.id === value),
    },
    figure: yesNo(({ figures }) => figures.length > 0),
    money: yesNo(({ figures }) => figures.some(({ unit }) => money.has(unit))),
    date: yesNo((measure) => concreteness(measure).parts.date === true),
    body: yesNo((measure) => concreteness(measure).parts.body === true),
    partner: yesNo((measure) => concreteness(measure).parts.partner === true),
    deadline: {
      values: DEADLINES,
      test: (measure, value) => {
        const state = deadlines(corpus, [measure])[0]?.state;
        return value === 'yes' || value === 'no'
          ? (state !== undefined) === (value === 'yes')
          : state === value;
      },
    },
    'concreteness-at-least': {
      values: ['0', '1', '2', '3', '4', '5'],
      test: (measure, value) => concreteness(measure).score >= Number(value),
    },
  };
}

const byCategory = (lens: Lens): Filter<Measure> => ({
  values: lens.categories.map(({ id }) => id),
  test: (measure, value, { main }) =>
    main ? isMain(measure, lens, value) : codesOf(measure, lens).includes(value),
});

/** A filter on whether something holds. */
export const yesNo = <T>(holds: (record: T) => boolean): Filter<T> => ({
  values: YES_NO,
  test: (record, value) => holds(record) === (value === 'yes'),
});
