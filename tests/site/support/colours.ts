import type { Page } from 'playwright-core';
import { contextsOf } from './contexts.ts';

/** Light or dark. */
export type Scheme = 'light' | 'dark';

/**
 * Says of one page after the other whether its colours are to be looked at: whether it shows words
 * in a context that no page before it had in the same scheme.
 */
export function newColours(): (page: Page, scheme: Scheme) => Promise<boolean> {
  const known = { light: new Set<string>(), dark: new Set<string>() };
  return async (page, scheme) => {
    const found = await page.evaluate(contextsOf);
    const fresh = found.filter((context) => !known[scheme].has(context));
    for (const context of fresh) known[scheme].add(context);
    return fresh.length > 0;
  };
}
