import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Failure } from './program.ts';
import { stage } from './swap.ts';

let folder = '';
let out = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'swap-'));
  out = join(folder, 'dist');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const fill = (path: string, text: string) => {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), text);
};
const text = () => readFileSync(join(out, 'index.html'), 'utf8');

test('a commit replaces the folder and leaves nothing behind', async () => {
  fill(out, 'old');
  writeFileSync(join(out, 'gone.html'), '');
  const staging = stage(out);
  fill(staging.next, 'new');
  expect(text()).toBe('old');
  staging.commit();
  await staging.clear();
  expect(text()).toBe('new');
  expect(readdirSync(out)).toEqual(['index.html']);
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('a commit needs no folder to replace', () => {
  const staging = stage(out);
  fill(staging.next, 'new');
  staging.commit();
  expect(text()).toBe('new');
});

test('a process that ends clears away at once', () => {
  fill(out, 'old');
  const staging = stage(out);
  fill(staging.next, 'new');
  staging.commit();
  staging.clearNow();
  expect(text()).toBe('new');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('a discarded build leaves the folder as it was', async () => {
  fill(out, 'old');
  const staging = stage(out);
  fill(staging.next, 'new');
  await staging.clear();
  expect(text()).toBe('old');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('a commit of nothing puts the old folder back', () => {
  fill(out, 'old');
  const staging = stage(out);
  expect(() => {
    staging.commit();
  }).toThrow();
  expect(text()).toBe('old');
});

/** Renames, and refuses it for those of the given turns. */
const refusing = (...turns: number[]) => {
  let turn = 0;
  return (from: string, to: string) => {
    turn += 1;
    if (turns.includes(turn)) throw Object.assign(new Error('EBUSY: in use'), { code: 'EBUSY' });
    renameSync(from, to);
  };
};
const refused = async (...turns: number[]): Promise<unknown> => {
  fill(out, 'old');
  const staging = stage(out, refusing(...turns));
  fill(staging.next, 'new');
  try {
    staging.commit();
  } catch (error) {
    return error;
  } finally {
    await staging.clear();
  }
  return undefined;
};

test.for([[1], [2]])('where the system refuses rename %i, all is as it was', async ([turn = 0]) => {
  const error = await refused(turn);
  expect(error).toBeInstanceOf(Failure);
  expect(String(error)).toMatch(/dist, which is as it was: .*\(EBUSY\)\.$/);
  expect(text()).toBe('old');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('where it refuses to put the old folder back too, it is said where that is', async () => {
  const error = await refused(2, 3);
  const previous = join(folder, '.dist.previous');
  expect(error).toBeInstanceOf(Failure);
  expect(String(error)).not.toContain('as it was');
  expect(String(error)).toMatch(/cannot take the place of .*dist: .*\(EBUSY\)\.\n/);
  expect(String(error)).toContain(`it is whole in ${previous}. Rename that folder to dist`);
  expect(readdirSync(folder)).toEqual(['.dist.previous']);
  await stage(out).clear();
  expect(text()).toBe('old');
});

test('a build stopped between the two renames is made good by the next of the same folder', async () => {
  fill(join(folder, '.dist.previous'), 'old');
  fill(join(folder, '.dist.building-1'), 'half');
  await stage(join(folder, 'other')).clear();
  expect(readdirSync(folder)).toEqual(['.dist.building-1', '.dist.previous']);
  await stage(out).clear();
  expect(text()).toBe('old');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('the last folder is kept where neither it nor the new one could be put in place', async () => {
  fill(out, 'old');
  const staging = stage(out);
  renameSync(out, join(folder, '.dist.previous'));
  await staging.clear();
  expect(readdirSync(folder)).toEqual(['.dist.previous']);
  await stage(out).clear();
  expect(text()).toBe('old');
});
