import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { takesLong } from '../../tests/fixtures/takes-long.ts';
import { everyCheck, quickChecks } from './checks.ts';
import { projectRoot } from './paths.ts';
import { slowTests } from './slow-tests.ts';
import type { Check } from './steps.ts';

takesLong();

/** The files of tests that a step would run. */
function filesOf(checks: readonly Check[]): string[] {
  const unit = checks.find(({ name }) => name === 'unit');
  if (!unit) throw new Error('there is no step for unit tests');
  const { command, args, env } = unit.command;
  const { stdout, status } = spawnSync(
    command,
    [...args.map((word) => (word === 'run' ? 'list' : word)), '--filesOnly'],
    {
      cwd: projectRoot,
      // Whatever loop this test itself is run by.
      env: { ...process.env, UNIT_TESTS: '', ...env },
      encoding: 'utf8',
      timeout: 60_000,
    },
  );
  expect(status).toBe(0);
  return stdout.split('\n');
}

test('the everyday loop leaves the slow unit tests to npm test', () => {
  const isSlow = (line: string): boolean => slowTests.some((path) => line.endsWith(path));
  expect(filesOf(everyCheck).filter(isSlow)).toHaveLength(slowTests.length);
  expect(filesOf(quickChecks()).filter(isSlow)).toEqual([]);
});
