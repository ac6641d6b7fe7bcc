import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page as BrowserPage } from 'playwright-core';
import { inject, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { pages } from './support/dist.ts';
import { expectNone } from './support/report.ts';

const { forEach } = useBrowser();
const root = inject('root');
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules whose outcome colours decide: all that can differ between light and dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

test(
  'axe finds nothing on any page in any language, light and dark',
  { timeout: 900_000 },
  async () => {
    const options = { bypassCSP: true, reducedMotion: 'reduce' } as const;
    const found = await forEach(pages, options, async (browserPage, page) => {
      await browserPage.emulateMedia({ colorScheme: 'light' });
      await browserPage.goto(root + page.path);
      await browserPage.evaluate(source);
      const light = await violations(browserPage);
      await browserPage.emulateMedia({ colorScheme: 'dark' });
      const dark = await violations(browserPage, COLOUR_RULES);
      return [
        ...light.map((text) => `${page.path} (light): ${text}`),
        ...dark.map((text) => `${page.path} (dark): ${text}`),
      ];
    });
    expectNone(found.flat());
  },
);

/** What axe objects to in the page as it stands. @param rules only these; all when left out */
const violations = (browserPage: BrowserPage, rules?: string[]): Promise<string[]> =>
  browserPage.evaluate(async (only) => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations: found, passes } = await checker.run(document, {
      resultTypes: ['violations'],
      ...(only ? { runOnly: { type: 'rule', values: only } } : {}),
    });
    // A run that looked at nothing proves nothing.
    if (found.length + passes.length === 0) return ['axe looked at nothing'];
    return found.flatMap(({ id, help, nodes }) =>
      nodes.map(
        (node) => `${id} (${help}) at ${node.target.join(' ')}: ${node.html.slice(0, 160)}`,
      ),
    );
  }, rules);
