import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { recordFields } from '../../src/ingest/fields.ts';
import { newKinds } from '../../src/ingest/new-kinds.ts';
import type { RecordValues } from '../../src/ingest/values.ts';
import { codebook } from '../../tests/fixtures/ingest.ts';
import { askFields } from './ask-fields.ts';

const known = (kind: string): string[] => (kind === 'jurisdiction' ? ['shanghai', 'suzhou'] : []);

/** Answers questions line by line. @returns what was asked, and what the record then holds */
async function answering(kind: string, given: RecordValues, ...answers: string[]) {
  const schema = newKinds[kind]?.schema?.(codebook);
  if (!schema) throw new Error(`${kind} has no fields`);
  const [input, output] = [new PassThrough(), new PassThrough()];
  const said = text(output);
  input.end(answers.map((answer) => `${answer}\n`).join(''));
  const values = structuredClone(given);
  await askFields(recordFields(schema, codebook), values, known, { input, output });
  output.end();
  return { said: await said, values };
}

describe('questions for the fields of a record', () => {
  it('show the choices of the codebook with their definitions, and take one', async () => {
    const { said, values } = await answering(
      'organisation',
      {},
      '澜江大学',
      'Lanjiang',
      'university',
    );
    expect(said).toContain('kind — What kind of body it is.\n');
    expect(said).toMatch(/\n {2}university +高校 · University: A university itself\./);
    expect(values).toEqual({
      name: { zh: '澜江大学', en: 'Lanjiang' },
      kind: 'university',
    });
  });

  it('find a choice by a part of a word, and say what is wrong with one that there is not', async () => {
    const name = { zh: '甲', en: 'A' };
    const { said, values } = await answering('organisation', { name }, 'universi', 'xyz', '?', '');
    expect(said.match(/^(?:> )? {2}university /gm)).toHaveLength(3);
    expect(said).toContain('kind: “xyz” is none of its values');
    expect(values).toEqual({ name });
  });

  it('offer the records that a field may name', async () => {
    const given = { name: { zh: '甲', en: 'A' }, kind: 'company' };
    const { said, values } = await answering('source', given, ...Array<string>(40).fill(''));
    expect(said).toMatch(/\njurisdiction — .+\n {2}shanghai\n {2}suzhou\n/);
    expect(values).toEqual(given);
  });

  it.each(Object.keys(newKinds).filter((kind) => newKinds[kind]?.schema))(
    'of the kind %s are asked once each, and may all be left',
    async (kind) => {
      const { said, values } = await answering(kind, {});
      expect(said.match(/^> /gm)).toHaveLength(1);
      expect(values).toEqual({});
      const all = await answering(kind, {}, ...Array<string>(200).fill(''));
      const asked = [...all.said.matchAll(/^(?:> )?([\w.]+) — /gm)].map(([, path]) => path);
      expect(asked.length).toBeGreaterThan(2);
      expect(new Set(asked).size).toBe(asked.length);
    },
  );
});
