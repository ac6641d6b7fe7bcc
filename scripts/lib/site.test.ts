import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mark } from './destination.ts';
import { Failure } from './program.ts';
import { buildSite, type Effects } from './site.ts';
import { makeUnwritable } from '../../tests/fixtures/unwritable.ts';
import { takesLong } from '../../tests/fixtures/takes-long.ts';

takesLong();

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

/** Good content, and Astro's stand-in: writes a first page, in time, and says how many it wrote. */
const astro = (page?: string, pages = 1, time: Promise<unknown> = Promise.resolve()): Effects => ({
  check: () => 1,
  say: () => undefined,
  locks,
  write: async ({ out: next }) => {
    await time;
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

const refused = (code: string) => broken(Object.assign(new Error(''), { code }));

test.for([
  ['a page fails', () => broken(new Error('a page fails')), /a page fails/],
  ['nothing was written', () => astro(undefined, 1), /There is no first page/],
  ['pages are lost', () => astro('new', 650), /650 pages were made and 1 are there/],
  ['the disk is full', () => refused('ENOSPC'), /the disk is full/],
  ['it may not write', () => refused('EACCES'), /you may not write there \(EACCES\)/],
  ['the folder is immutable', () => refused('EPERM'), /may be immutable\) \(EPERM\)/],
  ['the disk can only be read', () => refused('EROFS'), /a disk that can only be read/],
  ['its share is used up', () => refused('EDQUOT'), /your share of the disk is used up/],
] as const)('when %s, the last site stays', async ([, effects, message]) => {
  const building = buildSite({ content: 'content', out }, effects());
  await expect(building).rejects.toThrow(message);
  await expect(building).rejects.toThrow(/is as it was/);
  await expect(building).rejects.toThrow(Failure);
  expect(text()).toBe('old');
  expect(beside()).toEqual([]);
});

test('a site in a folder that nothing may be written into stays, and that is said', async ({
  skip,
}) => {
  mkdirSync(locks);
  const free = makeUnwritable(folder);
  if (!free) return skip('this system holds nobody back');
  const building = buildSite({ content: 'content', out }, astro('new')).finally(free);
  await expect(building).rejects.toThrow(/cannot be built at .*\((EACCES|EPERM)\)/);
  await expect(building).rejects.toThrow(Failure);
  expect(text()).toBe('old');
});

test('what cannot be cleared away is named with what to do, by its build and by the next', async ({
  skip,
}) => {
  mkdirSync(join(out, 'kept', 'in'), { recursive: true });
  const free = makeUnwritable(join(out, 'kept'));
  if (!free) return skip('this system holds nobody back');
  const said: string[] = [];
  const previous = join(folder, '.dist.previous');
  const named = new RegExp(
    `^${previous}, which no build needs, cannot be cleared away: .*\\((EACCES|EPERM)\\)\\.` +
      `(?: It is refused at .*)?\\nDelete that folder yourself`,
  );
  try {
    await buildSite({ content: 'content', out }, saying(said, astro('new')));
    expect(said.at(-2)).toMatch(/^Built 1 pages/);
    expect(said.at(-1)).toMatch(named);
    const next = buildSite({ content: 'content', out }, astro('newer'));
    await expect(next).rejects.toThrow(named);
    await expect(next).rejects.toThrow(Failure);
    expect(text()).toBe('new');
  } finally {
    free(join(previous, 'kept'));
  }
  await buildSite({ content: 'content', out }, astro('newer'));
  expect(beside()).toEqual([]);
});

test('a build says how many printed documents went with the site before', async () => {
  mkdirSync(join(out, 'briefings'));
  for (const name of ['a.zh.pdf', 'a.zh.docx', 'a.html']) {
    writeFileSync(join(out, 'briefings', name), '');
  }
  const said: string[] = [];
  await buildSite({ content: 'content', out }, saying(said, astro('new')));
  expect(said.at(-1)).toBe(
    'The old site’s 2 printed documents are gone with it; npm run print makes them again.',
  );
  await buildSite({ content: 'content', out }, saying(said, astro('newer')));
  expect(said.at(-1)).toMatch(/^Built 1 pages/);
});

test('two builds of one folder go one after the other, and both are whole', async () => {
  const waits = Promise.withResolvers<string>();
  const said: string[] = [];
  const say = (line: string) => {
    said.push(line);
    if (line.includes('waiting for it')) waits.resolve(line);
  };
  const first = astro('first', 1, waits.promise);
  const building = buildSite({ content: 'content', out }, { ...first, say });
  const second = buildSite({ content: 'content', out }, { ...astro('second'), say });
  await building;
  expect(text()).toBe('first');
  await second;
  expect(text()).toBe('second');
  const lock = join(locks, 'build.lock');
  expect(said.filter((line) => line.includes('waiting for it'))).toEqual([
    `Another build or print is at work (process ${process.pid}); waiting for it …\n` +
      `Should there be none, delete ${lock}.`,
  ]);
  expect(beside()).toEqual([]);
});

test('a build that waits reads its content once it is its turn', async () => {
  const waits = Promise.withResolvers<string>();
  const say = (line: string) => {
    if (line.includes('waiting for it')) waits.resolve(line);
  };
  const seen: string[] = [];
  const check = () => seen.push(text());
  const first = { ...astro('first', 1, waits.promise), check };
  const second = { ...astro('second'), check, say };
  const build = { content: 'content', out };
  await Promise.all([buildSite(build, first), buildSite(build, second)]);
  expect(seen).toEqual(['old', 'first']);
});

const saying = (said: string[], effects: Effects, waiting?: () => void): Effects => ({
  ...effects,
  say: (line) => {
    said.push(line);
    if (line.includes('waiting for it')) waiting?.();
  },
});

test.for([
  ['is written', 'fresh', /something else.*\n.*while the build ran; nothing there was touched/s],
  ['waits', 'waiting', /something else.*\n.*while the build ran; nothing there was touched/s],
] as const)('what others put there while a build %s is untouched', async ([, name, message]) => {
  const theirs = join(folder, name);
  const put = () => {
    mkdirSync(theirs);
    writeFileSync(join(theirs, 'index.html'), 'theirs');
  };
  const written = astro('ours');
  const write: Effects['write'] = (pages) => {
    put();
    return written.write(pages);
  };
  const waits = Promise.withResolvers<unknown>();
  const first =
    name === 'waiting' && buildSite({ content: 'content', out }, astro('first', 1, waits.promise));
  const building = buildSite(
    { content: 'content', out: theirs },
    first
      ? saying([], written, () => {
          put();
          waits.resolve(undefined);
        })
      : { ...written, write },
  );
  await expect(building).rejects.toThrow(message);
  await expect(building).rejects.toThrow(Failure);
  await first;
  expect([text(theirs), readdirSync(theirs)]).toEqual(['theirs', ['index.html']]);
  expect(beside()).toEqual([]);
});

test('a link that leads elsewhere after the build is not followed', async () => {
  const link = join(folder, 'link');
  symlinkSync(out, link);
  const written = astro('new');
  const write: Effects['write'] = (pages) => {
    rmSync(link);
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), link);
    return written.write(pages);
  };
  const building = buildSite({ content: 'content', out: link }, { ...written, write });
  await expect(building).rejects.toThrow(/its path leads elsewhere now/);
  expect([text(), readdirSync(join(folder, 'elsewhere'))]).toEqual(['old', []]);
});

