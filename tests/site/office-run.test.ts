import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withOffice } from './support/office-run.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'office-run-'));
});
const looks: NodeJS.Timeout[] = [];
afterEach(() => {
  for (const look of looks.splice(0)) clearInterval(look);
  rmSync(folder, { recursive: true, force: true });
});

/**
 * A LibreOffice that hangs the first so many times, when it has begun its file; what it starts holds what it
 * prints to. It lists the profiles that it was started with.
 */
function hanging(times: number): string {
  const program = join(folder, 'soffice');
  writeFileSync(
    program,
    `#!/bin/sh
echo "$1" >> ${folder}/profiles
while [ "$1" != --outdir ]; do shift; done
mkdir -p "$2"
if [ "$(wc -l < ${folder}/profiles)" -gt ${times} ]; then echo whole > "$2/x.pdf"; exit; fi
echo ha > "$2/x.pdf"
echo stuck
sleep 600 &
touch ${folder}/hangs
wait
`,
  );
  chmodSync(program, 0o755);
  return program;
}

/** Says that it is late as soon as the program hangs. */
const asSoonAsItHangs = (): AbortSignal => {
  const late = new AbortController();
  const hangs = join(folder, 'hangs');
  const look = setInterval(() => {
    if (!existsSync(hangs)) return;
    clearInterval(look);
    rmSync(hangs);
    late.abort();
  }, 20);
  looks.push(look);
  return late.signal;
};
const converted = (program: string) =>
  withOffice(
    async (convert) => {
      const out = await convert('pdf', ['x.docx']);
      return readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'));
    },
    program,
    asSoonAsItHangs,
  );
const profiles = () => readFileSync(join(folder, 'profiles'), 'utf8').trim().split('\n');

const onUnix = test.skipIf(process.platform === 'win32');

onUnix('a LibreOffice that hangs is started once more, with a fresh profile', async () => {
  expect(await converted(hanging(1))).toEqual(['whole\n']);
  const [first, second, ...more] = profiles();
  expect(first).toContain('UserInstallation=file://');
  expect(second).not.toBe(first);
  expect(more).toEqual([]);
});

onUnix('a LibreOffice that hangs again fails, with what it was to do', async () => {
  await expect(converted(hanging(2))).rejects.toThrow(/hangs: .*pdf of x\.docx\nstuck/s);
  expect(new Set(profiles()).size).toBe(2);
});
