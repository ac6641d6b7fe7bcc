import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { Failure } from './program.ts';
import { buildSite, type Effects } from './site.ts';
import { saying, useSiteFolder } from '../../tests/fixtures/site-folder.ts';
import { takesLong } from '../../tests/fixtures/takes-long.ts';

takesLong();

const at = useSiteFolder();
const { astro, text, beside } = at;

test('two builds of one folder go one after the other, and both are whole', async () => {
  const waits = Promise.withResolvers<string>();
  const said: string[] = [];
  const say = (line: string) => {
    said.push(line);
    if (line.includes('waiting for it')) waits.resolve(line);
  };
  const first = astro('first', 1, waits.promise);
  const building = buildSite({ content: 'content', out: at.out }, { ...first, say });
  const second = buildSite({ content: 'content', out: at.out }, { ...astro('second'), say });
  await building;
  expect(text()).toBe('first');
  await second;
  expect(text()).toBe('second');
  const lock = join(at.locks, 'build.lock');
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
  const build = { content: 'content', out: at.out };
  await Promise.all([buildSite(build, first), buildSite(build, second)]);
  expect(seen).toEqual(['old', 'first']);
});

test.for([
  ['is written', 'fresh', /something else.*\n.*while the build ran; nothing there was touched/s],
  ['waits', 'waiting', /something else.*\n.*while the build ran; nothing there was touched/s],
] as const)('what others put there while a build %s is untouched', async ([, name, message]) => {
  const theirs = join(at.folder, name);
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
    name === 'waiting' &&
    buildSite({ content: 'content', out: at.out }, astro('first', 1, waits.promise));
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
  const link = join(at.folder, 'link');
  symlinkSync(at.out, link);
  const written = astro('new');
  const write: Effects['write'] = (pages) => {
    rmSync(link);
    mkdirSync(join(at.folder, 'elsewhere'));
    symlinkSync(join(at.folder, 'elsewhere'), link);
    return written.write(pages);
  };
  const building = buildSite({ content: 'content', out: link }, { ...written, write });
  await expect(building).rejects.toThrow(/its path leads elsewhere now/);
  expect([text(), readdirSync(join(at.folder, 'elsewhere'))]).toEqual(['old', []]);
});

test('what a build cannot be made of is said before it waits, or makes a page', async () => {
  const waits = Promise.withResolvers<unknown>();
  const first = buildSite({ content: 'content', out: at.out }, astro('first', 1, waits.promise));
  const said: string[] = [];
  const none = { content: join(at.folder, 'none'), out: at.out };
  await expect(buildSite(none, saying(said, astro()))).rejects.toThrow('There is no content');
  vi.stubEnv('SITE_URL', 'notaurl');
  try {
    const building = buildSite({ content: 'content', out: at.out }, saying(said, astro()));
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
  const build = { content: 'content', out: at.out };
  const second = saying(said, astro('second'), () => {
    now = 100_000;
    waits.resolve(undefined);
  });
  await Promise.all([buildSite(build, astro('first', 1, waits.promise)), buildSite(build, second)]);
  clock.mockRestore();
  expect(said.at(-1)).toMatch(/ in 0\.0 s\.$/);
});

test('builds of two folders with one parent, of two checkouts at once, leave each other alone', async () => {
  const other = join(at.folder, 'other');
  const writing = { one: Promise.withResolvers<unknown>(), two: Promise.withResolvers<unknown>() };
  const bothWrite = Promise.all([writing.one.promise, writing.two.promise]);
  const build = (word: keyof typeof writing, to: string) => {
    const written = astro(word, 1, bothWrite);
    return buildSite(
      { content: 'content', out: to },
      {
        ...written,
        locks: join(at.folder, `locks of ${word}`),
        write: (pages) => {
          writing[word].resolve(undefined);
          return written.write(pages);
        },
      },
    );
  };
  await Promise.all([build('one', at.out), build('two', other)]);
  expect([text(), text(other)]).toEqual(['one', 'two']);
  expect(beside()).toEqual([]);
});
