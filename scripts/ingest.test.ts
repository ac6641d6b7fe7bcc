import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { REPLY } from '../tests/fixtures/ingest.ts';
import { worksheet } from '../src/ingest/worksheet.ts';
import { runProgram } from '../tests/fixtures/run-program.ts';
import { takesLong } from '../tests/fixtures/takes-long.ts';

takesLong();

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingest-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const ingest = (...args: string[]) => runProgram('ingest.ts', ...args);
const written = (name: string) => readFileSync(join(folder, 'out', name), 'utf8');

it('writes text, record and worksheet of a document, and over no decision unless it is told to', async () => {
  const file = join(folder, 'lanjiang-reply.txt');
  writeFileSync(file, REPLY);
  const { status, stdout, stderr } = await ingest(file, '--to', join(folder, 'out'));
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /kind +proposal-reply\n +issuer +澜江市科学技术局\n +number +澜科函〔2025〕8号\n/,
  );
  expect(stdout).toContain('left out    line 34: contact');
  const record = parse(written('lanjiang-reply.source.yaml')) as Record<string, unknown>;
  expect(record).toMatchObject({
    name: '对市政协六届三次会议第0212号提案的答复',
    number: '澜科函〔2025〕8号',
    date: '2025-03-06',
    printed: '2025-03-10',
    outcome: '已经解决',
    paragraphs: 17,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
  });
  const sheet = written('lanjiang-reply.yaml');
  const { lines } = worksheet.parse(parse(sheet));
  expect(lines.filter(({ is }) => is === 'figure')).toHaveLength(7);
  expect(lines.filter(({ is }) => is === 'measure').every((line) => line.do === '?')).toBe(true);
  for (const text of [stdout, sheet]) expect(text).not.toMatch(/8765432|李某某|王某某/);

  const again = await ingest(file, '--to', join(folder, 'out'));
  expect(again).toMatchObject({ status: 1, stdout: '' });
  expect(again.stderr).toContain('is there already. Say --replace to write over it');
});

it('says what is wrong with its arguments', async () => {
  const { status, stderr } = await ingest('package.json', '--id', 'Not An Id');
  expect(stderr).toContain('“Not An Id” can be no id');
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(status).toBe(1);
});
