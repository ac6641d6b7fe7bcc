import { readdirSync } from 'node:fs';
import { inProject } from '../../../scripts/lib/paths.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { pages, type Page } from './dist.ts';

/** Templates of which the content has no page before it has grown. */
const GROWN = [
  'compare/any-two/[lens].astro',
  'analysis/concreteness/[jurisdiction]/[...part].astro',
  'measures/of/[jurisdiction]/[...part].astro',
  'followup/of/[jurisdiction]/[...part].astro',
  'followup/observations/[about]/[...part].astro',
];

/** What a template's name stands for: a part of a page that is shared out, or any one name. */
const patternOf = (file: string): RegExp =>
  new RegExp(
    `^${file
      .replace('.astro', '.html')
      .replaceAll('/[...part]', '(?:/part-\\d+)?')
      .replaceAll(/\[\w+\]/g, '[^/]+')}$`,
  );

/** The page templates, those that say most of an address first. */
const templates = readdirSync(inProject('src/pages/[...locale]'), { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.astro'))
  .map((file) => ({
    file,
    literal: file.replaceAll(/\[[\w.]+\]/g, '').length,
    pattern: patternOf(file),
  }))
  .sort((a, b) => b.literal - a.literal);

/** A kind of page: its template, and a page of it in a language; of records, one in the middle. */
interface KindOfPage {
  file: string;
  made(locale: Locale | undefined): Page | undefined;
}

/** Every kind of page that the site has. */
export const kindsOfPages: readonly KindOfPage[] = templates
  .filter(({ file }) => !GROWN.includes(file))
  .map(({ file }) => ({
    file,
    made(locale) {
      const of = pages.filter((page) => page.locale === locale && templateOf(page.name) === file);
      return of[Math.floor(of.length / 2)];
    },
  }));

/** The template of a page, by its path within its language. */
export function templateOf(name: string): string | undefined {
  return templates.find(({ pattern }) => pattern.test(name))?.file;
}

/** A page of every kind in the given languages. @throws when a kind has none */
export const pageOfEachKind = (locales: readonly Locale[]): Page[] =>
  kindsOfPages.flatMap(({ file, made }) =>
    locales.map((locale) => {
      const page = made(locale);
      if (!page) throw new Error(`no page of ${file}`);
      return page;
    }),
  );
