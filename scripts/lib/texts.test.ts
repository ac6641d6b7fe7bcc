import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../src/corpus/check.ts';
import { tiny } from '../../tests/fixtures/tiny.ts';
import { BULLETIN, bulletin } from '../../tests/fixtures/tiny-texts.ts';
import { Failure } from './program.ts';
import { goodTexts } from './texts.ts';

const { entries } = checkContent(tiny);
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'texts-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
};
const failure = (named = folder): string => {
  try {
    goodTexts(named, entries);
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
  return '';
};

test('without a folder there are no texts, and nothing is told', () => {
  expect(goodTexts(undefined, entries)).toEqual({ texts: undefined, told: [] });
});

test('of good texts it is told how many phrases are marked, and what is left aside', () => {
  write(`${BULLETIN}.txt`, bulletin);
  write('stranger.txt', '');
  write('README.md', '');
  mkdirSync(join(folder, 'folder.txt'));
  const { texts, told } = goodTexts(folder, entries);
  expect([...(texts ?? [])]).toEqual([[BULLETIN, bulletin]]);
  expect(told[0]).toContain('1 of 1; 23 of 23 cited phrases');
  expect(told.slice(1)).toEqual(['Left aside, for no source is called so: stranger.txt']);
});

test('a text that is another stops the build, and is named with its place', () => {
  write(`${BULLETIN}.txt`, `${bulletin}。`);
  expect(failure()).toContain(`${folder}/${BULLETIN}.txt:1:1 (the whole file) — is not the text`);
  expect(failure()).toContain('1 problem in 1 file');
});

test('a folder that holds the text of no source, or is none, is a mistake', () => {
  write('other.txt', bulletin);
  expect(failure()).toContain(`holds the text of no source; one would be ${BULLETIN}.txt`);
  expect(failure(join(folder, 'none'))).toContain('There is no folder');
});
