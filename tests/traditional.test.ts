import { expect, it } from 'vitest';
import { convertedTexts, unreviewedWords } from '../scripts/lib/traditional.ts';
import { toTraditional } from '../src/i18n/traditional.ts';
import { filled } from './fixtures/filled.ts';
import { takesLong } from './fixtures/takes-long.ts';

takesLong();

it('every character of a message with several Traditional forms has been reviewed where it occurs', () => {
  // Read `npm run traditional`, mend what is wrong, then `npm run traditional -- --write`.
  // What content adds is its editor's to read: `npm run lint:content` says how much there is.
  expect(unreviewedWords()).toEqual([]);
});

/** What Hong Kong's government writes though Big5 has another form: 着, not 著; 裏, not 裡. */
const BEYOND_BIG5 = '着裏鈎敍衞';

/** The characters of Big5 without Hong Kong's supplement, which the same decoder knows too. */
const big5 = (() => {
  const decoder = new TextDecoder('big5');
  const isOfBig5 = (lead: number, trail: number) => {
    const code = lead * 0x1_00 + trail;
    return (code >= 0xa4_40 && code <= 0xc6_7e) || (code >= 0xc9_40 && code <= 0xf9_d5);
  };
  const bytes = Array.from({ length: 0x1_00 }, (_, byte) => byte);
  return new Set(
    bytes.flatMap((lead) =>
      bytes
        .filter((trail) => trail >= 0x40 && isOfBig5(lead, trail))
        .map((trail) => decoder.decode(Uint8Array.of(lead, trail))),
    ),
  );
})();

it('what is converted is written with the forms that Hong Kong’s government writes', () => {
  const others = filled(convertedTexts()).flatMap((text) => {
    const unusual = [...toTraditional(text)].filter(
      (character) =>
        /\p{Script=Han}/u.test(character) &&
        !big5.has(character) &&
        !BEYOND_BIG5.includes(character),
    );
    return unusual.length === 0 ? [] : [`${[...new Set(unusual)].join('')} in ${text}`];
  });
  // A line in src/i18n/traditional.ts mends a form; docs/decisions.md says whose usage decides.
  expect(others).toEqual([]);
});
