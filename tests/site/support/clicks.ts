import type { Page } from 'playwright-core';

/**
 * Clicks the first visible link that leads to a wanted address, and waits until it is there.
 * @returns the address, or undefined when the page shows no such link
 */
export async function follow(
  page: Page,
  wanted: (href: string) => boolean,
): Promise<string | undefined> {
  const links = page.locator('a[href]');
  const hrefs = await links.evaluateAll((list) =>
    list.map((link) => {
      const shown = link.checkVisibility() && link.getClientRects().length > 0;
      return shown ? (link as HTMLAnchorElement).href : '';
    }),
  );
  const index = hrefs.findIndex((href) => href !== '' && wanted(href));
  const href = hrefs[index];
  if (href === undefined) return undefined;
  await links.nth(index).click();
  await page.waitForURL(href);
  return href;
}
