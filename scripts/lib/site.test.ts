import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mark } from './destination.ts';
import { Failure } from './program.ts';
import { buildSite, type Effects } from './site.ts';

let folder = '';
let out = '';
let locks = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  out = join(folder, 'dist');
  locks = join(folder, 'locks');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'old');
  mark(out, 1);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Good content, and Astro's stand-in: writes a first page and says how many it wrote. */
const astro = (page?: string, pages = 1, takes = 0): Effects => ({
  check: () => 1,
  say: () => undefined,
  locks,
  write: async ({ out: next }) => {
    await pause(takes);
    if (page !== undefined) {
      mkdirSync(next, { recursive: true });
      writeFileSync(join(next, 'index.html'), page);
    }
    return pages;
  },
});
const text = (site = out) => readFileSync(join(site, 'index.html'), 'utf8');
const beside = () => readdirSync(folder).filter((name) => name.startsWith('.'));

test('a good build takes the place of the last one', async () => {
  await buildSite({ content: 'content', out }, astro('new'));
  expect(text()).toBe('new');
  expect(beside()).toEqual([]);
  expect(readdirSync(locks)).toEqual([]);
});

test('a site that was built can be built again', async () => {
  const fresh = join(folder, 'a', 'b');
  await buildSite({ content: 'content', out: fresh }, astro('one'));
  await buildSite({ content: 'content', out: fresh }, astro('two'));
  expect(text(fresh)).toBe('two');
});

test('content with problems stops the build before a page is written', async () => {
  const effects: Effects = {
    ...astro('new'),
    check: () => {
      throw new Failure('1 problem in 1 file');
    },
  };
  await expect(buildSite({ content: 'content', out }, effects)).rejects.toThrow('1 problem');
  expect(text()).toBe('old');
});

const broken = (error: unknown): Effects => ({
  ...astro(),
  write: ({ out: next }) => {
    mkdirSync(next, { recursive: true });
    writeFileSync(join(next, 'index.html'), 'half');
    return Promise.reject(error as Error);
  },
});

test.for([
  ['a page fails', () => broken(new Error('a page fails')), /a page fails/],
  ['nothing was written', () => astro(undefined, 1), /There is no first page/],
  ['pages are lost', () => astro('new', 650), /650 pages were made and 1 are there/],
  [
    'the disk is full',
    () => broken(Object.assign(new Error(''), { code: 'ENOSPC' })),
    /the disk is full/,
  ],
] as const)('when %s, the last site stays', async ([, effects, message]) => {
  const building = buildSite({ content: 'content', out }, effects());
  await expect(building).rejects.toThrow(message);
  await expect(building).rejects.toThrow(/is as it was/);
  await expect(building).rejects.toThrow(Failure);
  expect(text()).toBe('old');
  expect(beside()).toEqual([]);
});

test('two builds of one folder go one after the other, and both are whole', async () => {
  const said: string[] = [];
  const slow = { ...astro('first', 1, 300), say: (line: string) => said.push(line) };
  const building = buildSite({ content: 'content', out }, slow);
  const second = buildSite({ content: 'content', out }, { ...astro('second'), say: slow.say });
  await building;
  expect(text()).toBe('first');
  await second;
  expect(text()).toBe('second');
  expect(said.filter((line) => line.includes('waiting for it'))).toHaveLength(1);
  expect(existsSync(join(folder, '.dist.lock'))).toBe(false);
});

test('builds of two folders with one parent leave each other alone', async () => {
  const other = join(folder, 'other');
  const both = [
    buildSite({ content: 'content', out }, astro('one', 1, 100)),
    buildSite({ content: 'content', out: other }, astro('two', 1, 50)),
  ];
  await Promise.all(both);
  expect([text(), text(other)]).toEqual(['one', 'two']);
});
