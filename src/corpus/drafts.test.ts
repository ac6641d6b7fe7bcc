import { describe, expect, it } from 'vitest';
import { edit, textOf, tiny, withFile } from '../../tests/fixtures/tiny.ts';
import { checkRecords } from './check-records.ts';
import { asRecord, asRecords, isDraft } from './draft.ts';
import { draftsIn, withDrafts } from './drafts.ts';
import { takesLong } from '../../tests/fixtures/takes-long.ts';

takesLong();

const institute = 'organisations/east-bay-institute.yaml';
const fresh = 'organisations/far-institute.yaml';
const draftOf = (text: string) => withFile(tiny, fresh, text);
const WHOLE = 'draft: true\nname: {zh: 远院, en: Far Institute}\nkind: think-tank\n';
const check = withDrafts(checkRecords);
const bodies = (files: typeof tiny) => check(files).corpus?.organisations.map(({ id }) => id) ?? [];

describe('a draft', () => {
  it('says so in a line of its own, and in no text', () => {
    const at = (text: string, path = fresh) => isDraft({ path, text });
    expect(at('draft: true\nname: x\n')).toBe(true);
    expect(at('name: x\ndraft: true # until it is coded\n')).toBe(true);
    expect(at('name: x\n# draft: true\n')).toBe(false);
    expect(at('note:\n  draft: true\n')).toBe(false);
    expect(at('draft: true\n', 'codebook/units.yaml')).toBe(false);
    expect(at('draft: true\nname: x\n', 'codebook/lenses/far.yaml')).toBe(true);
    expect(at('---\ntitle: x\ndraft: true\n---\n\n# One\n', 'briefings/one.en.md')).toBe(true);
    expect(at('---\ntitle: x\n---\n\ndraft: true\n', 'briefings/one.en.md')).toBe(false);
  });

  it('is, as a record, the same line for line', () => {
    const { text } = asRecord({ path: fresh, text: WHOLE });
    expect(text.split('\n').slice(1)).toEqual(WHOLE.split('\n').slice(1));
    expect(text).not.toMatch(/^draft/m);
  });
});

describe('a check that shows drafts', () => {
  it('is the check itself where there are none', () => {
    expect(check(tiny)).toEqual(checkRecords(tiny));
  });

  it('shows one that can be linked, whatever other rules say of it', () => {
    // No record uses it, which is a problem of a record and none of a draft.
    const files = draftOf(WHOLE);
    expect(checkRecords(files.map(asRecord)).problems).not.toEqual([]);
    expect(check(files).problems).toEqual([]);
    expect(bodies(files)).toContain('far-institute');
  });

  it('leaves out one that cannot, and what names it', () => {
    expect(bodies(draftOf('draft: true\nname: half\n'))).toEqual(bodies(tiny));
    const broken = draftOf('draft: true\nname: half\n');
    const naming = edit(
      broken,
      institute,
      textOf(tiny, institute),
      `draft: true\n${textOf(tiny, institute)}`,
    );
    expect(check(naming).corpus).toBeUndefined();
    const homeless = draftOf(`${WHOLE}home: nowhere\n`);
    expect(check(homeless).problems).toEqual([]);
    expect(bodies(homeless)).toEqual(bodies(tiny));
  });

  it('still reports what is wrong with the records', () => {
    const files = edit(draftOf(WHOLE), institute, 'kind: ', 'kid: ');
    expect(check(files).problems.map(({ file }) => file)).toContain(`content/${institute}`);
  });
});

describe('a draft of a lens', () => {
  const path = 'codebook/lenses/far.yaml';
  const lens = textOf(tiny, 'codebook/lenses/direction.yaml').replace('order: 3', 'order: 9');
  const files = withFile(tiny, path, `draft: true\n${lens}`);

  it('is on no page, and asks nothing of measures', () => {
    const { problems, corpus } = check(files);
    expect(problems).toEqual([]);
    expect(corpus?.codebook.lenses.map(({ id }) => id)).not.toContain('far');
    expect(checkRecords(asRecords(files)).problems).toEqual([]);
  });

  it('is listed with what it lacks itself', () => {
    expect(draftsIn(files)).toEqual([{ file: `content/${path}`, lacks: [] }]);
    const half = withFile(tiny, path, `draft: true\n${lens.replace(/^order: .*\n/m, '')}`);
    expect(draftsIn(half)).toEqual([
      { file: `content/${path}`, lacks: [expect.stringMatching(/ order — is missing$/) as string] },
    ]);
  });
});

describe('the list of drafts', () => {
  it('says of each what it lacks, with its line', () => {
    expect(draftsIn(tiny)).toEqual([]);
    expect(draftsIn(draftOf('draft: true\nname: {zh: 远院}\nkind: think-tank\n'))).toEqual([
      { file: `content/${fresh}`, lacks: ['2 name.en — is missing'] },
    ]);
    const measure = textOf(tiny, 'measures/hong-kong/talent-scheme.yaml');
    const more = withFile(tiny, 'measures/hong-kong/other-one.yaml', `draft: true\n${measure}`);
    const found = draftsIn(more).find(({ file }) => file.startsWith('content/codings/'));
    expect(found?.lacks.join()).toContain('does not read a measure: hong-kong/other-one');
  });

  it('gives the line to paste for a wording without a translation, also while another is half written', () => {
    const path = 'measures/hong-kong/talent-scheme.yaml';
    const text = textOf(tiny, path);
    const quoted = /phrase: (.+)/.exec(text)?.[1] ?? '';
    const half = draftOf('draft: true\nname: {zh: 远院}\nkind: think-tank\n');
    const shorter = edit(half, path, `phrase: ${quoted}`, `phrase: ${quoted.slice(0, 4)}`);
    const lacks = draftsIn(
      edit(shorter, path, text.slice(0, 6), `draft: true\n${text.slice(0, 6)}`),
    )
      .find(({ file }) => file === `content/${path}`)
      ?.lacks.join('\n');
    expect(lacks).toContain(`has no translation: ${quoted.slice(0, 4)}\n    add to content/`);
    expect(lacks).toContain(`the line   '${quoted.slice(0, 4)}': '…'`);
  });
});
