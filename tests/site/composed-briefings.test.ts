import { expect, test } from 'vitest';
import { briefings } from '../../src/briefing/index.ts';
import { localizer } from '../../src/i18n/index.ts';
import { localeFolder, locales } from '../../src/i18n/locales.ts';
import { paths, relativeHref } from '../../src/routes/paths.ts';
import { read } from './support/dist.ts';
import { filled } from '../fixtures/filled.ts';
import { realCorpus as corpus } from '../fixtures/real-corpus.ts';

const { slugs, composed } = briefings(corpus, []);

/** Whether a page links another, both by their paths from the root of a language. */
const links = (locale: (typeof locales)[number], from: string, to: string): boolean =>
  read(localeFolder[locale] + from).includes(`href="${relativeHref(from, to)}"`);

test('every jurisdiction and every theme has a brief', () => {
  expect(slugs.filter((slug) => composed(slug) === 'jurisdiction')).toHaveLength(
    corpus.jurisdictions.length,
  );
  expect(slugs.filter((slug) => composed(slug) === 'theme')).toHaveLength(
    corpus.codebook.lenses[0]?.categories.length ?? 0,
  );
});

test.each(locales)('the list and the page of the subject link each, in %s', (locale) => {
  for (const slug of filled(slugs)) {
    const [, kind, id = ''] = /^([a-z]+)-(.+)$/.exec(slug) ?? [];
    const subject = kind === 'theme' ? paths.category('theme', id) : paths.jurisdiction(id);
    expect(links(locale, paths.briefings, paths.briefing(slug)), slug).toBe(true);
    expect(links(locale, subject, paths.briefing(slug)), subject).toBe(true);
  }
});

/** What markup says. */
const wordsOf = (html: string): string => html.replaceAll(/<[^>]+>/g, '').trim();

/** How a page of the site is named on paper, where an address without its site leads nowhere. */
const pageNamed = {
  zh: (name: string) => `见本站“${name}”页`,
  hant: (name: string) => `見本站「${name}」頁`,
  en: (name: string) => `the page “${name}” of the site`,
};

test.each(locales)('each says where the rest of it is, and the page is there, in %s', (locale) => {
  const words = localizer(locale, corpus.codebook);
  let some = 0;
  for (const slug of filled(slugs)) {
    const [, kind, id = ''] = /^([a-z]+)-(.+)$/.exec(slug) ?? [];
    const subject = kind === 'theme' ? paths.category('theme', id) : paths.jurisdiction(id);
    const text = wordsOf(read(localeFolder[locale] + paths.briefing(slug)));
    const left = /另有\d+[条條]未列|\d+ more\b/.test(text);
    const name =
      kind === 'theme'
        ? corpus.codebook.lenses[0]?.categories.find((category) => category.id === id)?.label
        : corpus.jurisdictions.find((jurisdiction) => jurisdiction.id === id)?.name;
    if (!name) throw new Error(`${slug} is of nothing`);
    // The page of the subject says what it is, in full or in short.
    const [, heading = ''] =
      /<h1[^>]*>([^]*?)<\/h1>/.exec(read(localeFolder[locale] + subject)) ?? [];
    expect(wordsOf(heading)).not.toBe('');
    if (!left) continue;
    some += 1;
    expect(text, slug).toContain(pageNamed[locale](words.text(name)));
  }
  expect(some).toBeGreaterThan(5);
});
