import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { realContent } from '../../tests/fixtures/real-corpus.ts';
import { checkAll } from '../../src/briefing/check.ts';
import { textOf, tiny } from '../../tests/fixtures/tiny.ts';
import { growContent } from './grow.ts';
import { takesLong } from '../../tests/fixtures/takes-long.ts';

takesLong();

/** The tiny content has 2 columns with 6 measures, and 1 measure of its context. */
const size = { columns: 6, measures: 22 };
const grown = [...growContent(tiny, size)];
const paths = grown.map(({ path }) => path);

test('a grown corpus is in order', () => {
  expect(checkAll(grown).problems).toEqual([]);
});

test('the content itself, grown by whole copies, is in order too', () => {
  const files = realContent;
  const { entries } = checkAll(files);
  const columns = entries.jurisdiction.filter(({ data }) => data.column).length;
  const size = { columns: 2 * columns, measures: 3 * entries.measure.length };
  expect(checkAll([...growContent(files, size)]).problems).toEqual([]);
});

test('a grown corpus has the size that was asked for', () => {
  const { entries } = checkAll(grown);
  expect(entries.measure).toHaveLength(22);
  expect(entries.jurisdiction.filter(({ data }) => data.column)).toHaveLength(6);
});

test('the same content and size give the same files, each once', () => {
  expect([...growContent(tiny, size)]).toEqual(grown);
  expect(new Set(paths).size).toBe(paths.length);
});

test('the content itself stays as it is', () => {
  for (const { path, text } of tiny) expect(textOf(grown, path)).toBe(text);
});

test('a copy belongs to a copy, and is told apart', () => {
  expect(parse(textOf(grown, 'jurisdictions/old-harbour-2.yaml'))).toMatchObject({
    name: { zh: '旧港区 2', en: 'Old Harbour 2' },
    parent: 'east-bay-2',
  });
  expect(parse(textOf(grown, 'measures/east-bay-1/campus-laboratories.yaml'))).toMatchObject({
    parent: 'east-bay-1/joint-campus',
  });
  expect(parse(textOf(grown, 'partnerships/campus-laboratory-1.yaml'))).toMatchObject({
    mainland: ['east-bay-institute-1'],
    hong_kong: ['harbour-laboratory'],
  });
});

test('targets, terms, observations and followed-up promises grow with the columns', () => {
  expect(parse(textOf(grown, 'targets/research-staff-2.yaml'))).toMatchObject({
    title: { en: expect.stringMatching(/ 2$/) as unknown },
    goal: { evidence: [{ source: 'bulletin-2024-2' }] },
  });
  expect(parse(textOf(grown, 'observations/research-staff-2025-2.yaml'))).toMatchObject({
    targets: ['research-staff-2'],
  });
  expect(parse(textOf(grown, 'promises/joint-campus-2.yaml'))).toMatchObject({
    measure: 'east-bay-2/joint-campus',
    observations: ['campus-open-2'],
  });
  expect(parse(textOf(grown, 'glossary/sample-lane-2.yaml'))).toMatchObject({
    term: { en: expect.stringMatching(/ \(2\)$/) as unknown },
    measures: ['east-bay-2/sample-lane'],
  });
});

test('an observation of what is not copied stays alone', () => {
  const files = tiny.map((file) =>
    file.path === 'observations/campus-open.yaml'
      ? { ...file, text: file.text.replace('joint-campus]', 'joint-campus, hong-kong/X]') }
      : file,
  );
  const context = tiny.find(({ path }) => path.startsWith('measures/hong-kong/'));
  const id = context?.path.replace(/^measures\/|\.yaml$/g, '') ?? '';
  const about = files.map((file) => ({ ...file, text: file.text.replace('hong-kong/X', id) }));
  const found = [...growContent(about, size)].map(({ path }) => path);
  expect(found).not.toContain('observations/campus-open-1.yaml');
  expect(found).not.toContain('promises/joint-campus-1.yaml');
  expect(found).toContain('observations/research-staff-2025-1.yaml');
});

test('what no whole copy fills is filled with measures that stand alone', () => {
  const alone = paths.filter((path) => /^measures\/.*-2\.yaml$/.test(path));
  expect(alone).toHaveLength(3);
  for (const path of alone) expect(parse(textOf(grown, path))).not.toHaveProperty('parent');
});

test('a size that cannot be reached is refused with one that can', () => {
  expect(() => [...growContent(tiny, { columns: 5, measures: 100 })]).toThrow(
    '5 columns cannot be made of 2: name a multiple, such as 4, 6, 20.',
  );
  expect(() => [...growContent(tiny, { columns: 6, measures: 10 })]).toThrow(
    '10 measures are too few for 6 columns: name at least 19.',
  );
});
