import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ContentFile } from '../lint/types.ts';
import { checkOnce, checkWith, held, showEarly, type ContentCheck } from './check-once.ts';
import type { Checked } from './check.ts';

const asked: (readonly ContentFile[])[] = [];

/** A check whose corpus is the texts of the files; a text with `broken` in it is a problem. */
const check =
  (broken: string): ContentCheck =>
  (files) => {
    asked.push(files);
    const texts = files.map(({ text }) => text).join();
    const problems = texts.includes(broken) ? [{}] : [];
    return { corpus: { texts }, briefings: [], problems } as unknown as Checked;
  };
const all = check('broken');
const records = check('broken record');

let folder = '';
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
};
const shownTexts = () => (held() as unknown as { texts: string }).texts;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  asked.length = 0;
  checkWith(all);
  write('a.yaml', 'one');
  write('b.yaml', 'two');
  checkOnce(folder, all);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('content that has not changed is not checked again', () => {
  write('b.yaml', 'five');
  const checked = checkOnce(folder, all);
  expect(checkOnce(folder, all)).toBe(checked);
  expect(asked.filter((files) => files.some(({ text }) => text === 'five'))).toHaveLength(1);
});

test('of changed content the files that say the same are the same', () => {
  for (const text of ['four', 'three']) {
    write('b.yaml', text);
    checkOnce(folder, all);
  }
  const [before, after] = asked.slice(-2);
  expect(after?.[0]).toBe(before?.[0]);
  expect([after?.[1]?.path, after?.[1]?.text]).toEqual(['b.yaml', 'three']);
});

test('what is good so far is shown, and taken back where the rest is not', () => {
  write('b.yaml', 'broken text');
  expect(showEarly(folder, records).problems).toEqual([]);
  expect(shownTexts()).toBe('one,broken text');
  expect(checkOnce(folder, all).problems).toHaveLength(1);
  expect(shownTexts()).toBe('one,two');
});

test('content that is put back is shown as it was', () => {
  write('b.yaml', 'three');
  showEarly(folder, records);
  write('b.yaml', 'two');
  showEarly(folder, records);
  expect(shownTexts()).toBe('one,two');
});

test('of content that is wrong as it is read first, what is good so far is shown', () => {
  write('b.yaml', 'broken text');
  checkOnce(folder, all);
  expect(shownTexts()).toBe('one,two');
  expect(showEarly(folder, records).problems).toEqual([]);
  expect(shownTexts()).toBe('one,broken text');
});
