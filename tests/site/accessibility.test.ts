import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page as BrowserPage } from 'playwright-core';
import { inject, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { pages, type Page } from './support/dist.ts';
import { expectNone } from './support/report.ts';

const { forEach } = useBrowser();
const root = inject('root');
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules whose outcome colours decide: all that can differ between light and dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Something axe objects to, at one place of one page. */
interface Violation {
  rule: string;
  place: string;
}

test(
  'axe finds nothing on any page in any language, light and dark',
  { timeout: 1_200_000 },
  async () => {
    const options = {
      bypassCSP: true,
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 300 },
    } as const;
    const visit = async (browserPage: BrowserPage, { path }: Page) => {
      const at = (tone: string) => (violation: Violation) => ({
        ...violation,
        place: `${path} (${tone}): ${violation.place}`,
      });
      await browserPage.emulateMedia({ colorScheme: 'light' });
      await browserPage.goto(root + path);
      const light = await violations(browserPage);
      await browserPage.emulateMedia({ colorScheme: 'dark' });
      const dark = await violations(browserPage, COLOUR_RULES);
      return [...light.map(at('light')), ...dark.map(at('dark'))];
    };
    const found = await forEach(pages, options, visit, source);
    expectNone(summary(found.flat()));
  },
);

/** What axe objects to in the page as it stands. @param rules only these; all when left out */
const violations = (browserPage: BrowserPage, rules?: string[]): Promise<Violation[]> =>
  browserPage.evaluate(async (only) => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations: found, passes } = await checker.run(document, {
      resultTypes: ['violations'],
      ...(only ? { runOnly: { type: 'rule', values: only } } : {}),
    });
    // A run that looked at nothing proves nothing.
    if (found.length + passes.length === 0) return [{ rule: 'axe looked at nothing', place: '' }];
    return found.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, html }) => ({
        rule: `${id} (${help})`,
        place: `${target.join(' ')} ${html.slice(0, 160)}`,
      })),
    );
  }, rules);

/** The violations by rule, with a few places of each. */
const summary = (found: readonly Violation[]): string[] =>
  [...new Set(found.map(({ rule }) => rule))].flatMap((rule) => {
    const places = found.filter((violation) => violation.rule === rule).map(({ place }) => place);
    return [
      `${rule}: ${places.length} places, such as`,
      ...places.slice(0, 5).map((p) => `  ${p}`),
    ];
  });
