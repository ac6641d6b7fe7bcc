import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { edit, tiny } from '../../tests/fixtures/tiny.ts';
import { corpusFrom } from '../corpus/index.ts';
import { about, citation, limitsOf } from './about.ts';
import { dataFileNames, makeDataset } from './files.ts';
import { datasetJsonLd, scriptText } from './json-ld.ts';
import { filled } from '../../tests/fixtures/filled.ts';

const dataset = await makeDataset(corpus);
const textOf = (name: string): string => {
  const file = dataset.files.find((entry) => entry.name === name);
  if (!file) throw new Error(`no file ${name}`);
  return new TextDecoder().decode(file.bytes);
};

it('tells the names of the files without making them', () => {
  const all = [...dataset.files, ...dataset.parts];
  expect(dataFileNames(corpus)).toEqual(all.map(({ name }) => name));
});

it('the same content gives the same files', async () => {
  const again = await makeDataset(corpusFrom(tiny));
  const [all, once] = [again, dataset].map(({ files, parts }) => [...files, ...parts]);
  expect(all?.map(({ name }) => name)).toEqual(once?.map(({ name }) => name));
  for (const [i, { name, bytes }] of filled(all?.entries() ?? [])) {
    expect(Buffer.compare(bytes, once?.[i]?.bytes ?? new Uint8Array()), name).toBe(0);
  }
});

it('another content has another version', async () => {
  const changed = edit(tiny, 'glossary/sample-lane.yaml', '专用手续', '专门手续');
  const { version } = await makeDataset(corpusFrom(changed));
  expect(version).not.toBe(dataset.version);
  expect(version.split('+')[0]).toBe(dataset.version.split('+')[0]);
});

it('the readme states the limits first, then the citation, then the tables', () => {
  const readme = textOf('readme.md');
  const headings = [...readme.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(headings.map((heading) => heading?.split(' · ')[1])).toEqual([
    'Limits',
    'Citation',
    'Files',
    'Data dictionary',
  ]);
  expect(readme).toContain(dataset.version);
  for (const { zh, en } of filled(limitsOf(corpus))) {
    expect(readme.replaceAll('\\', '')).toContain(zh);
    expect(readme.replaceAll('\\', '')).toContain(en);
  }
  for (const { name, columns } of filled(dataset.tables)) {
    expect(readme).toContain(`### ${name} · `);
    for (const column of filled(columns)) expect(readme).toContain(`| \`${column.name}\` |`);
  }
  for (const { name } of filled(dataset.files)) {
    if (name !== 'readme.md') expect(readme).toContain(`- \`${name}\`: `);
  }
});

it('licence and year are those of the project', () => {
  const licence = readFileSync('LICENSE', 'utf8');
  expect(licence).toContain(about.licence.path);
  expect(licence).toContain(`Copyright (c) ${about.year} ${about.authors.en}`);
});

it('no message leaves a placeholder unfilled', () => {
  const texts = [...limitsOf(corpus), citation(dataset.version)].flatMap(({ zh, en }) => [zh, en]);
  for (const text of filled(texts)) expect(text).not.toMatch(/[{}]/);
});

it('search engines are told what the data are and where each file lies', () => {
  const json = datasetJsonLd(corpus, dataset, (name) => `../data/${name}`);
  expect(json).toMatchObject({
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    license: about.licence.path,
    version: dataset.version,
    temporalCoverage: '2024-03-15/2024-03-15',
  });
  expect(json.description.length).toBeGreaterThan(50);
  expect(json.description.length).toBeLessThan(5000);
  expect(json.distribution.map(({ contentUrl }) => contentUrl)).toEqual(
    dataset.files.map(({ name }) => `../data/${name}`),
  );
});

it('nothing in a data block ends it', () => {
  const hostile = { name: '</script><script>alert(1)</script><!--' };
  const text = scriptText(hostile);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual(hostile);
});
