import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { Failure } from './program.ts';
import { buildSite, type Effects } from './site.ts';
import { mark } from './site-mark.ts';
import { saying, useSiteFolder } from '../../tests/fixtures/site-folder.ts';
import { makeUnwritable } from '../../tests/fixtures/unwritable.ts';
import { takesLong } from '../../tests/fixtures/takes-long.ts';

takesLong();

const at = useSiteFolder();
const { astro, text, beside } = at;

test('a good build takes the place of the last one', async () => {
  await buildSite({ content: 'content', out: at.out }, astro('new'));
  expect(text()).toBe('new');
  expect(beside()).toEqual([]);
  expect(readdirSync(at.locks)).toEqual([]);
});

test('a site that was built can be built again', async () => {
  const fresh = join(at.folder, 'a', 'b');
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
  await expect(buildSite({ content: 'content', out: at.out }, effects)).rejects.toThrow(
    '1 problem',
  );
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
  const building = buildSite({ content: 'content', out: at.out }, effects());
  await expect(building).rejects.toThrow(message);
  await expect(building).rejects.toThrow(/is as it was/);
  await expect(building).rejects.toThrow(Failure);
  expect(text()).toBe('old');
  expect(beside()).toEqual([]);
});

test('a site in a folder that nothing may be written into stays, and that is said', async ({
  skip,
}) => {
  mkdirSync(at.locks);
  const free = makeUnwritable(at.folder);
  if (!free) return skip('this system holds nobody back');
  const building = buildSite({ content: 'content', out: at.out }, astro('new')).finally(free);
  await expect(building).rejects.toThrow(/cannot be built at .*\((EACCES|EPERM)\)/);
  await expect(building).rejects.toThrow(Failure);
  expect(text()).toBe('old');
});

test('what cannot be cleared away is named with what to do, by its build and by the next', async ({
  skip,
}) => {
  mkdirSync(join(at.out, 'kept', 'in'), { recursive: true });
  mark(at.out, 1);
  const free = makeUnwritable(join(at.out, 'kept'));
  if (!free) return skip('this system holds nobody back');
  const said: string[] = [];
  const previous = join(at.folder, '.dist.previous');
  const named = new RegExp(
    `^${previous}, which no build needs, cannot be cleared away: .*\\((EACCES|EPERM)\\)\\.` +
      `(?: It is refused at .*)?\\nDelete that folder yourself`,
  );
  try {
    await buildSite({ content: 'content', out: at.out }, saying(said, astro('new')));
    expect(said.at(-2)).toMatch(/^Built 1 pages/);
    expect(said.at(-1)).toMatch(named);
    const next = buildSite({ content: 'content', out: at.out }, astro('newer'));
    await expect(next).rejects.toThrow(named);
    await expect(next).rejects.toThrow(Failure);
    expect(text()).toBe('new');
  } finally {
    free(join(previous, 'kept'));
  }
  await buildSite({ content: 'content', out: at.out }, astro('newer'));
  expect(beside()).toEqual([]);
});

test('a build says how many printed documents went with the site before', async () => {
  mkdirSync(join(at.out, 'briefings'));
  writeFileSync(join(at.out, 'briefings', 'a.html'), '');
  mark(at.out, 2);
  for (const name of ['a.zh.pdf', 'a.zh.docx']) {
    writeFileSync(join(at.out, 'briefings', name), '');
  }
  const said: string[] = [];
  await buildSite({ content: 'content', out: at.out }, saying(said, astro('new')));
  expect(said.at(-1)).toBe(
    'The old site’s 2 printed documents are gone with it; npm run print makes them again.',
  );
  await buildSite({ content: 'content', out: at.out }, saying(said, astro('newer')));
  expect(said.at(-1)).toMatch(/^Built 1 pages/);
});

const put = (path: string) => {
  mkdirSync(join(at.out, dirname(path)), { recursive: true });
  writeFileSync(join(at.out, path), 'theirs');
};

test.for(['CNAME', '.git/HEAD', 'reports/minutes.txt', 'policy/hk/index.html'])(
  'a build refuses to replace a site beside which %s was put, and loses nothing',
  async (path) => {
    await buildSite({ content: 'content', out: at.out }, astro('built'));
    put(path);
    const said: string[] = [];
    const building = buildSite({ content: 'content', out: at.out }, saying(said, astro('new')));
    await expect(building).rejects.toThrow(`lost: ${path.replace(/\/.*/, '/')}. Move it away`);
    await expect(building).rejects.toThrow(Failure);
    expect([said, text(), existsSync(join(at.out, path))]).toEqual([[], 'built', true]);
    rmSync(join(at.out, path.replace(/\/.*/, '')), { recursive: true });
    await buildSite({ content: 'content', out: at.out }, astro('new'));
    expect(text()).toBe('new');
  },
);

test('what is put into the old site while a new one is built is not lost', async () => {
  const effects = astro('new');
  const write: Effects['write'] = (pages) => {
    put('minutes.txt');
    return effects.write(pages);
  };
  const building = buildSite({ content: 'content', out: at.out }, { ...effects, write });
  await expect(building).rejects.toThrow(/lost: minutes\.txt\..*\n.*nothing there was touched/);
  expect([text(), existsSync(join(at.out, 'minutes.txt')), beside()]).toEqual(['old', true, []]);
});
