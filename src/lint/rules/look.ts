import { marks } from '../../kinds/jurisdiction.ts';
import type { DataOf } from '../../kinds/index.ts';
import type { Entry, Finding, Report, Rule } from '../types.ts';

type Place = Entry<'jurisdiction'>;
type Ground = keyof DataOf<'jurisdiction'>['colour'];

/** The grounds on which colours are seen, as the style of the pages has them. */
export const GROUNDS: Readonly<Record<Ground, string>> = { light: '#fcfbf8', dark: '#161513' };

/** The contrast that the shapes of a chart must have (WCAG 2.2, 1.4.11). */
const CONTRAST = 3;
/** Steps of a channel, of 255, below which two colours cannot be told apart, while there are few. */
const APART = 8;
const FEW = 12;

/** Every jurisdiction can be seen, and told from every other one. */
export const look: Rule = {
  name: 'look',
  demands:
    'A colour of a jurisdiction can be seen on its ground; no other has it, nor the mark while one is free.',
  check({ entries }, report) {
    for (const [i, at] of entries.jurisdiction.entries()) {
      const before = entries.jurisdiction.slice(0, i);
      const apart = entries.jurisdiction.length > FEW ? 1 : APART;
      for (const ground of ['light', 'dark'] as const) {
        checkContrast(at, ground, report);
        const own = at.data.colour[ground];
        const other = before.find(({ data }) => isNear(data.colour[ground], own, apart));
        if (other) report(at, ['colour', ground], taken('colour', own, other));
      }
      checkMark(at, before, entries.jurisdiction, report);
    }
  },
};

function checkContrast(at: Place, ground: Ground, report: Report): void {
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

function isNear(a: string, b: string, apart: number): boolean {
  const other = channels(b);
  return channels(a).every((channel, i) => Math.abs(channel - (other[i] ?? 0)) < apart);
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
