import { describe, expect, it } from 'vitest';
import { edit, textOf, tiny, withFile } from '../../tests/fixtures/tiny.ts';
import { countables } from '../briefing/countables.ts';
import { groupChanges } from '../changes/report.ts';
import { classify } from '../corpus/files.ts';
import { corpusFrom } from '../corpus/index.ts';
import { plainRecords } from '../data/corpus-json.ts';
import { tablesOf } from '../data/tables.ts';
import { sample } from '../languages/sample.ts';
import { localizer } from '../i18n/index.ts';
import type { ListName } from '../schema/index.ts';
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
    expect(localizer('en', corpus.codebook).text(title?.(record) ?? sample('', ''))).not.toBe(
      '',
    );
    expect(page?.(record.id)).toMatch(/^[a-z]+(?:\/[a-z0-9-]+)*\.html(?:#[a-z0-9-]+)?$/);
    const table = tablesOf(corpus).find(({ name }) => name === folder);
    expect(table?.rows).toHaveLength(corpus[listOf(kind)].length);
  });

  it('are most of the kinds', () => {
    expect(resting.length).toBeGreaterThan(kindNames.length / 2);
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
