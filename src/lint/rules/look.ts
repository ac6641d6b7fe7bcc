import { marks } from '../../kinds/jurisdiction.ts';
import type { DataOf } from '../../kinds/index.ts';
import type { Entry, Finding, Report, Rule } from '../types.ts';

type Place = Entry<'jurisdiction'>;
type Ground = keyof DataOf<'jurisdiction'>['colour'];

/** The grounds on which colours are seen, as the style of the pages has them. */
export const GROUNDS: Readonly<Record<Ground, string>> = { light: '#fcfbf8', dark: '#161513' };

/** The contrast that the shapes of a chart must have (WCAG 2.2, 1.4.11). */
const CONTRAST = 3;
/** Steps of a channel, of 255, below which two colours cannot be told apart. */
const APART = 12;

/** Every jurisdiction can be seen, and told from every other one. */
export const look: Rule = {
  name: 'look',
  demands:
    'A colour of a jurisdiction can be seen on its ground; no other has it, nor the mark while one is free.',
  check({ entries }, report) {
    for (const [i, at] of entries.jurisdiction.entries()) {
      const before = entries.jurisdiction.slice(0, i);
      for (const ground of ['light', 'dark'] as const) checkColour(at, ground, before, report);
      checkMark(at, before, entries.jurisdiction, report);
    }
  },
};

function checkColour(at: Place, ground: Ground, before: readonly Place[], report: Report): void {
  const colour = at.data.colour[ground];
  const contrast = contrastOf(colour, GROUNDS[ground]);
  if (contrast < CONTRAST) {
    report(at, ['colour', ground], {
      message: `cannot be seen on the ${ground} ground`,
      found: `${colour}, ${contrast.toFixed(1)} to 1 against ${GROUNDS[ground]}`,
      allowed: `at least ${CONTRAST} to 1`,
      tip: ground === 'light' ? 'take a darker one' : 'take a lighter one',
    });
  }
  const other = before.find(({ data }) => isNear(data.colour[ground], colour));
  if (other) report(at, ['colour', ground], taken('colour', colour, other));
}

/** There are fewer marks than a large corpus has jurisdictions: then colour and name tell them apart. */
function checkMark(at: Place, before: readonly Place[], all: readonly Place[], report: Report) {
  const other = before.find(({ data }) => data.mark === at.data.mark);
  if (!other || all.length > marks.length) return;
  const free = marks.filter((mark) => all.every(({ data }) => data.mark !== mark));
  report(at, ['mark'], { ...taken('mark', at.data.mark, other), allowed: free.join(', ') });
}

const taken = (what: string, found: string, other: Place): Finding => ({
  message: `is the ${what} of another jurisdiction`,
  found: `${found}, of ${other.id}`,
  tip: `take a ${what} that none has`,
});

/** Red, green and blue of a colour such as #1f4f8b, from 0 to 255. */
const channels = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

function isNear(a: string, b: string): boolean {
  const other = channels(b);
  return channels(a).every((channel, i) => Math.abs(channel - (other[i] ?? 0)) < APART);
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, contrast ratio). */
function contrastOf(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** How bright a colour is, from 0 to 1 (WCAG 2.2, relative luminance). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour)
    .map((channel) => channel / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
