import type { Rule } from '../types.ts';
import { allParts, walk } from '../visit.ts';

/** Checksums are long runs of digits by nature. */
const EXEMPT = 'sha256';

const PATTERNS: readonly [string, RegExp][] = [
  ['an e-mail address', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/],
  ['a mobile telephone number', /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/],
  ['a telephone number', /(?<!\d)0\d{2,3}\)?[- ]?\d{7,8}(?!\d)/],
  ['a service number', /(?<!\d)[48]00-\d{3,4}-?\d{3,4}(?!\d)/],
  [
    'a Hong Kong telephone number',
    /(?:(?<!\d)\+?852\)?[- ]?|(?:\btel\b|电话|热线)\D{0,4})[2-9]\d{3}[- ]?\d{4}(?!\d)/i,
  ],
];

/** Contact data have been taken out of the documents and must not come back. */
export const contact: Rule = {
  name: 'contact',
  demands: 'No text holds a telephone number or an e-mail address.',
  check(context, report) {
    for (const { at, base, data } of allParts(context)) {
      for (const { path, value } of walk(data)) {
        if (typeof value !== 'string' || path.at(-1) === EXEMPT) continue;
        const what = contactIn(value);
        if (!what) continue;
        report(at, [...base, ...path], {
          message: `holds what looks like ${what[0]}`,
          found: what[1],
          tip: 'take it out; contact data must not enter the project',
        });
      }
    }
  },
};

/** What kind of contact a text holds, and which; full-width characters count as plain ones. */
function contactIn(text: string): [string, string] | undefined {
  const plain = text.normalize('NFKC').replaceAll(/[‐-―−]/g, '-');
  for (const [what, pattern] of PATTERNS) {
    const found = pattern.exec(plain)?.[0];
    if (found) return [what, found];
  }
  const run = (plain.match(/(?<!\d)\d{8}(?!\d)(?!\s*[元万亿平人家])/g) ?? []).find(
    (digits) => !isDay(digits),
  );
  return run === undefined ? undefined : ['a telephone number', run];
}

/** Whether eight digits are a day written without hyphens. */
function isDay(digits: string): boolean {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(digits)?.map(Number) ?? [];
  const time = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  const real = time.getUTCMonth() + 1 === month && time.getUTCDate() === day;
  return real && (year ?? 0) >= 1900 && (year ?? 0) <= 2100;
}
