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
import { mark } from './site-mark.ts';
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
const site = (path: string, text: string) => {
  fill(path, text);
  mark(path, 1);
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
  site(out, 'old');
  const staging = stage(out, { rename: refusing(...turns) });
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
  site(join(folder, '.dist.previous'), 'old');
  fill(join(folder, '.dist.building-1'), 'half');
  await stage(join(folder, 'other')).clear();
  expect(readdirSync(folder)).toEqual(['.dist.building-1', '.dist.previous']);
  await stage(out).clear();
  expect(text()).toBe('old');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('the last folder is kept where neither it nor the new one could be put in place', async () => {
  site(out, 'old');
  const staging = stage(out);
  renameSync(out, join(folder, '.dist.previous'));
  await staging.clear();
  expect(readdirSync(folder)).toEqual(['.dist.previous']);
  await stage(out).clear();
  expect(text()).toBe('old');
});

test('what only has a name like those of a build is told, left, and stands in nobody’s way', async () => {
  site(out, 'old');
  const theirs = ['.dist.previous', '.dist.building-mine', '.dist.building-2024-notes'];
  for (const name of theirs) fill(join(folder, name), 'theirs');
  const said: string[] = [];
  const staging = stage(out, { say: (line) => said.push(line) });
  fill(staging.next, 'new');
  staging.commit();
  await staging.clear();
  expect(text()).toBe('new');
  expect(readdirSync(folder)).toEqual([...theirs, 'dist'].sort());
  for (const name of theirs) expect(readdirSync(join(folder, name))).toEqual(['index.html']);
  expect(said.sort()).toEqual(
    theirs
      .map((name) => `${join(folder, name)} is none of this build’s, and stays as it is.`)
      .sort(),
  );
});

test('a site that was replaced is not cleared away by the next build once others put something in', async () => {
  site(out, 'new');
  site(join(folder, '.dist.previous'), 'old');
  writeFileSync(join(folder, '.dist.previous', 'minutes.txt'), '');
  await stage(out).clear();
  expect(readdirSync(join(folder, '.dist.previous'))).toContain('minutes.txt');
});

test('what is left of a site that was half cleared away, under either name, goes', async () => {
  site(out, 'new');
  for (const name of ['.dist.previous', '.dist.previous-12']) {
    site(join(folder, name), 'old');
    rmSync(join(folder, name, 'index.html'));
  }
  await stage(out).clear();
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('what others put where the old folder would go, while a build runs, is not cleared away', async () => {
  site(out, 'old');
  const staging = stage(out);
  fill(join(folder, '.dist.previous'), 'theirs');
  await staging.clear();
  expect(readdirSync(folder)).toEqual(['.dist.previous', 'dist']);
});
