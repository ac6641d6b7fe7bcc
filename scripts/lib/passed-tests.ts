import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { inProject, projectRoot } from './paths.ts';
import { testKeys } from './test-keys.ts';

/** Where it is kept which tests passed, and the key of what each then depended on. */
const KEPT = inProject('.build', 'kept', 'passed-tests.json');
/** All that a test may read: what is built and fetched lies elsewhere. */
const PROJECT = [
  ...['*', '.*'],
  // What is installed: it may be older than what the lock asks for.
  'node_modules/.package-lock.json',
  '{.ci,.vscode,content,docs,public,schemas,scripts,src,tests}/**/*',
];

/** The tests of which nothing has changed since they passed, and what notes those that pass now. */
export interface PassedTests {
  unchanged: readonly string[];
  reporter: Reporter;
}

/**
 * Looks which tests need not run, for the everyday loop. What a test depends on is looked at now: what
 * changes while tests run makes them run again.
 * @param patterns where the tests are
 */
export function passedTests(patterns: readonly string[]): PassedTests {
  const paths = globSync(PROJECT, { cwd: projectRoot, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => fromRoot(`${entry.parentPath}/${entry.name}`));
  const files = new Map(paths.map((path) => [path, readFileSync(inProject(path), 'latin1')]));
  const tests = globSync([...patterns], { cwd: projectRoot }).map(slashed);
  // Another Node is another one to pass in.
  const keys = new Map(
    [...testKeys(files, tests)].map(([test, key]) => [test, `${process.version} ${key}`]),
  );
  const passed = kept();
  const unchanged = tests.filter((test) => passed[test] === keys.get(test)).sort();
  return { unchanged, reporter: noting(keys, unchanged.length) };
}

/** Keeps of each test file that was run whether it passed, and says how many were not. */
const noting = (keys: ReadonlyMap<string, string>, left: number): Reporter => ({
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]) {
    const passed = kept();
    for (const module of modules) {
      const test = fromRoot(module.moduleId);
      const key = keys.get(test);
      if (key !== undefined && module.ok() && errors.length === 0) passed[test] = key;
      else Reflect.deleteProperty(passed, test);
    }
    mkdirSync(dirname(KEPT), { recursive: true });
    writeFileSync(`${KEPT}.new`, JSON.stringify(passed, null, 1));
    renameSync(`${KEPT}.new`, KEPT);
    if (left > 0)
      console.log(`${left} files of tests passed before, and nothing of theirs has changed.`);
  },
});

/** What is kept; nothing where it cannot be read. */
function kept(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(KEPT, 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}

const slashed = (path: string): string => path.split(sep).join('/');
const fromRoot = (path: string): string => slashed(relative(projectRoot, path));
