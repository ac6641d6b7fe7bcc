import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TINY } from '../tests/fixtures/tiny.ts';
import { BULLETIN, bulletin, TINY_SOURCES } from '../tests/fixtures/tiny-texts.ts';
import { runProgram } from '../tests/fixtures/run-program.ts';
import { takesLong } from '../tests/fixtures/takes-long.ts';

takesLong();

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'audit-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const audit = (...args: string[]) => runProgram('audit.ts', ...args);

describe('npm run audit', () => {
  it('prints the summary and no miss, and exits with 0', async () => {
    const { status, stdout, stderr } = await audit(TINY_SOURCES, '--content', TINY);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^bulletin-2024 +10 +3 +23 of 23 +8 of 8 +20 +9 +11 +0$/m);
    expect(stdout).toMatch(/\n0 misses\n$/);
    expect(status).toBe(0);
  });

  it('prints every miss with its place, and exits with 1', async () => {
    const file = join(folder, `${BULLETIN}.txt`);
    writeFileSync(file, bulletin.replace('往来密切', '往来密切，另有 12 家'));
    const { status, stdout } = await audit(`${folder}/`, '--content', TINY);
    expect(stdout).toContain('content/sources/bulletin-2024.yaml:11:9 sha256 — ');
    expect(stdout).toContain(`${file}:5:40 paragraph 3 — `);
    expect(stdout).toMatch(/\n2 misses\n/);
    expect(status).toBe(1);
  });

  it('misses a text that is not there, and leaves aside one that no source describes', async () => {
    writeFileSync(join(folder, 'other.txt'), '3 家');
    const { status, stdout } = await audit(folder, '--content', TINY);
    expect(stdout).toContain('content/sources/bulletin-2024.yaml:1:1 ');
    expect(stdout).toContain('Left aside: other.txt, which no source describes.');
    expect(stdout).toMatch(/\n1 miss\n$/);
    expect(status).toBe(1);
  });

  it('looks at one source alone, and says of a name that none has what is near', async () => {
    writeFileSync(join(folder, 'other.txt'), '3 家');
    writeFileSync(join(folder, `${BULLETIN}.txt`), bulletin);
    const { status, stdout } = await audit(folder, '--only', BULLETIN, '--content', TINY);
    expect(stdout).not.toContain('other');
    expect(status).toBe(0);
    const { stderr } = await audit(folder, '--only', 'bulletin-2042', '--content', TINY);
    expect(stderr).toContain('No source has the id “bulletin-2042”: did you mean “bulletin-2024”?');
  });

  it('reads a text in another encoding, and says that it is one', async () => {
    const file = join(folder, `${BULLETIN}.txt`);
    writeFileSync(file, Buffer.from(`\ufeff${bulletin}`, 'utf16le'));
    const { stdout } = await audit(folder, '--content', TINY);
    expect(stdout).toContain(`${file}:1:1 (the whole file) — is not written in UTF-8 [text]`);
    expect(stdout).toContain('found:   UTF-16LE');
    expect(stdout).toMatch(/\n1 miss\n$/);
  });

  it('prints the lines to paste', async () => {
    const text = bulletin.replace('往来密切', '往来密切，另有 12 家');
    writeFileSync(join(folder, `${BULLETIN}.txt`), text);
    expect((await audit(folder, '--content', TINY)).stdout).toContain(
      "  - paragraph: 3\n    numeral: '12'\n    reason:\n",
    );
  });

  it('proves no content that has problems', async () => {
    cpSync(TINY, join(folder, 'content'), { recursive: true });
    writeFileSync(join(folder, 'content', 'glossary', 'sample-lane.yaml'), 'term: lane\n');
    const { status, stdout, stderr } = await audit(
      TINY_SOURCES,
      '--content',
      join(folder, 'content'),
    );
    expect(stdout).toBe('');
    expect(stderr).toContain('content/glossary/sample-lane.yaml:1:7 term — ');
    expect(status).toBe(1);
  });

  it.each([
    [[], 'Name one folder'],
    [['a', 'b'], 'Name one folder'],
    [['no-such-folder'], 'There is no folder with the documents’ texts at '],
  ])('says of the arguments %j what is wrong with them', async (args, message) => {
    const { status, stderr } = await audit(...args);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
  });
});
