import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outForAstro } from './out-for-astro.ts';
import { Failure } from './program.ts';

let folder = '';
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'beside-')));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.for([['p/dist'], ['q/dist'], ['dist']])('%s is told as it is', ([name = '']) => {
  const out = join(folder, name);
  expect(outForAstro(out, join(folder, 'p')).path).toBe(out);
});

test('a folder whose path only begins as that of the project is told by a link to it', () => {
  const root = join(folder, 'p');
  const out = join(folder, 'p-sites', 'dist');
  const { path, free } = outForAstro(out, root);
  expect(path.startsWith(root)).toBe(false);
  expect(realpathSync(path)).toBe(out);
  writeFileSync(join(path, 'index.html'), '');
  free();
  expect(existsSync(path)).toBe(false);
  expect(existsSync(join(out, 'index.html'))).toBe(true);
});

/** Folders in one of their own, and a path in it. */
const inOne = (name: string, ...folders: string[]) => {
  const at = (path: string) => join(folder, name, path);
  for (const path of folders) mkdirSync(at(path), { recursive: true });
  return at;
};

test.for([['out'], ['out-of-date'], ['o'], ['site']])(
  'the link does not begin as the project called %s, beside which it lies',
  ([name = '']) => {
    const at = inOne(`as-${name}`, name);
    const out = at(`${name}-built`);
    const { path, free } = outForAstro(out, at(name), [at('')]);
    expect(path.startsWith(at(name))).toBe(false);
    expect(realpathSync(path)).toBe(out);
    free();
    expect(readdirSync(at('')).sort()).toEqual([name, `${name}-built`]);
  },
);

test('a place whose path begins as the project’s, or is not there, is passed over', () => {
  const at = inOne('places', 'p', 'p-tmp', 'good');
  const { path, free } = outForAstro(at('p-out'), at('p'), ['p-tmp', 'none', 'good'].map(at));
  expect(path.startsWith(at('good'))).toBe(true);
  expect(realpathSync(path)).toBe(at('p-out'));
  free();
  expect([readdirSync(at('p-tmp')), readdirSync(at('good'))]).toEqual([[], []]);
});

test('where there is no place for a link, that is said', () => {
  const at = inOne('nowhere', 'p', 'p-tmp');
  const linking = () => outForAstro(at('p-sites/dist'), at('p'), [at('p-tmp')]);
  expect(linking).toThrow(Failure);
  expect(linking).toThrow(
    /into .*p-sites: .* no link to it could be made in .*p-tmp\. Give another/,
  );
});
