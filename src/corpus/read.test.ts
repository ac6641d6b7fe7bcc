import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TINY } from '../../tests/fixtures/tiny.ts';
import { readChanged, readContent } from './read.ts';

test('files of which it is known that they have changed are read alone, and give all that is there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'read-'));
  try {
    const write = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
    };
    for (const name of ['b.yaml', 'd.yaml', 'f.yaml']) write(name, name);
    const before = readContent(folder, { drafts: true });
    write('b.yaml', 'other');
    write('c.yaml', 'draft: true\n');
    write('.c.yaml.swp', 'an editor’s');
    write('README.md', 'not content');
    rmSync(join(folder, 'd.yaml'));
    const changed = ['b.yaml', 'c.yaml', '.c.yaml.swp', 'README.md', 'd.yaml', 'gone.yaml', ''];
    const after = readChanged(folder, before, new Set(changed));
    expect(after).toEqual(readContent(folder, { drafts: true }));
    expect(after.map(({ path }) => path)).toEqual(['b.yaml', 'c.yaml', 'f.yaml']);
    expect(after[2]).toBe(before[2]);
    write('f.yaml', 'not heard of yet');
    expect(readChanged(folder, after, new Set())).toEqual(after);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a draft is read only where drafts are asked for', () => {
  const folder = mkdtempSync(join(tmpdir(), 'drafts-'));
  const draft = 'organisations/far-institute.yaml';
  try {
    cpSync(TINY, folder, { recursive: true });
    const text = 'draft: true\nname: {zh: 远院, en: Far Institute}\nkind: think-tank\n';
    writeFileSync(join(folder, draft), text);
    const paths = (drafts: boolean) => readContent(folder, { drafts }).map(({ path }) => path);
    expect(readContent(folder).map(({ path }) => path)).toEqual(paths(false));
    expect(paths(false)).not.toContain(draft);
    expect(paths(true)).toContain(draft);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('what is made of a file that was read has its text', () => {
  const [file] = readContent(TINY);
  expect(file?.text).not.toBe('');
  expect({ ...file }).toEqual({ path: file?.path, text: file?.text });
  expect(structuredClone(file)).toEqual({ path: file?.path, text: file?.text });
});
