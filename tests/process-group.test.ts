import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runInGroup } from './fixtures/process-group.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'group-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const never = new AbortController().signal;
const onUnix = test.skipIf(process.platform === 'win32');

test('a program that ends is told by its exit code and what it printed', async () => {
  const script = 'console.log("out"); console.error("err"); process.exitCode = 3';
  const { code, late, said } = await runInGroup(process.execPath, ['-e', script], never);
  expect({ code, late }).toEqual({ code: 3, late: false });
  expect(said.trim().split(/\s+/).sort()).toEqual(['err', 'out']);
});

test('a program that is not there is an error', async () => {
  await expect(runInGroup(join(folder, 'none'), [], never)).rejects.toThrow('ENOENT');
});

onUnix('what a starter has started ends with it when it is late, and holds nobody up', async () => {
  const started = join(folder, 'started');
  // The one in the background holds the output, as LibreOffice does behind its starter.
  const script = `sleep 600 & echo $! > ${started}.new; mv ${started}.new ${started}; wait`;
  const late = new AbortController();
  const running = runInGroup('sh', ['-c', script], late.signal);
  await expect.poll(() => existsSync(started), { timeout: 60_000 }).toBe(true);
  late.abort();
  expect(await running).toMatchObject({ code: null, late: true });
  expect(isRunning(Number(readFileSync(started, 'utf8')))).toBe(false);
});

onUnix('what outlives its starter is ended too', async () => {
  const script = 'sleep 600 & echo "$!"';
  const late = new AbortController();
  const running = runInGroup(
    'sh',
    ['-c', `${script} > ${folder}/pid; : > ${folder}/gone`],
    late.signal,
  );
  await expect.poll(() => existsSync(join(folder, 'gone')), { timeout: 60_000 }).toBe(true);
  late.abort();
  expect((await running).late).toBe(true);
  expect(isRunning(Number(readFileSync(join(folder, 'pid'), 'utf8')))).toBe(false);
});

/** Whether a process runs: one that has ended and is not asked for any more does not. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const stat = `/proc/${pid}/stat`;
  return !existsSync(stat) || !readFileSync(stat, 'utf8').includes(') Z ');
}
