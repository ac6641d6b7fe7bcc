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

/**
 * What kind of contact a text holds, and which; full-width characters count as plain ones.
 * @returns undefined when it holds none
 */
export function contactIn(text: string): readonly [string, string] | undefined {
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
