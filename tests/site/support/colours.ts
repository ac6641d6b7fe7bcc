import type { Page } from 'playwright-core';
import { contextsOf } from './contexts.ts';

/** Light or dark. */
export type Scheme = 'light' | 'dark';

/**
 * Says of one page after the other whether its colours are to be looked at: whether it shows words
 * in a context that no page before it had in the same scheme. The first element of each such
 * context stays in the page as `elementsToLookAt`.
 */
export function newColours(): (page: Page, scheme: Scheme) => Promise<boolean> {
  const known = { light: new Set<string>(), dark: new Set<string>() };
  return async (page, scheme) => {
    const found = await page.evaluate(contextsOf);
    const fresh = found.filter((context) => !known[scheme].has(context));
    for (const context of fresh) known[scheme].add(context);
    await page.evaluate((contexts) => {
      const { elementsOfContexts: elements } = globalThis as unknown as {
        elementsOfContexts: Map<string, Element>;
      };
      const chosen = contexts.flatMap((context) => elements.get(context) ?? []);
      Object.assign(globalThis, { elementsToLookAt: chosen });
    }, fresh);
    return fresh.length > 0;
  };
}
