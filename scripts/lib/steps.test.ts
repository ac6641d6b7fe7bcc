import { existsSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { everyCheck, quickChecks } from './checks.ts';
import { inProject } from './paths.ts';
import { longTests, slowSiteTests, slowTests } from './slow-tests.ts';
import { chosenSteps, runSteps, type RunCheck, type Check } from './steps.ts';

const step = (name: string, more: Partial<Check> = {}): Check => ({
  name,
  title: `The ${name}`,
  command: { command: name, args: [] },
  ...more,
});

let said: string[] = [];
beforeEach(() => {
  said = [];
  const say = (line = '') => void said.push(String(line));
  vi.spyOn(console, 'log').mockImplementation(say);
  vi.spyOn(console, 'error').mockImplementation(say);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Runs nothing: writes down what runs beside what. @param codes exit codes other than 0 */
function recorder(codes: Record<string, number> = {}) {
  const together: string[] = [];
  const now = new Set<string>();
  const aborted: string[] = [];
  const run: RunCheck = async ({ command }, _, signal) => {
    now.add(command);
    together.push([...now].join('+'));
    for (let turn = 0; turn < 3 && !signal.aborted; turn += 1) {
      await new Promise((done) => setTimeout(done, 1));
    }
    if (signal.aborted) aborted.push(command);
    now.delete(command);
    return codes[command] ?? 0;
  };
  return { run, together, aborted };
}

test('as many steps run side by side as there are cores, in their order', async () => {
  const { run, together } = recorder();
  const list = ['a', 'b', 'c'].map((name) => step(name));
  expect(await runSteps(list, 'again', run, 2)).toBe(0);
  expect(together.slice(0, 2)).toEqual(['a', 'a+b']);
  expect(Math.max(...together.map((names) => names.split('+').length))).toBe(2);
  expect(said.at(-1)).toMatch(/All 3 steps passed in \d+\.\d s/);
});

test('a step waits for those that it comes after, where they are run', async () => {
  const { run, together } = recorder();
  const list = [step('a'), step('b', { after: ['a', 'absent'] }), step('c')];
  expect(await runSteps(list, 'again', run, 2)).toBe(0);
  expect(together.slice(0, 2)).toEqual(['a', 'a+c']);
});

test('a step that keeps every core busy runs alone', async () => {
  const { run, together } = recorder();
  const list = [step('a', { alone: true }), step('b'), step('c', { alone: true })];
  expect(await runSteps(list, 'again', run, 2)).toBe(0);
  expect(together).toEqual(['a', 'b', 'c']);
});

test('what waits takes no core, and what runs alone does not wait for it', async () => {
  const list = [
    step('fetch', { waits: true }),
    step('a'),
    step('b', { alone: true }),
    step('more', { after: ['fetch'], waits: true }),
  ];
  const { run, together } = recorder();
  const fetched = Promise.withResolvers<number>();
  const slow: RunCheck = (command, live, signal) => {
    const done = run(command, live, signal);
    if (command.command === 'b') void done.then(() => fetched.resolve(0));
    return command.command === 'fetch' ? fetched.promise : done;
  };
  expect(await runSteps(list, 'again', slow, 1)).toBe(0);
  expect(together[1]).toBe('fetch+a');
  expect(together.at(-1)).toBe('more');
  expect(together).toHaveLength(4);
});

test('the first step that fails ends those beside it and gives its exit code', async () => {
  const { run, aborted } = recorder({ a: 3 });
  const slow: RunCheck = (command, live, signal) =>
    command.command === 'a' ? Promise.resolve(3) : run(command, live, signal);
  expect(await runSteps([step('a'), step('b'), step('c')], 'npm test --', slow, 2)).toBe(3);
  expect(aborted).toEqual(['b']);
  expect(said.at(-1)).toContain('The a failed (again: npm test -- a)');
});

test('an unknown step is refused', () => {
  expect(() => chosenSteps([step('a')], ['a', 'z'])).toThrow('No such step: z. There are: a.');
  expect(chosenSteps([step('a'), step('b')], ['b']).map(({ name }) => name)).toEqual(['b']);
});

test('steps come only after steps that there are, and that stand before them', () => {
  for (const list of [everyCheck, quickChecks()]) {
    for (const [index, { after = [] }] of list.entries()) {
      const before = [...list.slice(0, index).map(({ name }) => name), 'sync'];
      expect(after.filter((name) => !before.includes(name))).toEqual([]);
    }
  }
});

test('the slow tests are there under their names', () => {
  const paths = [...slowTests, ...longTests, ...slowSiteTests];
  expect(paths.filter((path) => !existsSync(inProject(path)))).toEqual([]);
  expect(new Set(paths).size).toBe(paths.length);
});
