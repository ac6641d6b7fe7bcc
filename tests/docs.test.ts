import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inProject } from '../scripts/lib/paths.ts';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(inProject('docs')).map((name) => `docs/${name}`),
];
const textOf = (page: string) => readFileSync(inProject(page), 'utf8');
const all = pages.map(textOf).join('\n');

describe.each(pages)('%s', (page) => {
  it('links to what is there', () => {
    const links = [...textOf(page).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)];
    const missing = links
      .map(([, link = '']) => join(dirname(page), link))
      .filter((path) => !existsSync(inProject(path)));
    expect(missing).toEqual([]);
  });

  it('names files and folders that are there', () => {
    const named = [
      ...textOf(page).matchAll(/`((?:src|scripts|tests|content|docs|schemas)\/[^`\s]*)`/g),
    ];
    const missing = named
      .map(([, path = '']) => path)
      .filter((path) => !/[<*#:]/.test(path) && !existsSync(inProject(path)));
    expect(missing).toEqual([]);
  });
});

it('the map of the README names every room of src, and no other', () => {
  const map = textOf('README.md').split('## The map')[1] ?? '';
  const named = [...map.matchAll(/`src\/([\w-]+)\/`/g)].map(([, room]) => room);
  const rooms = readdirSync(inProject('src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(named.toSorted()).toEqual(rooms.toSorted());
});

it('every command of package.json is told of', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const untold = Object.keys(scripts).filter(
    (name) => !all.includes(`npm run ${name}`) && !all.includes(`npm ${name}`),
  );
  expect(untold).toEqual([]);
});
