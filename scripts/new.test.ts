import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { sourceRecord } from '../src/ingest/source-record.ts';
import { worksheet, worksheetYaml, type WorksheetLine } from '../src/ingest/worksheet.ts';
import { REPLY, bodies, codebook, readText } from '../tests/fixtures/ingest.ts';
import { TINY } from '../tests/fixtures/tiny.ts';
import { runProgram } from '../tests/fixtures/run-program.ts';
import { takesLong } from '../tests/fixtures/takes-long.ts';

takesLong();

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-'));
  cpSync(TINY, folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const begin = (...args: string[]) => runProgram('new.ts', ...args, '--content', folder);

it('writes a record in its place and says what is still to fill, or only shows it', async () => {
  const call = ['organisation', 'far-institute', 'name.zh=远院'];
  const path = join(folder, 'organisations/far-institute.yaml');
  const shown = await begin(...call, '--dry-run');
  expect(shown).toMatchObject({ status: 0, stderr: '' });
  expect(shown.stdout).toContain("name:\n  zh: 远院\n  en: ''\n");
  expect(existsSync(path)).toBe(false);

  const { status, stdout } = await begin(...call);
  expect(status).toBe(0);
  expect(stdout).toContain(
    'Still to fill:\n\ncontent/organisations/far-institute.yaml:6:7 name.en — ',
  );
  expect(parse(readFileSync(path, 'utf8'))).toMatchObject({
    draft: true,
    name: { zh: '远院', en: '' },
  });

  writeFileSync(path, 'name: mine\n');
  const again = await begin(...call);
  expect(again.stderr).toMatch(
    /There already:\n .+organisations\/far-institute\.yaml\nNothing was written\./,
  );
  expect(again.status).toBe(1);
  expect(readFileSync(path, 'utf8')).toBe('name: mine\n');
});

it('begins as a draft what names one, though it lacks nothing itself', async () => {
  const [city, body] = ['jurisdictions/far-city.yaml', 'organisations/far-office.yaml'];
  expect((await begin('jurisdiction', 'far-city')).status).toBe(0);
  // A look that the others do not have, and the last place.
  expect(parse(readFileSync(join(folder, city), 'utf8'))).toMatchObject({
    order: 4,
    colour: { light: '#bf5a17', dark: '#ec9256' },
    mark: 'triangle',
  });
  const given = ['name.zh=远城科学局', 'name.en=Far Office', 'kind=government', 'home=far-city'];
  const { stdout } = await begin('organisation', 'far-office', ...given);
  expect(stdout).not.toContain('names no jurisdiction');
  expect(parse(readFileSync(join(folder, body), 'utf8'))).toMatchObject({ draft: true });
  for (const path of [city, body]) rmSync(join(folder, path));
});

it('begins a coding of a jurisdiction, a draft with every measure and no reading', async () => {
  const path = join(folder, 'codings/first/old-harbour.yaml');
  expect((await begin('coding', 'first/old-harbor')).stderr).toContain(
    'would have no measures to code',
  );
  expect((await begin('coding', 'third/old-harbour')).stderr).toContain('give first/JURISDICTION');
  const { status, stdout } = await begin('coding', 'first/old-harbour');
  expect(status).toBe(0);
  expect(stdout).toContain('content/resolutions/old-harbour.yaml');
  const coding = parse(readFileSync(path, 'utf8')) as { measures: Record<string, unknown> };
  expect(coding).toMatchObject({ draft: true, date: '' });
  expect(Object.keys(coding.measures)).toEqual([
    'old-harbour/advice-desk',
    'old-harbour/start-up-flats',
  ]);
  expect(coding.measures['old-harbour/advice-desk']).toMatchObject({
    commitment: '',
    coding: { theme: [] },
  });
  rmSync(path);
});

it('takes a worksheet again when more of it is decided, and names what stays as it is', async () => {
  const read = readText(REPLY);
  const sheet = join(folder, 'worksheet.yaml');
  writeFileSync(join(folder, 'worksheet.txt'), read.clean.text);
  writeFileSync(join(folder, 'worksheet.source.yaml'), sourceRecord(read, bodies, codebook));
  const { lines } = worksheet.parse(parse(worksheetYaml('lanjiang-2025', read)));
  const from = (decide: (line: WorksheetLine) => object) => {
    const decided = lines
      .filter(({ is }) => is !== 'body' && is !== 'numeral')
      .map((line) => ({ ...line, ...decide(line) }));
    writeFileSync(sheet, stringify({ source: 'lanjiang-2025', lines: decided }));
    return begin('--from', sheet);
  };
  const fund = { do: 'accept', as: 'east-bay/fund' };
  const first = (line: WorksheetLine) =>
    line.is === 'measure' && line.cue === '下一步' ? fund : {};
  expect(await from(first)).toMatchObject({ status: 0, stderr: '' });
  const record = join(folder, 'measures/east-bay/fund.yaml');
  const before = readFileSync(record, 'utf8');

  const again = await from((line) => {
    if (line.is === 'request') return { do: 'accept', as: `request-${lines.indexOf(line)}` };
    if (line.is !== 'figure') return first(line);
    if (line.value === 2_000_000_000) return { do: 'accept', for: fund.as };
    return line.value === 3 ? { do: 'dismiss', reason: 'idiom' } : {};
  });
  expect(again).toMatchObject({ status: 0, stderr: '' });
  expect(again.stdout).toMatch(/^Wrote .*asks\/lanjiang-2025\/request-\d+\.yaml$/m);
  expect(again.stdout).not.toMatch(/^Wrote .*(?:fund|sources\/)/m);
  const [, there = ''] = again.stdout.split('There already, and left as it is:\n');
  expect(there).toMatch(
    /^ {2}source lanjiang-2025 — add to it by hand .+:\n {4}not_figures:\n(?: {6}.+\n)+ {2}measure/,
  );
  expect(there).toContain('\n        numeral: 3-5个\n        reason: idiom\n');
  expect(there).toMatch(/ {2}measure east-bay\/fund — .+\n {4}figures:\n.+\n(?: .+\n)+/);
  expect(there).toMatch(/\d+ lines of the worksheet are undecided\./);
  expect(readFileSync(record, 'utf8')).toBe(before);
});

it.each([
  [['mesure', 'x'], 'There is no kind “mesure”; did you mean “measure”?'],
  [['measure', 'east-bai/x'], 'There is no jurisdiction “east-bai”; did you mean “east-bay”?'],
  [['event', 'Two Words'], '“Two Words” can be no id: give ID'],
])('refuses %j with what was meant', async (args, message) => {
  const { status, stderr } = await begin(...args);
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(status).toBe(1);
});
