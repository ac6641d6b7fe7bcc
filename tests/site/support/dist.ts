import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { inProject } from '../../../scripts/lib/paths.ts';
import { localeFolder, locales, type Locale } from '../../../src/i18n/locales.ts';

/** The folder of the built site. */
export const dist = inProject('dist');

/** A built page. */
export interface Page {
  /** Its path from the root of the site. */
  path: string;
  locale: Locale;
  /** Its path within its language, the same in all three. */
  name: string;
}

/** Every file of the built site, from its root, with forward slashes. */
export const files: readonly string[] = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .sort();

const localeOf = (path: string): Locale =>
  locales.find((locale) => localeFolder[locale] !== '' && path.startsWith(localeFolder[locale])) ??
  'zh';

/** Every page of the built site. */
export const pages: readonly Page[] = files
  .filter((path) => path.endsWith('.html'))
  .map((path) => {
    const locale = localeOf(path);
    return { path, locale, name: path.slice(localeFolder[locale].length) };
  });

/** The pages of the given names in every language. @throws when one is not built */
export const named = (...names: string[]): Page[] =>
  names.flatMap((name) => {
    const found = pages.filter((page) => page.name === name);
    if (found.length !== locales.length) throw new Error(`not built in every language: ${name}`);
    return found;
  });

/** The text of a file of the built site. */
export const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
