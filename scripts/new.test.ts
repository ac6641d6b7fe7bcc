import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { TINY } from '../tests/fixtures/tiny.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-'));
  cpSync(TINY, folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const begin = (...args: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, 'new.ts'), ...args, '--content', folder], {
    encoding: 'utf8',
  });

it('writes a record in its place and says what is still to fill, or only shows it', () => {
  const call = ['organisation', 'far-institute', 'name.zh=远院'];
  const path = join(folder, 'organisations/far-institute.yaml');
  const shown = begin(...call, '--dry-run');
  expect(shown).toMatchObject({ status: 0, stderr: '' });
  expect(shown.stdout).toContain("name:\n  zh: 远院\n  en: ''\n");
  expect(existsSync(path)).toBe(false);

  const { status, stdout } = begin(...call);
  expect(status).toBe(0);
  expect(stdout).toContain(
    'Still to fill:\n\ncontent/organisations/far-institute.yaml:6:7 name.en — ',
  );
  expect(parse(readFileSync(path, 'utf8'))).toMatchObject({
    draft: true,
    name: { zh: '远院', en: '' },
  });

  writeFileSync(path, 'name: mine\n');
  const again = begin(...call);
  expect(again.stderr).toMatch(
    /There already:\n .+organisations\/far-institute\.yaml\nNothing was written\./,
  );
  expect(again.status).toBe(1);
  expect(readFileSync(path, 'utf8')).toBe('name: mine\n');
});

it.each([
  [['mesure', 'x'], 'There is no kind “mesure”; did you mean “measure”?'],
  [['measure', 'east-bai/x'], 'There is no jurisdiction “east-bai”; did you mean “east-bay”?'],
  [['event', 'Two Words'], '“Two Words” can be no id: give ID'],
])('refuses %j with what was meant', (args, message) => {
  const { status, stderr } = begin(...args);
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(status).toBe(1);
});
