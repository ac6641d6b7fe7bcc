import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { dist } from './dist.ts';
import { squeezed } from './pdf-pages.ts';

/** The address of a page in the folder of the built site. */
export const inFolder = (path: string): string => pathToFileURL(join(dist, path)).href;

/** What a tray may hold. */
type Kind = 'measure' | 'figure' | 'cell' | 'target' | 'ask' | 'partnership' | 'chart' | 'finding';

/** Presses on an open page, for each kind, the first button for it that has not been pressed. */
export async function press(page: Page, ...kinds: readonly Kind[]): Promise<void> {
  for (const kind of kinds) {
    const button = page
      .locator(`main .add[data-add^="${kind}:"]:visible:not([aria-pressed="true"])`)
      .first();
    const item = (await button.getAttribute('data-add')) ?? '';
    await button.click();
    await page.locator(`[data-add="${item}"][aria-pressed="true"]`).first().waitFor();
  }
}

/** Opens a page out of the folder, and puts things of it into the tray. */
export async function gather(page: Page, path: string, ...kinds: readonly Kind[]): Promise<void> {
  await page.goto(inFolder(path));
  await press(page, ...kinds);
}

/** What the sheets of a tray say, once they are there. */
export async function sheetOf(page: Page): Promise<string> {
  await page
    .locator('#sheets article')
    .waitFor()
    .catch(async (cause: unknown) => {
      throw new Error(`No sheet comes: ${await page.evaluate(stateOf)}`, { cause });
    });
  const flows = await page.locator('#sheets .flow').allTextContents();
  return squeezed(flows.join(''));
}

/** Runs in the page: what there is in place of a sheet. */
function stateOf(): string {
  const sheets = document.querySelector<HTMLElement>('#sheets');
  return JSON.stringify({
    entries: document.querySelectorAll('.tray-entry').length,
    status: document.querySelector('.tray-status [role="status"]')?.textContent,
    hidden: sheets?.hidden,
    readyState: document.readyState,
  });
}
