import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { buildGallery, GALLERY } from '../../scripts/lib/gallery.ts';
import { inProject } from '../../scripts/lib/paths.ts';
import { filled } from '../fixtures/filled.ts';
import { examples } from '../gallery/examples.ts';
import { parts, pathOf } from '../gallery/gallery.ts';
import { axeScript, colourRules, summary, violations } from './support/axe.ts';
import { useBrowser } from './support/browser.ts';
import { newColours } from './support/colours.ts';

const browser = useBrowser();
beforeAll(buildGallery);

const phone = { viewport: { width: 390, height: 844 } };
const paths = examples.flatMap((example) => parts.map((part) => pathOf(example, part)));

test('the gallery has a page an example and part', () => {
  const built = globSync('*/*.html', { cwd: inProject(GALLERY) });
  expect(built.sort()).toEqual([...paths].sort());
});

test('no text of an example is markup, widens a phone’s page, or bars a reader', async () => {
  const found = await browser.forEach(filled(paths), phone, async (page, path) => {
    await page.goto(pathToFileURL(inProject(`${GALLERY}/${path}`)).href);
    const markup = await page.locator('b', { hasText: /^markup$/ }).count();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    return [
      ...(markup > 0 ? ['a text is markup'] : []),
      ...(width > phone.viewport.width ? [`${width} px wide`] : []),
      ...(barring.some((name) => path.startsWith(`${name}/`)) ? summary(await barriers(page)) : []),
    ].map((problem) => `${path}: ${problem}`);
  });
  expect(found.flat()).toEqual([]);
});

/** The examples that axe looks at: the others differ from them in the length of texts alone. */
const barring = ['plain', 'markup'];

const hasNewColours = newColours();

/**
 * What axe objects to, but for sections of one name: here all have the same text. Colours are looked at where
 * words stand in a context that no page before had.
 */
async function barriers(page: Page) {
  await page.evaluate(axeScript);
  const found = await violations(page, { without: colourRules });
  if (await hasNewColours(page, 'light')) {
    found.push(...(await violations(page, { only: colourRules }, 'elements')));
  }
  return found.filter(({ rule }) => !rule.startsWith('landmark-unique '));
}