test('what a build cannot be made of is said before it waits, or makes a page', async () => {
  const waits = Promise.withResolvers<unknown>();
  const first = buildSite({ content: 'content', out }, astro('first', 1, waits.promise));
  const said: string[] = [];
  const none = { content: join(folder, 'none'), out };
  await expect(buildSite(none, saying(said, astro()))).rejects.toThrow('There is no content');
  vi.stubEnv('SITE_URL', 'notaurl');
  try {
    const building = buildSite({ content: 'content', out }, saying(said, astro()));
    await expect(building).rejects.toThrow(/must start with https.*notaurl/);
    await expect(building).rejects.toThrow(Failure);
  } finally {
    vi.unstubAllEnvs();
    waits.resolve(undefined);
  }
  await first;
  expect(said).toEqual([]);
});

test('the time that is told is that of the build, not of the wait for another', async () => {
  const clock = vi.spyOn(performance, 'now');
  let now = 0;
  clock.mockImplementation(() => now);
  const waits = Promise.withResolvers<unknown>();
  const said: string[] = [];
  const build = { content: 'content', out };
  const second = saying(said, astro('second'), () => {
    now = 100_000;
    waits.resolve(undefined);
  });
  await Promise.all([buildSite(build, astro('first', 1, waits.promise)), buildSite(build, second)]);
  clock.mockRestore();
  expect(said.at(-1)).toMatch(/ in 0\.0 s\.$/);
});

test('builds of two folders with one parent, of two checkouts at once, leave each other alone', async () => {
  const other = join(folder, 'other');
  const writing = { one: Promise.withResolvers<unknown>(), two: Promise.withResolvers<unknown>() };
  const bothWrite = Promise.all([writing.one.promise, writing.two.promise]);
  const build = (word: keyof typeof writing, to: string) => {
    const written = astro(word, 1, bothWrite);
    return buildSite(
      { content: 'content', out: to },
      {
        ...written,
        locks: join(folder, `locks of ${word}`),
        write: (pages) => {
          writing[word].resolve(undefined);
          return written.write(pages);
        },
      },
    );
  };
  await Promise.all([build('one', out), build('two', other)]);
  expect([text(), text(other)]).toEqual(['one', 'two']);
  expect(beside()).toEqual([]);
});
