import type { Codebook } from '../schema/index.ts';
import type { Localizer } from './index.ts';

/**
 * What a generated statement adds where another fair reading would say otherwise.
 * @param statement its id: `charts/<name>`, or `briefings/<slug> <paragraph>.<sentence>`
 * @returns undefined where it holds under every reading, or none was tried
 */
export function caveatOf(
  { caveats }: Codebook,
  statement: string,
  words: Localizer,
): string | undefined {
  const found = caveats.find((caveat) => caveat.statement === statement);
  if (!found) return undefined;
  const readings = found.under.map((reading) => words.say(`robust.${reading}`));
  return words.say('robust.caveat', { readings: words.list(readings) });
}
