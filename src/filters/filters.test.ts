import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { realCorpus } from '../../tests/fixtures/real-corpus.ts';
import { corpus as tiny } from '../../tests/fixtures/tiny-corpus.ts';
import { concreteness } from '../analysis/concreteness.ts';
import { deadlines } from '../analysis/deadlines.ts';
import { voiceOf } from '../analysis/voice.ts';
import { sourceOf } from '../analysis/sources.ts';
import type { Corpus, Measure } from '../corpus/index.ts';
import { localizer } from '../i18n/index.ts';
import { satisfies } from './wire.ts';
import {
  filterNamed,
  heldIn,
  measureFilters,
  meets,
  offeredIn,
  labelSaid,
  valuesIn,
} from './index.ts';
import { filterTable } from '../../tests/fixtures/filter-table.ts';

const corpora = [
  ['the fixture', tiny],
  ['the content', realCorpus],
] as const;
const places = ['list', 'comparison', 'briefing'] as const;

/** What each filter but the lenses asks, said once more and otherwise. */
const asked = (corpus: Corpus): Record<string, (measure: Measure, value: string) => boolean> => ({
  jurisdiction: ({ id }, value) => id.startsWith(`${value}/`),
  commitment: (measure, value) => measure.commitment === value,
  'hong-kong': (measure, value) => measure.hong_kong === value,
  tier: ({ evidence }, value) =>
    evidence[0] !== undefined && sourceOf(corpus, evidence[0].source).tier === value,
  voice: (measure, value) => voiceOf(corpus, measure) === value,
  programme: ({ programme }, value) => programme?.programme.id === value,
  target: ({ targets }, value) => targets.some(({ id }) => id === value),
  'comparable-with': ({ comparable }, value) =>
    comparable.some(({ measure }) => measure.id.startsWith(`${value}/`)),
  figure: ({ figures }, value) =>
    value === 'money'
      ? figures.some(({ unit }) => /CNY|HKD/.test(unit))
      : figures.length > 0 === (value === 'yes'),
  money: ({ figures }, value) =>
    figures.some(({ unit }) => /CNY|HKD/.test(unit)) === (value === 'yes'),
  date: ({ start, due }, value) => ((start ?? due) !== undefined) === (value === 'yes'),
  body: ({ actors }, value) =>
    actors.some(({ role }) => role === 'responsible') === (value === 'yes'),
  partner: (measure, value) => (concreteness(measure).parts.partner === true) === (value === 'yes'),
  deadline: (measure, value) => {
    const [found] = deadlines(corpus, [measure]);
    if (value === 'yes') return measure.due !== undefined;
    return value === 'no' ? measure.due === undefined : found?.state === value;
  },
  'concreteness-at-least': (measure, value) => concreteness(measure).score >= Number(value),
});

