import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TINY } from '../tests/fixtures/tiny.ts';
import { runProgram } from '../tests/fixtures/run-program.ts';
import { takesLong } from '../tests/fixtures/takes-long.ts';

takesLong();

const due = (...args: string[]) => runProgram('due.ts', ...args);

describe('npm run due', () => {
  it('lists what is past its date, and counts it in words that fit', async () => {
    const { status, stdout } = await due('--content', TINY, '--date', '2026-01-01');
    expect(status).toBe(0);
    expect(stdout).toContain('east-bay/sample-lane');
    expect(stdout).toContain('\n1 promise and 0 goals of targets past their date on 2026-01-01');
  });

  it('lists the goals of targets whose date has passed', async () => {
    const { stdout } = await due('--content', TINY, '--date', '2031-01-01');
    expect(stdout).toMatch(/^2030 {2}[a-z-]+ — at least 2,000 people in 2030$/m);
    expect(stdout).toContain('1 goal of targets');
  });

  it.each(['2025-02-30', '2023-02-31', '0000-01-01', '2025-13-01', 'soon'])(
    'refuses %s, which is no day of the calendar',
    async (date) => {
      const { status, stderr } = await due('--content', TINY, '--date', date);
      expect(status).toBe(1);
      expect(stderr).toContain(`“${date}” is no day of the calendar.`);
    },
  );

  it('says without a stack that there is no content, or that it is not in order', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'due-'));
    const [none, nothing] = [
      await due('--content', join(empty, 'none')),
      await due('--content', empty),
    ];
    rmSync(empty, { recursive: true });
    expect(none.stderr).toContain('There is no content folder at ');
    for (const { status, stderr } of [none, nothing]) {
      expect(status).toBe(1);
      expect(stderr).not.toMatch(/^\s+at /m);
    }
  });
});
