import { describe, expect, it } from 'vitest';
import { codebook } from '../../tests/fixtures/ingest.ts';
import { schemaOf } from '../kinds/index.ts';
import { idsOf } from '../schema/index.ts';
import { recordFields } from './fields.ts';
import { putSetting, type RecordValues } from './values.ts';

const known = (kind: string) => (kind === 'organisation' ? ['lanjiang-stc'] : []);
const fieldsOf = (kind: 'measure' | 'organisation') =>
  recordFields(schemaOf(kind, codebook), codebook);
const put = (setting: string, kind: 'measure' | 'organisation' = 'measure') => {
  const values: RecordValues = {};
  return { wrong: putSetting(values, setting, fieldsOf(kind), known), values };
};

describe('the fields of a record', () => {
  it('are those of the schema, with the codebook’s choices and their definitions', () => {
    const fields = fieldsOf('measure');
    expect(fields.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['title.zh', 'commitment', 'coding.theme', 'evidence.0.phrase']),
    );
    const commitment = fields.find(({ path }) => path === 'commitment');
    expect(commitment?.choices?.map(({ id }) => id)).toEqual(idsOf(codebook, 'commitments'));
    expect(commitment?.choices?.every(({ definition }) => definition !== '')).toBe(true);
    const theme = fields.find(({ path }) => path === 'coding.theme');
    expect(theme).toMatchObject({ list: true, required: true });
    expect(theme?.choices?.[0]?.definition).not.toBe('');
    expect(fields.find(({ path }) => path === 'evidence.0.source')?.kind).toBe('source');
    expect(fields.find(({ path }) => path === 'note.zh')?.required).toBe(false);
  });
});

describe('a setting', () => {
  it.each([
    ['title.zh=驿站=一座', { title: { zh: '驿站=一座' } }],
    ['coding.theme=talent, youth', { coding: { theme: ['talent', 'youth'] } }],
    ['order=2', { order: 2 }],
    ['evidence.0.paragraph=3', { evidence: [{ paragraph: 3 }] }],
    ['title={zh: 甲, en: A}', { title: { zh: '甲', en: 'A' } }],
  ])('%s is put where it belongs', (setting, values) => {
    expect(put(setting)).toEqual({ wrong: undefined, values });
  });

  it.each([
    ['titel.zh=驿站', '“titel.zh” is no field of it; did you mean “title.zh”?'],
    ['commitment=planed', 'commitment: “planed” is none of its values; did you mean “planned”?'],
    ['order=300万', 'order: “300万” is no number; write it in digits, as 3000000 for 300万'],
    ['title={zh: ', 'title: cannot be read as YAML on one line: {zh: '],
    [
      'actors.0.organisation=lanjiang-stk',
      'actors.0.organisation: “lanjiang-stk” is the id of no organisation; did you mean “lanjiang-stc”?',
    ],
    ['commitment', '“commitment” has no value: write it as commitment=VALUE'],
    ['titel', '“titel” is no field of it; did you mean “title”?'],
  ])('%s is refused with what was meant', (setting, wrong) => {
    const found = put(setting);
    expect(found.wrong).toBe(wrong);
    expect(found.values).toEqual({});
  });
});
