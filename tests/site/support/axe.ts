import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { narrow, widen } from './narrow.ts';

/** The script of axe, to run in a page before its own. */
export const axeScript = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** The rules whose outcome colours decide: all that can differ between light and dark. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/** Something axe objects to, at one place. */
export interface Violation {
  rule: string;
  place: string;
}

/**
 * What axe objects to in the page as it stands.
 * @param rules only these, or all without these; all when left out
 * @param where in the whole page, or only in the colours at `elementsToLookAt`, which were left there before
 */
export async function violations(
  page: Page,
  rules: { only?: string[]; without?: string[] } = {},
  where: 'page' | 'elements' = 'page',
): Promise<Violation[]> {
  if (where === 'page') return run(page, rules, where);
  // What axe makes of a page before it looks at one word takes as long for one as for all.
  await page.evaluate(narrow);
  const found = await run(page, rules, where);
  await page.evaluate(widen);
  return found;
}

/** Runs axe in a page. */
const run = (
  page: Page,
  rules: { only?: string[]; without?: string[] },
  where: 'page' | 'elements',
): Promise<Violation[]> =>
  page.evaluate(
    async ({ only, without = [], where }) => {
      const { axe: checker, elementsToLookAt = [] } = window as unknown as {
        axe: typeof axe;
        elementsToLookAt?: Element[];
      };
      const at = where === 'page' ? [document] : elementsToLookAt;
      const result = await checker.run(
        { include: at },
        {
          resultTypes: ['violations'],
          ...(only ? { runOnly: { type: 'rule', values: only } } : {}),
          rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
        },
      );
      const { violations: found, passes, incomplete, inapplicable } = result;
      // A run that looked at nothing proves nothing; some elements alone may be no rule's concern.
      const seen = where === 'page' ? found.length + passes.length : at.length;
      if (seen === 0) {
        return [{ rule: 'axe looked at nothing', place: '' }];
      }
      const run = new Set(
        [...found, ...passes, ...incomplete, ...inapplicable].map(({ id }) => id),
      );
      const left = only?.filter((rule) => !run.has(rule)) ?? [];
      if (left.length > 0) return [{ rule: 'axe left rules out', place: left.join(', ') }];
      return found.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, html }) => ({
          rule: `${id} (${help})`,
          place: `${target.join(' ')} ${html.slice(0, 160)}`,
        })),
      );
    },
    { ...rules, where },
  );

/** The violations by rule, with a few places of each. */
export const summary = (found: readonly Violation[]): string[] =>
  [...new Set(found.map(({ rule }) => rule))].flatMap((rule) => {
    const places = found.filter((violation) => violation.rule === rule).map(({ place }) => place);
    return [
      `${rule}: ${places.length} places, such as`,
      ...places.slice(0, 5).map((p) => `  ${p}`),
    ];
  });
