import type { Page } from 'playwright-core';
import { linesOf, type SetLine } from './lines.ts';

/** What no line of a title begins with. */
const NO_START = /^[·→、。，：；！？）」』》”’]/;

/** The lines of the titles that a page shows, but for its sheets; its policy must let tests in. */
export async function titlesOf(page: Page): Promise<SetLine[][]> {
  const titles = page.locator('main :is(h1, h2, h3, figcaption, .title):not(.briefing *)');
  return (await titles.evaluateAll((all, read) => {
    const lines = new Function(`return (${read})`)() as (element: Element) => unknown;
    // What only screen readers are told takes no room.
    const isSeen = (title: Element) =>
      title.checkVisibility() && title.getBoundingClientRect().width > 9;
    return all.filter(isSeen).map((title) => lines(title));
  }, linesOf.toString())) as SetLine[][];
}

/** What is wrong with how a title is set. */
export function wrongIn(lines: readonly SetLine[]): string[] {
  const set = lines.map(({ text }) => text).join('|');
  const last = lines.at(-1)?.text ?? '';
  return [
    ...(lines.some(({ splits }) => splits) ? [`a word is split: ${set}`] : []),
    ...(lines.some(({ text }) => NO_START.test(text)) ? [`a line begins with a sign: ${set}`] : []),
    ...(lines.length > 1 && [...last].length === 1 ? [`one sign on the last line: ${set}`] : []),
  ];
}
