import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { corpusVersion } from '../../src/analysis/release.ts';
import { localizer } from '../../src/i18n/index.ts';
import { dist, named, pages, read } from './support/dist.ts';
import { expectNone } from './support/report.ts';
import { filled } from '../fixtures/filled.ts';
import { realCorpus as corpus } from '../fixtures/real-corpus.ts';

const { version, date } = corpusVersion(corpus);

describe('versions', () => {
  test('every page states the version of the corpus and links to its changes', () => {
    const line = `${version} · ${date}`;
    const silent = pages.filter(({ path }) => {
      const footer = /<footer.*<\/footer>/s.exec(read(path))?.[0] ?? '';
      return !footer.includes(line) || !/href="[^"]*changes\.html"/.test(footer);
    });
    expectNone(silent.map(({ path }) => path));
  });

  test('the page of changes tells every change of every version', () => {
    for (const page of filled(named('changes.html'))) {
      const words = localizer(page.locale, corpus.codebook);
      const html = read(page.path).replaceAll('&quot;', '"').replaceAll('&#39;', "'");
      for (const { id, changes } of corpus.releases) {
        expect(html).toContain(`<section id="${id}"`);
        for (const { what } of changes) expect(html).toContain(words.text(what));
      }
    }
  });

  test('the data have the version and its date', () => {
    const json = JSON.parse(readFileSync(join(dist, 'data', 'corpus.json'), 'utf8')) as {
      version: string;
      date: string;
      releases: unknown[];
    };
    expect(json.version).toMatch(new RegExp(`^${version.replaceAll('.', '\\.')}\\+[0-9a-f]{8}$`));
    expect(json.date).toBe(date);
    expect(json.releases).toHaveLength(corpus.releases.length);
  });
});
