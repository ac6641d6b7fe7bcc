import { describe, expect, it } from 'vitest';
import { realContent } from './fixtures/real-corpus.ts';
import { checkAll } from '../src/briefing/check.ts';
import { checkContent } from '../src/corpus/check.ts';
import { linkCorpus } from '../src/corpus/link.ts';
import type { ContentFile, Problem } from '../src/lint/types.ts';
import { HONG_KONG, namedValues } from '../src/schema/index.ts';
import { namedIn, renamedIn, type Named } from './fixtures/renaming.ts';
import { chartsOf, modelsOf, type SiteSummary } from './fixtures/site-summary.ts';
import { crowded } from './fixtures/crowded.ts';
import { tiny } from './fixtures/tiny.ts';
import { takesLong } from './fixtures/takes-long.ts';
import { whenAsked } from '../src/shared/memo.ts';

takesLong();

type Site = { problems: readonly Problem[]; summary: SiteSummary };
type Check = (files: readonly ContentFile[]) => ReturnType<typeof checkContent>;

/** What a site says that is made of the files; nothing when the check finds problems. */
function siteOf(files: readonly ContentFile[], check: Check): Site {
  const { codebook, entries, problems, briefings } = check(files);
  if (!codebook || problems.length > 0) return { problems, summary: {} };
  const corpus = linkCorpus(codebook, entries);
  return { problems, summary: { ...modelsOf(corpus, briefings), ...chartsOf(corpus) } };
}

/** What an id is called instead: it sorts where the old one did, and stands nowhere else. */
const ENDING = '-by-another-name';
/** What an id begins with instead that is to sort elsewhere. */
const BEGINNING = 'x-';
const BEGINNINGS = new RegExp(`\\b${BEGINNING}(?=[a-z-]+${ENDING})`, 'g');

/** The parts of a site that are not the same once all ids have their old names again. */
function changedIn(before: SiteSummary, after: SiteSummary): string[] {
  const back = Object.fromEntries(
    Object.entries(after).map((entry) =>
      entry.map((text) => text.replaceAll(BEGINNINGS, '').replaceAll(ENDING, '')),
    ),
  ) as SiteSummary;
  return Object.keys({ ...before, ...back }).filter((part) => before[part] !== back[part]);
}

/** What ids under other names do to a site: the problems that the check finds, or the parts that change. */
type Effect = { problems: readonly Problem[]; changed: readonly string[] };

const isNone = ({ problems, changed }: Effect): boolean => problems.length + changed.length === 0;

/**
 * Tries ids of some content under other names, all at once.
 * @param beginning of these names, where they are to sort elsewhere
 */
function effects(content: readonly ContentFile[], check: Check, beginning = '') {
  const before = siteOf(content, check);
  const of = (ids: readonly Named[]): Effect => {
    const files = ids.reduce(
      (renamed, named) => renamedIn(renamed, named, `${beginning}${named.id}${ENDING}`),
      content,
    );
    const { problems, summary } = siteOf(files, check);
    return { problems, changed: problems.length > 0 ? [] : changedIn(before.summary, summary) };
  };
  return { before, of };
}

const nameOf = ({ of, within, id }: Named): string => [of, within, id].filter(Boolean).join(' ');

/** The values that the code may know by name: the check must say that they are missing. */
const isNamed = ({ of, within, id }: Named): boolean =>
  of === 'value' &&
  (Object.entries(namedValues) as [string, readonly string[]][]).some(
    ([list, ids]) => list === within && ids.includes(id),
  );

describe('an id of the tiny codebook under another name', () => {
  const { before, of } = effects(crowded, checkContent);

  it('starts from a site with everything in it', () => {
    expect(before.problems).toEqual([]);
    for (const [part, text] of Object.entries(before.summary)) {
      if (part !== 'written') expect(text.length, part).toBeGreaterThan(2);
    }
  });

  // All ids of one list are tried at once. No two of them are the same: one that another list has too keeps
  // its name there, so that what takes the one for the other is found.
  const groups = Object.entries(
    Object.groupBy(namedIn(crowded), (named) =>
      [named.of, named.within, isNamed(named) ? '(by name)' : ''].join(' ').trim(),
    ),
  ).map(([list, ids = []]) => ({ list, ids, effect: whenAsked(() => of(ids)) }));
  const each = groups.flatMap(({ ids, effect }) =>
    ids.map((named) => ({ name: nameOf(named), named, effect })),
  );

  it.each(each)('is missed by name or changes nothing: $name', ({ named, effect }) => {
    if (isNamed(named)) {
      const file = `content/codebook/${named.within}.yaml`;
      const found = `no “${named.id}”`;
      const problem: unknown = expect.objectContaining({ rule: 'names', file, found });
      expect(effect().problems).toContainEqual(problem);
      return;
    }
    // Where its list does something, each of its ids is tried alone, to say which it is.
    expect(isNone(effect()) ? effect() : of([named])).toEqual({ problems: [], changed: [] });
  });

  it.each(groups.filter(({ ids }) => !ids.some(isNamed)))(
    'changes nothing beside the others of its list: $list',
    ({ ids, effect }) => {
      expect(new Set(ids.map(({ id }) => id)).size).toBe(ids.length);
      expect(effect()).toEqual({ problems: [], changed: [] });
    },
  );
});

it('a jurisdiction that the code knows by name, under another name, is missed', () => {
  const to = `${HONG_KONG}${ENDING}`;
  const within = new RegExp(`(?<!hong_kong: )\\b${HONG_KONG}\\b(?!-)`, 'g');
  const files = tiny.map((file) =>
    /^codebook.[^/]*$/.test(file.path)
      ? file
      : { path: file.path.replace(HONG_KONG, to), text: file.text.replaceAll(within, to) },
  );
  expect(checkContent(files).problems).toContainEqual(
    expect.objectContaining({ rule: 'names', found: `no “${HONG_KONG}”` }),
  );
});

// An order that rests on ids shows where a name sorts elsewhere.
describe('an id of the real codebook under a name that sorts elsewhere', () => {
  const { before, of } = effects(realContent, checkAll, BEGINNING);
  const ids: Named[] = [
    { of: 'value', within: 'roles', id: 'ceiling' },
    { of: 'value', within: 'commitments', id: 'planned' },
  ];
  const effect = whenAsked(() => of(ids));

  it.each(ids.map((named) => ({ name: nameOf(named), named })))(
    'changes nothing: $name',
    ({ named }) => {
      expect(isNone(effect()) ? effect() : of([named])).toEqual({ problems: [], changed: [] });
    },
  );

  it('changes nothing beside another', () => {
    expect(before.problems).toEqual([]);
    expect(effect()).toEqual({ problems: [], changed: [] });
  });
});
