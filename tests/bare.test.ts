import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bare } from './fixtures/bare.ts';
import { buildSite, type BuiltSite } from './fixtures/built.ts';
import { filled } from './fixtures/filled.ts';

let site: BuiltSite;
let pages: [path: string, html: string][] = [];

beforeAll(() => {
  site = buildSite('bare', bare());
  pages = [...site.texts].filter(([path]) => path.endsWith('.html'));
});
afterAll(() => {
  rmSync(site.folder, { recursive: true, force: true });
});

const found = (wrong: RegExp): string[] =>
  filled(pages).flatMap(([path, html]) => (wrong.test(html) ? [path] : []));

describe('a site of one document and nothing beside its measures', () => {
  it('has no table without rows', () => {
    expect(found(/<tbody[^>]*>\s*<\/tbody>/)).toEqual([]);
  });

  it('has no list without items, but for those that a script fills', () => {
    expect(found(/<(ul|ol|dl)(?![^>]*\sid=)[^>]*>\s*<\/\1>/)).toEqual([]);
  });

  it('has no heading without anything under it', () => {
    expect(found(/<h2[^>]*>(?:(?!<\/?h2)[^])*<\/h2>\s*(?:<\/section>|<h2|<\/main>)/)).toEqual([]);
  });

  it('says of each kind of record that there is none', () => {
    const says: [path: string, text: string][] = [
      ['en/asks.html', 'The documents read record no request.'],
      ['en/briefings.html', 'jurisdiction-east-bay'],
      ['en/followup.html', 'No promise has been followed up yet.'],
      ['en/followup/observations.html', 'There are no observations yet.'],
      ['en/glossary.html', 'There are no terms yet.'],
      ['en/partnerships.html', 'which does not mean that there are none'],
      ['en/programmes.html', 'The documents read list no measures as a set.'],
      ['en/targets.html', 'The documents read state no target.'],
    ];
    for (const [path, text] of says) expect(site.texts.get(path), path).toContain(text);
  });

  it('leaves no hole of a sentence unfilled', () => {
    const read = pages.map(([path, html]) => [path, html.replaceAll(/<[^>]*>/g, '')] as const);
    expect(
      read
        .filter(([, text]) => /\bundefined\b|\bNaN\b|Invalid Date/.test(text))
        .map(([path]) => path),
    ).toEqual([]);
  });
});
