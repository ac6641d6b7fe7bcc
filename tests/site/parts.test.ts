import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { figuresOfCorpus } from '../../src/corpus/index.ts';
import { columnSets } from '../../src/corpus/column-sets.ts';
import { relativeHref } from '../../src/routes/paths.ts';
import { filled } from '../fixtures/filled.ts';
import { usePartedSite } from './support/parted-site.ts';
import { expectNone } from './support/report.ts';
import { tooMuchIn } from './support/weight.ts';

const { corpus, built, read, pages, below } = usePartedSite();

/** What is told apart by its attribute on some pages. */
const marked = (attribute: string, paths: readonly string[]): string[] =>
  paths.flatMap((path) =>
    [...read(path).matchAll(new RegExp(`<tr[^>]*\\b${attribute}="([^"]*)"`, 'g'))].map(
      ([, value = '']) => value,
    ),
  );
const sorted = (ids: Iterable<string>): string[] => [...ids].toSorted();

test('no page of a site that comes in parts is too much for a phone', () => {
  expectNone(pages().flatMap((path) => tooMuchIn(path, read(path))));
});

test('every measure stands on the page of its jurisdiction, once', () => {
  expect(sorted(marked('data-id', below('measures/of/')))).toEqual(
    sorted(corpus.measures.map(({ id }) => id)),
  );
});

test('every column stands in one part of a comparison, with its way to the others', () => {
  const sets = columnSets(corpus);
  const parts = ['compare/theme.html', ...below('compare/theme/part-')];
  expect(parts).toHaveLength(sets.length);
  expect(sets.length).toBeGreaterThan(1);
  const columns = parts.map((path) => [
    ...new Set([...read(path).matchAll(/<th[^>]*data-column="([^"]*)"/g)].map(([, id]) => id)),
  ]);
  for (const [i, set] of sets.entries()) {
    const own = set.columns.map(({ id }) => id);
    expect(columns[i]).toEqual(expect.arrayContaining(own));
    const others = sets.filter((other) => other !== set).flatMap(({ columns: list }) => list);
    expect(columns[i]?.filter((id) => others.some((other) => other.id === id))).toEqual([]);
  }
});

test('every observation and every promise has one place, and links lead to it', () => {
  const observed = below('followup/observations/');
  expect(sorted(marked('id', observed))).toEqual(sorted(corpus.observations.map(({ id }) => id)));
  expect(marked('id', ['followup/observations.html'])).toEqual([]);
  const promised = below('followup/of/');
  for (const { id } of filled(corpus.promises)) {
    expect(promised.filter((path) => read(path).includes(` id="${id}"`))).toHaveLength(1);
  }
});

test('every target and every term stands on one part of its page, and each part has a title of its own', () => {
  const shared = [
    { whole: 'targets.html', records: corpus.targets },
    { whole: 'followup/targets.html', records: corpus.targets },
    { whole: 'glossary.html', records: corpus.terms },
  ];
  for (const { whole, records } of shared) {
    const parts = [whole, ...below(whole.replace('.html', '/part-'))].map(read);
    for (const { id } of filled<{ id: string }>(records)) {
      expect(parts.filter((html) => html.includes(` id="${id}"`))).toHaveLength(1);
    }
    const titles = parts.map((html) => /<title>([^<]*)</.exec(html)?.[1]);
    expect(new Set(titles).size).toBe(parts.length);
    for (const html of parts) {
      expect(html.match(/<nav class="toc parts-nav"[^]*?<\/nav>/)?.[0].split('<li').length).toBe(
        parts.length + 1,
      );
    }
  }
});

test('every body stands on one part of their list, and its own page leads back to that part', () => {
  const parts = ['organisations.html', ...below('organisations/part-')];
  expect(parts.length).toBeGreaterThan(1);
  const listed = parts.flatMap((path) =>
    [...read(path).matchAll(/<th scope="row">\s*<a href="([^"]*)"/g)].map(([, href = '']) => ({
      path,
      id: basename(href, '.html'),
    })),
  );
  expect(sorted(listed.map(({ id }) => id))).toEqual(
    sorted(corpus.organisations.map(({ id }) => id)),
  );
  for (const { path, id } of listed) {
    const own = `organisations/${id}.html`;
    const [trail = ''] = /<nav class="trail"[^]*?<\/nav>/.exec(read(own)) ?? [];
    expect(trail).toContain(`href="${relativeHref(own, path)}"`);
  }
});

