import { describe, expect, it } from 'vitest';
import { edit, textOf, tiny, withFile } from '../../tests/fixtures/tiny.ts';
import { countables } from '../briefing/countables.ts';
import { compareContent } from '../changes/compare.ts';
import { groupChanges } from '../changes/report.ts';
import { classify } from '../corpus/files.ts';
import { corpusFrom } from '../corpus/index.ts';
import { plainRecords } from '../data/corpus-json.ts';
import { tablesOf } from '../data/tables.ts';
import { sample } from '../languages/sample.ts';
import { localizer } from '../i18n/index.ts';
import type { ListName } from '../schema/index.ts';
import { searchTexts } from '../search/texts.ts';
import { usesOf } from '../views/codebook/uses.ts';
import { definitionOf, kindIn, kindNames, kinds, listOf, type AnyRecord } from './index.ts';

const whole = 'asks/bulletin-2024/whole.yaml';

/** The tiny content, and a request beside the proposal as a whole: only requests are counted. */
const corpus = corpusFrom(
  withFile(
    tiny,
    'asks/bulletin-2024/first.yaml',
    textOf(edit(tiny, whole, 'order: 0', 'order: 1'), whole),
  ),
);

/** From beyond the documents, and so without a passage in them. */
const BEYOND = ['observation', 'promise'];

/** Said with both codings of a jurisdiction in one list. */
const PAIRED = ['coding', 'resolution'];

describe.each(kindNames)('the kind %s', (kind) => {
  const { folder, depth, noun } = definitionOf(kind);
  const records: readonly AnyRecord[] = corpus[listOf(kind)];

  it('has records to look at', () => {
    expect(records.length).toBeGreaterThan(0);
  });

  it('is known by its folder', () => {
    const id = ['some', 'record'].slice(-depth).join('/');
    expect(kindIn(folder)).toBe(kind);
    expect(classify(`${folder}/${id}.yaml`)).toEqual({ kind, id });
  });

  it('is counted', () => {
    const count = countables(corpus).get(listOf(kind))?.count([]);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(records.length);
  });

  it('is exported with every record', () => {
    const json = plainRecords(corpus);
    const list = json[PAIRED.includes(kind) ? 'double_codings' : folder];
    expect(list).toHaveLength(PAIRED.includes(kind) ? corpus.doubleCodings.length : records.length);
  });

  it('is searched, or says why not', () => {
    const { search } = definitionOf(kind);
    if ('not' in search) {
      expect(search.not).toMatch(/^[A-Z].{20,}\.$/);
      return;
    }
    const found = corpus.measures.flatMap((measure) => search.of(measure, records));
    expect(found.length).toBeGreaterThan(0);
    for (const measure of corpus.measures) {
      const texts = searchTexts(corpus, measure).map(({ text }) => text);
      const own = search
        .of(measure, records)
        .flatMap((record) => search.texts.flatMap((text) => text.of(record)));
      expect(texts).toEqual(expect.arrayContaining(own.filter((text) => text !== undefined)));
    }
  });

  it('has a table with every record, if it has one', () => {
    const { table } = definitionOf(kind);
    const found = tablesOf(corpus).find(({ name }) => name === folder);
    if (table) expect(found?.rows).toHaveLength(records.length);
  });

  it('is compared from one version to the next', () => {
    const [file] = tiny.filter(({ path }) => path.startsWith(`${folder}/`));
    const without = tiny.filter(({ path }) => path !== file?.path);
    const gone = { kind: 'removed', record: file?.path.replace('.yaml', '') };
    // A release tells the changes, and is none itself.
    const expected = kind === 'release' ? [] : [gone];
    expect(compareContent(tiny, without).changes).toMatchObject(expected);
  });

  it('is called by its own noun in a list of changes', () => {
    const change = { kind: 'added' as const, record: `${folder}/a`, title: undefined, fields: [] };
    const said = (n: number) => groupChanges(Array.from({ length: n }, () => change))[0]?.what;
    expect(said(1)).toMatchObject({ en: `1 ${noun.one.en} added.` });
    expect(said(2)).toMatchObject({
      en: `${noun.counted.en.replace('{n}', '2')} added.`,
      zh: `新增${noun.counted.zh.replace('{n}', '2')}。`,
    });
  });
});

describe('kinds that rest on passages', () => {
  const resting = kindNames.filter((kind) => definitionOf(kind).passages);

  it.each(resting)('%s has a title and a place on a page, and its table is in the data', (kind) => {
    const { folder, title, page } = definitionOf(kind);
    const [record] = corpus[listOf(kind)];
    if (!record) throw new Error('the fixture has one');
    expect(localizer('en', corpus.codebook).text(title?.(record) ?? sample('', ''))).not.toBe('');
    expect(page?.(record.id)).toMatch(/^[a-z]+(?:\/[a-z0-9-]+)*\.html(?:#[a-z0-9-]+)?$/);
    const table = tablesOf(corpus).find(({ name }) => name === folder);
    expect(table?.rows).toHaveLength(corpus[listOf(kind)].length);
  });

  it('are half of the kinds at least, but for those from beyond the documents', () => {
    const own = kindNames.filter((kind) => !BEYOND.includes(kind));
    expect(resting.length).toBeGreaterThanOrEqual(own.length / 2);
  });
});

/** They sort other values of the codebook, not records. */
const OF_THE_CODEBOOK: readonly ListName[] = ['tools', 'tool-groups'];

describe('lists of the codebook', () => {
  const lists = Object.keys(corpus.codebook.lists) as ListName[];

  it.each(lists.filter((list) => !OF_THE_CODEBOOK.includes(list)))('%s is counted', (list) => {
    const uses = usesOf(corpus, list);
    expect([...(uses?.values() ?? [])].reduce((sum, n) => sum + n, 0)).toBeGreaterThan(0);
  });

  it('are many', () => {
    expect(lists.length).toBeGreaterThan(OF_THE_CODEBOOK.length);
  });
});

it('has no two kinds in one folder', () => {
  expect(new Set(kindNames.map((kind) => kinds[kind].folder)).size).toBe(kindNames.length);
});
