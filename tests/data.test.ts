import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { makeDataset } from '../src/data/files.ts';
import type { Descriptor } from './data-package/descriptor.ts';
import { dataPackageProfile } from './data-package/profile.ts';
import { rowProblems, type ReadFile } from './data-package/rows.ts';
import { corpus } from './fixtures/tiny-corpus.ts';

const { files } = await makeDataset(corpus);
const read: ReadFile = (path) => {
  const file = files.find(({ name }) => name === path);
  if (!file) throw new Error(`no file ${path}`);
  return file.bytes;
};
const decode = (path: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(read(path));
const descriptorText = decode('datapackage.json');
const descriptor = () => JSON.parse(descriptorText) as Descriptor;

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(dataPackageProfile);

describe('the descriptor', () => {
  it('is a Data Package v2 of tables', () => {
    expect(validate(descriptor()), JSON.stringify(validate.errors, null, 1)).toBe(true);
    expect(descriptor().resources).toHaveLength(files.filter(({ table }) => table).length);
  });

  const corruptions: Record<string, (broken: Descriptor) => void> = {
    'no table': (broken) => (broken.resources = []),
    'a path out of the folder': (broken) => (table(broken, 'asks').path = '../asks.csv'),
    'an absolute path': (broken) => (table(broken, 'asks').path = '/asks.csv'),
    'a type that the profile does not have': (broken) => (field(broken).type = 'list'),
    'no type': (broken) => Object.assign(field(broken), { type: undefined }),
    'a constraint that there is not': (broken) =>
      Object.assign(field(broken), { constraints: { requird: true } }),
    'an empty list of allowed values': (broken) => (field(broken).constraints = { enum: [] }),
    'a key that is no list': (broken) =>
      Object.assign(table(broken, 'asks').schema, { primaryKey: 'id' }),
    'a foreign key without target': (broken) =>
      Object.assign(table(broken, 'asks').schema, { foreignKeys: [{ fields: ['id'] }] }),
    'a dialect that there is not': (broken) =>
      Object.assign(table(broken, 'asks').dialect, { separator: ',' }),
  };
  it.each(Object.entries(corruptions))('is refused with %s', (_, corrupt) => {
    const broken = descriptor();
    corrupt(broken);
    expect(validate(broken)).toBe(false);
  });
});

describe('the tables', () => {
  it('are what the descriptor says: types, constraints, keys, checksums', () => {
    expect(rowProblems(descriptor(), read)).toEqual([]);
  });

  const first = (path: string, from: string | RegExp, to: string): [string, string] => {
    const text = decode(path);
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${path} does not hold ${String(from)}`);
    return [path, changed];
  };
  const changes: Record<string, [change: () => [string, string], problem: RegExp]> = {
    'a code that the codebook does not have': [
      () => first('measures.csv', ',planned,', ',planed,'),
      /^measures:\d+ commitment: “planed” is not allowed$/,
    ],
    'a number with words': [
      () => first('figures.csv', ',3000000,', ',300万元,'),
      /^figures:\d+ value: “300万元” is no number$/,
    ],
    'a date that is none': [
      () => first('sources.csv', '2024-03-15', '2024-13-15'),
      /^sources:2 date: “2024-13-15” does not match$/,
    ],
    'a measure of nowhere': [
      () => first('measures.csv', ',east-bay,', ',west-bay,'),
      /^measures:\d+ jurisdiction: \["west-bay"\] is not in jurisdictions$/,
    ],
    'a parent that is not there': [
      () => first('measures.csv', ',east-bay/joint-campus,', ',east-bay/no-campus,'),
      /^measures:\d+ parent: \["east-bay\/no-campus"\] is not in measures$/,
    ],
    'a passage beyond the document': [
      () => first('evidence.csv', ',bulletin-2024,3,', ',bulletin-2024,11,'),
      /^evidence:\d+ source_id,paragraph: \["bulletin-2024","11"\] is not in paragraphs$/,
    ],
    'a category of another lens': [
      () => first('codings.csv', ',theme,space,', ',direction,space,'),
      /^codings:\d+ lens,category: \["direction","space"\] is not in categories$/,
    ],
    'an id in a list that names nothing': [
      () => first('asks.csv', ';east-bay/sample-lane', ';east-bay/sample-line'),
      /^asks:2 measures: “east-bay\/sample-line” is not in measures$/,
    ],
    'an id twice': [
      () => {
        const [, text] = first('glossary.csv', /$/, '!');
        const row = text.trim().split('\r\n')[1];
        return ['glossary.csv', text.replace(/!$/, `${row}\r\n`)];
      },
      /^glossary:3 id: .+ is there twice$/,
    ],
    'a title left out': [
      () => first('events.csv', 'The laboratories open', ''),
      /^events:2 title_en: is required$/,
    ],
    'a column left out': [
      () => first('codings.csv', 'measure_id,lens,', 'measure_id,'),
      /^codings: the head is measure_id,category,main,coded_on,coded_on_en$/,
    ],
  };
  it.each(Object.entries(changes))('are refused with %s', (_, [change, problem]) => {
    const [changed, text] = change();
    const problems = rowProblems(descriptor(), (path) =>
      path === changed ? new TextEncoder().encode(text) : read(path),
    );
    expect(problems).toContainEqual(expect.stringMatching(problem));
    expect(problems).toContain(`${changed.replace('.csv', '')}: has another checksum`);
  });
});

function table({ resources }: Descriptor, name: string) {
  const found = resources.find((resource) => resource.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

function field(broken: Descriptor) {
  const [found] = table(broken, 'asks').schema.fields;
  if (!found) throw new Error('asks has no fields');
  return found;
}