describe.each(corpora)('the filters over %s', (_, corpus) => {
  const filters = measureFilters(corpus);
  const lenses = corpus.codebook.lenses;

  const tests = asked(corpus);

  it.each([...lenses.map(({ id }) => id), ...Object.keys(tests)])(
    '%s chooses what it asks for, value by value',
    (name) => {
      const filter = filterNamed(corpus, name);
      const asks =
        tests[name] ??
        (({ coding }: Measure, value: string) => coding[name]?.includes(value) ?? false);
      for (const { id } of filter.values) {
        const ids = (list: readonly Measure[]) => list.map((measure) => measure.id);
        expect(ids(corpus.measures.filter((measure) => meets(filter, measure, [id]))), id).toEqual(
          ids(corpus.measures.filter((measure) => asks(measure, id))),
        );
      }
    },
  );

  it.each(filters.map((filter) => [filter.name, filter] as const))(
    '%s gives measures only values that it takes',
    (_name, { values, of, least }) => {
      const ids = values.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeGreaterThan(0);
      const given = corpus.measures.flatMap((measure) => [...of(measure, false)]);
      expect(
        least ? given.filter((id) => !/^\d+$/.test(id)) : given.filter((id) => !ids.includes(id)),
      ).toEqual([]);
    },
  );

  it('have names of their own, and labels in every language', () => {
    const names = filters.flatMap(({ name, also = [] }) => [name, ...also]);
    const taken = ['q', 'sort', 'open', 'columns', 'group', 'id', 'level', 'main', 'limit'];
    expect(new Set([...names, ...taken]).size).toBe(names.length + taken.length);
    for (const locale of ['zh', 'hant', 'en'] as const) {
      const words = localizer(locale, corpus.codebook);
      for (const { name, label, values } of filters) {
        const labels = [label, ...values.map((value) => value.label)].map((l) =>
          labelSaid(l, words),
        );
        expect(
          labels.filter((text) => text.trim() === ''),
          name,
        ).toEqual([]);
      }
    }
  });

  it('offer values that they take, and those that they should', () => {
    for (const place of places) {
      for (const filter of offeredIn(corpus, place)) {
        const known = filter.values.map(({ id }) => id);
        expect(filter[place].values?.filter((id) => !known.includes(id)) ?? []).toEqual([]);
        expect(valuesIn(filter, place, corpus.measures).length, filter.name).toBeGreaterThan(0);
      }
    }
  });

  it('say to the browser what it needs to choose alike', () => {
    let compared = 0;
    const unlike: string[] = [];
    for (const place of ['list', 'comparison'] as const) {
      for (const measure of corpus.measures) {
        const held = heldIn(corpus, place, measure);
        for (const filter of offeredIn(corpus, place)) {
          for (const { id } of valuesIn(filter, place, corpus.measures)) {
            const own = (held[filter.name] ?? '').split(' ');
            compared += 1;
            if (satisfies(own, [id], filter.least ?? false) !== meets(filter, measure, [id])) {
              unlike.push(`${place} ${filter.name}=${id} ${measure.id}`);
            }
          }
        }
      }
    }
    expect(unlike).toEqual([]);
    expect(compared).toBeGreaterThan(100);
  });

  it('narrow a lens to main categories where that is asked', () => {
    const lens = lenses.find(({ main }) => main);
    const filter = filterNamed(corpus, lens?.id ?? '');
    const several = corpus.measures.filter(({ coding }) => (coding[filter.name]?.length ?? 0) > 1);
    expect(several.length).toBeGreaterThan(0);
    for (const measure of several) {
      const [first = '', second = ''] = measure.coding[filter.name] ?? [];
      expect(meets(filter, measure, [first], true)).toBe(true);
      expect(meets(filter, measure, [second], true)).toBe(false);
      expect(meets(filter, measure, [second])).toBe(true);
    }
  });
});

describe('a tier', () => {
  it('is the document’s, whosever word the passage is', () => {
    const corpus = corpora[1][1];
    const source = corpus.sources.find(({ tier }) => tier === 'primary');
    const other = corpus.measures.find(({ id }) => !id.startsWith(source?.jurisdiction.id ?? ''));
    const [evidence] = other?.evidence ?? [];
    if (!source || !other || !evidence) throw new Error('the content has neither');
    const told: Measure = {
      ...other,
      evidence: [{ ...evidence, source: source.id }],
    };
    expect(filterNamed(corpus, 'tier').of(told, false)).toEqual(['primary']);
    expect(filterNamed(corpus, 'voice').of(told, false)).not.toEqual(['own']);
  });
});

test('what is written about the filters is up to date; vitest -u writes it anew', async () => {
  const table = filterTable(corpora[1][1]);
  const file = ['README.md', ...markdownIn('docs')].find((name) => PLACE.test(textOf(name)));
  if (file === undefined) throw new Error('no page has a place for the table of filters');
  const written = textOf(file).replace(PLACE, (_all, begin: string, end: string) =>
    [begin, table, end].join('\n\n'),
  );
  await expect(written).toMatchFileSnapshot(resolve(file));
});

const PLACE = /(<!-- filters -->).*(<!-- \/filters -->)/s;
const textOf = (file: string): string => readFileSync(file, 'utf8');

function markdownIn(folder: string): string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names.filter((name) => name.endsWith('.md')).map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
}
