import { expect, it } from 'vitest';
import { counted } from '../src/analysis/measures.ts';
import { columnSets } from '../src/corpus/column-sets.ts';
import { corpusFrom, figuresOfCorpus, type Corpus } from '../src/corpus/index.ts';
import { observationPages } from '../src/corpus/observation-groups.ts';
import type { CorpusPart } from '../src/corpus/parts.ts';
import { promisePages } from '../src/corpus/promise-pages.ts';
import { targetParts } from '../src/corpus/target-parts.ts';
import { termParts } from '../src/corpus/term-parts.ts';
import { kinds } from '../src/kinds/index.ts';
import { shownAt } from '../src/routes/page.ts';
import { partOf, paths } from '../src/routes/paths.ts';
import { listParts, onTheList, placePages } from '../src/search/row-files.ts';
import { amounts } from '../src/views/amounts/model.ts';
import { amountParts } from '../src/views/amounts/parts.ts';
import { scorePages } from '../src/views/concreteness/pages.ts';
import { overdue, overdueGoals, overdueOn } from '../src/views/followup/due.ts';
import { organisationParts } from '../src/views/organisations/parts.ts';
import { parted } from './fixtures/parted.ts';

const corpus = corpusFrom(parted());
const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id).toSorted();

it('every measure has one page of its jurisdiction, and all rows come to the list', () => {
  const pages = placePages(corpus);
  expect(idsOf(pages.flatMap(({ measures }) => measures))).toEqual(idsOf(corpus.measures));
  expect(pages.every((one) => one.measures.every((m) => m.jurisdiction === one.jurisdiction))).toBe(
    true,
  );
  expect(idsOf(listParts(corpus).flatMap(({ items }) => items))).toEqual(idsOf(corpus.measures));
  expect(onTheList(corpus).length).toBeLessThan(corpus.measures.length);
});

it('every score has one page', () => {
  const scored = scorePages(corpus).flatMap((one) => one.scored.map(({ measure }) => measure));
  expect(idsOf(scored)).toEqual(idsOf(counted(corpus.measures)));
});

it('every column stands in one set, with its measures', () => {
  const sets = columnSets(corpus);
  const columns = corpus.jurisdictions.filter(({ column }) => column);
  expect(sets.length).toBeGreaterThan(1);
  expect(idsOf(sets.flatMap((set) => set.columns))).toEqual(idsOf(columns));
  for (const { columns: own, corpus: part } of sets) {
    const theirs = part.measures.filter(({ jurisdiction }) => jurisdiction.column);
    expect(idsOf(theirs)).toEqual(idsOf(own.flatMap(({ measures }) => measures)));
  }
});

it('every observation has one page, and so has every promise', () => {
  const pages = observationPages(corpus);
  expect(pages.length).toBeGreaterThan(1);
  expect(idsOf(pages.flatMap(({ observations }) => observations))).toEqual(
    idsOf(corpus.observations),
  );
  const promised = promisePages(corpus).flatMap(({ promises }) => promises);
  expect(promised.length).toBeGreaterThan(1);
  expect(idsOf(promised)).toEqual(idsOf(corpus.promises));
});

it('what leads to a group of observations leads to the first of its pages', () => {
  const about = (slug: string) => shownAt(corpus, `${paths.observations}#about-${slug}`);
  for (const { slug } of observationPages(corpus)) {
    expect(about(slug)).toBe(paths.observationsOf(slug));
  }
  const [target] = corpus.targets;
  expect(about(`target-${target?.id ?? ''}`)).not.toContain('#');
});

it('every body stands in one part of the list', () => {
  const parts = organisationParts(corpus);
  expect(parts.length).toBeGreaterThan(1);
  expect(idsOf(parts.flatMap((part) => part.corpus.organisations))).toEqual(
    idsOf(corpus.organisations),
  );
});

it('every target and every term stands in one part, and what leads to it leads there', () => {
  const kept: {
    parts: readonly CorpusPart[];
    of: (part: Corpus) => readonly { id: string }[];
    places: readonly ((id: string) => string)[];
  }[] = [
    {
      parts: targetParts(corpus),
      of: (part: Corpus) => part.targets,
      places: [kinds.target.page, (id: string) => `${paths.pace}#${id}`],
    },
    {
      parts: termParts(corpus),
      of: (part: Corpus) => part.terms,
      places: [kinds.term.page],
    },
  ];
  for (const { parts, of, places } of kept) {
    expect(parts.length).toBeGreaterThan(1);
    expect(idsOf(parts.flatMap((part) => of(part.corpus)))).toEqual(idsOf(of(corpus)));
    for (const { slug, corpus: part } of parts) {
      expect(of(part).length).toBeGreaterThan(0);
      for (const place of of(part).flatMap(({ id }) => places.map((at) => at(id)))) {
        const [page = '', id = ''] = place.split('#');
        expect(shownAt(corpus, place)).toBe(`${partOf(page, slug)}#${id}`);
        expect(shownAt(part, place)).toBe(`${partOf(page, slug)}#${id}`);
      }
    }
  }
});

it('every figure stands in one part of the amounts, and every column', () => {
  const parts = amountParts(corpus).map((part) => part.corpus);
  expect(parts.length).toBeGreaterThan(1);
  expect(idsOf(parts.flatMap(figuresOfCorpus))).toEqual(idsOf(figuresOfCorpus(corpus)));
  const columns = (of: Corpus) => of.jurisdictions.filter(({ column }) => column);
  expect(idsOf(parts.flatMap(columns))).toEqual(idsOf(columns(corpus)));
});

it('a part of the amounts says of no column that it lacks what another part has', () => {
  const silent = (of: Corpus) => amounts(of).money.silent;
  const parts = amountParts(corpus).flatMap((part) => silent(part.corpus));
  expect(idsOf(silent(corpus))).not.toEqual([]);
  expect(idsOf(parts)).toEqual(idsOf(silent(corpus)));
});

it('all that is overdue has one page, and so has every goal of a target', () => {
  const day = '2099-12-31';
  const [late, goals] = [overdue(corpus, day), overdueGoals(corpus, day)];
  const pages = promisePages(corpus).map((one) => overdueOn(corpus, one, day));
  expect(late.length).toBeGreaterThan(1);
  expect(goals.length).toBeGreaterThan(1);
  const measures = (all: typeof late) => idsOf(all.map(({ measure }) => measure));
  const targets = (all: typeof goals) => idsOf(all.map(({ inTime }) => inTime.target));
  expect(measures(pages.flatMap((one) => one.late))).toEqual(measures(late));
  expect(targets(pages.flatMap((one) => one.goals))).toEqual(targets(goals));
});
