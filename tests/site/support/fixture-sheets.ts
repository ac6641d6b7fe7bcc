import type { Page } from 'playwright-core';
import { localizer } from '../../../src/i18n/index.ts';
import { localeFolder, type Locale } from '../../../src/i18n/locales.ts';
import { reachBriefing } from '../../../src/paper/sheet/reach-briefing.ts';
import { sheetHtml } from '../../../src/paper/sheet/sheet.ts';
import { policyFor } from '../../../src/layouts/policy.ts';
import { styleOf } from '../../../src/styles/stylesheet.ts';
import type { FixtureSheet } from '../../fixtures/sheet/index.ts';
import { read } from './dist.ts';
import { realCorpus as corpus } from '../../fixtures/real-corpus.ts';

/** The path at which a sheet that is no part of the site is shown. */
const pathOf = (locale: Locale, slug: string): string =>
  `${localeFolder[locale]}briefings/${slug}.html`;

/**
 * Shows a sheet in the shell of the built site, with its style and its policy, as if its page had
 * been built.
 * @param root the address of the site
 */
export async function showSheet(
  browserPage: Page,
  root: string,
  locale: Locale,
  sheet: FixtureSheet,
): Promise<void> {
  const path = pathOf(locale, sheet.slug);
  const body = await pageOf(locale, sheet);
  await browserPage.route(root + path, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  await browserPage.goto(root + path);
  await browserPage.unroute(root + path);
}

async function pageOf(locale: Locale, sheet: FixtureSheet): Promise<string> {
  const shell = read(`${localeFolder[locale]}briefings.html`);
  const words = localizer(locale, corpus.codebook);
  const up = localeFolder[locale] === '' ? '..' : '../..';
  const main = [
    '<section class="sheets" id="sheets" tabindex="0" aria-label="sheets">',
    `${sheetHtml(words, { ...sheet, reach: reachBriefing(words, sheet.slug, undefined) })}</section>`,
  ].join('');
  const html = shell.replace(/(<main\b[^>]*>)[^]*(<\/main>)/, `$1${main}$2`);
  const style = await styleOf(corpus, {
    language: words.tag,
    html,
    scripts: [],
    sheets: true,
  });
  return html
    .replaceAll(/(href|src)="(?:\.\.\/)*(assets\/|favicon)/g, `$1="${up}/$2`)
    .replace(/<style>[^<]*/, `<style>${style}`)
    .replace(/'sha256-[^']*'/, policyFor(style).match(/'sha256-[^']*'/)?.[0] ?? '')
    .replace(/<title>[^<]*/, `<title>${sheet.title}`);
}
