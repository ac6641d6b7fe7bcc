import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TINY } from '../tests/fixtures/tiny.ts';
import { runProgram } from '../tests/fixtures/run-program.ts';
import { takesLong } from '../tests/fixtures/takes-long.ts';

takesLong();

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diff-'));
  cpSync(TINY, join(folder, 'content'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const diff = (...args: string[]) => runProgram('diff.ts', ...args);
const change = (path: string, from: string, to: string) => {
  const file = join(folder, 'content', path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
};

describe('npm run diff', () => {
  it('prints nothing to list for the same content, and exits with 0', async () => {
    const { status, stdout } = await diff(TINY, folder);
    expect(stdout).toContain('0 removed, 0 recoded, 0 corrected, 0 added\nchanges: []\n');
    expect(status).toBe(0);
  });

  it('prints the changes of a release, and exits with 0', async () => {
    change('measures/east-bay/joint-campus.yaml', 'commitment: planned', 'commitment: ongoing');
    const { status, stdout, stderr } = await diff(TINY, join(folder, 'content'));
    expect(stderr).toBe('');
    expect(stdout).toContain('  - kind: recoded\n    what:\n      zh: 措施1条改编码。\n');
    expect(stdout).toContain('        # commitment: planned → ongoing\n');
    expect(stdout).toContain(
      '#   commitments\n#     measures/east-bay/joint-campus: planned → ongoing\n',
    );
    expect(status).toBe(0);
  });

  it('prints every field before and after as JSON', async () => {
    change('measures/east-bay/joint-campus.yaml', 'commitment: planned', 'commitment: ongoing');
    const { changes } = JSON.parse((await diff(TINY, folder, '--json')).stdout) as {
      changes: unknown;
    };
    expect(changes).toEqual([
      expect.objectContaining({
        kind: 'recoded',
        record: 'measures/east-bay/joint-campus',
        fields: [{ path: ['commitment'], before: 'planned', after: 'ongoing' }],
      }),
    ]);
  });

  it('says which file cannot be read', async () => {
    change('glossary/sample-lane.yaml', 'term:', 'term: [');
    const { status, stdout, stderr } = await diff(TINY, folder);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^Some files cannot be read:\nglossary\/sample-lane\.yaml:\d+ — /);
    expect(status).toBe(1);
  });

  it.each([
    [[], 'Name one or two versions'],
    [['a', 'b', 'c'], 'Name one or two versions'],
    [['no-such-version'], '“no-such-version” is neither a folder nor a git revision'],
    [['src'], 'There is no content in '],
  ])('says of the arguments %j what is wrong with them', async (args, message) => {
    const { status, stderr } = await diff(...args);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
  });
});