test('the picture of commitments has the columns that stand together, and leads to all', () => {
  const [first] = columnSets(corpus);
  for (const path of ['index.html', 'hant/index.html', 'en/index.html']) {
    const html = read(path);
    const [figure = ''] = /<figure[^>]* id="commitments"[^]*?<\/figure>/.exec(html) ?? [];
    expect(figure).not.toBe('');
    const rows = figure.slice(figure.indexOf('<tbody')).match(/<th scope="row"/g);
    const shown = first?.corpus.jurisdictions.filter(({ measures }) => measures.length > 0);
    expect(rows).toHaveLength(shown?.length ?? 0);
    expect(html).toMatch(/<a href="[^"]*charts\/commitments\.[\w-]+\.svg">/);
  }
});

test('every ruling stands on the second part of the codebook, and its data on the first', () => {
  const [making, codes] = ['codebook.html', 'codebook/part-2.html'].map(read);
  for (const { id } of filled(corpus.codebook.rulings)) {
    expect(codes).toContain(` id="ruling-${id}"`);
    expect(making).not.toContain(` id="ruling-${id}"`);
  }
  expect(making).toContain(' id="downloads"');
  expect(codes).not.toContain(' id="downloads"');
});

test('every figure stands on one part of the amounts', () => {
  const parts = ['analysis/amounts.html', ...below('analysis/amounts/part-')];
  expect(sorted(marked('data-figure', parts))).toEqual(
    sorted(figuresOfCorpus(corpus).map(({ id }) => id)),
  );
});

test('a jurisdiction with more events than its page has leads to the first of the others', () => {
  const eventsOf = (id: string) =>
    corpus.events.filter(({ jurisdictions }) => jurisdictions.some((one) => one.id === id));
  const [busiest] = corpus.jurisdictions.toSorted(
    (a, b) => eventsOf(b.id).length - eventsOf(a.id).length,
  );
  const path = `jurisdictions/${busiest?.id ?? ''}.html`;
  const all = eventsOf(busiest?.id ?? '').map(({ id }) => id);
  const shown = marked('id', [path]).filter((id) => all.includes(id));
  const [next] = all.slice(shown.length);
  expect(shown).toEqual(all.slice(0, shown.length));
  expect(read(path)).toMatch(new RegExp(`href="[^"]*timeline[^"]*#${next ?? 'none'}"`));
});

test('no link within the site leads to a page, or a place of one, that is not there', () => {
  const known = new Map<string, Set<string>>();
  const idsOf = (path: string): Set<string> => {
    const ids =
      known.get(path) ??
      new Set([...read(path).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? ''));
    known.set(path, ids);
    return ids;
  };
  const files = new Set(built().files);
  const missing = pages()
    .filter((path) => !/^(?:en|hant)\//.test(path))
    .flatMap((path) =>
      [...read(path).matchAll(/<a [^>]*?href="([^"]*)"/g)].flatMap(([, href = '']) => {
        const to = new URL(href, `file:///${path}`);
        if (to.protocol !== 'file:') return [];
        const target = decodeURIComponent(to.pathname.slice(1));
        if (!files.has(target)) return [`${path}: ${href}`];
        const id = decodeURIComponent(to.hash.slice(1));
        return id === '' || id.includes('=') || idsOf(target).has(id) ? [] : [`${path}: ${href}`];
      }),
    );
  expectNone(missing);
});
