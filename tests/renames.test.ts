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

/** The parts of a site that are not the same once an id has its old name again. */
function changedIn(before: SiteSummary, after: SiteSummary, from: string, to: string): string[] {
  const back = Object.fromEntries(
    Object.entries(after).map((entry) => entry.map((text) => text.replaceAll(to, from))),
  ) as SiteSummary;
  return Object.keys({ ...before, ...back }).filter((part) => before[part] !== back[part]);
}

const nameOf = ({ of, within, id }: Named): string => [of, within, id].filter(Boolean).join(' ');

/** The name that an id is given: it sorts where the old one did, and stands nowhere else. */
const otherThan = (id: string): string => `${id}-by-another-name`;

/** The values that the code may know by name: the check must say that they are missing. */
const isNamed = ({ of, within, id }: Named): boolean =>
  of === 'value' &&
  (Object.entries(namedValues) as [string, readonly string[]][]).some(
    ([list, ids]) => list === within && ids.includes(id),
  );

describe('an id of the tiny codebook under another name', () => {
  const before = siteOf(crowded, checkContent);

  it('starts from a site with everything in it', () => {
    expect(before.problems).toEqual([]);
    for (const [part, text] of Object.entries(before.summary)) {
      if (part !== 'written') expect(text.length, part).toBeGreaterThan(2);
    }
  });

  it.each(namedIn(crowded).map((named) => ({ name: nameOf(named), named })))(
    'is missed by name or changes nothing: $name',
    ({ named }) => {
      const to = otherThan(named.id);
      const after = siteOf(renamedIn(crowded, named, to), checkContent);
      if (isNamed(named)) {
        const file = `content/codebook/${named.within}.yaml`;
        const found = `no “${named.id}”`;
        const problem: unknown = expect.objectContaining({ rule: 'names', file, found });
        expect(after.problems).toContainEqual(problem);
        return;
      }
      expect(after.problems).toEqual([]);
      expect(changedIn(before.summary, after.summary, named.id, to)).toEqual([]);
    },
  );
});

it('a jurisdiction that the code knows by name, under another name, is missed', () => {
  const to = otherThan(HONG_KONG);
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

describe('an id of the real codebook under another name', () => {
  const content = realContent;
  const before = siteOf(content, checkAll);

  it.each([
    ['roles', 'ceiling', 'cap'],
    ['commitments', 'planned', 'intended'],
  ])('changes nothing: %s %s', (within, id, to) => {
    const after = siteOf(renamedIn(content, { of: 'value', within, id }, `x-${to}`), checkAll);
    expect(after.problems).toEqual([]);
    expect(changedIn(before.summary, after.summary, id, `x-${to}`)).toEqual([]);
  });
});
