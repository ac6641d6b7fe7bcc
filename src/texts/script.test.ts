import { expect, test } from 'vitest';
import { scriptFor } from './script.ts';

test('Traditional pages show a text converted and say so; all others as it is written', () => {
  const shown = (['zh', 'hant', 'en'] as const).map((locale) => {
    const { lang, derived, convert } = scriptFor(locale);
    return [lang, derived, convert('与香港往来')];
  });
  expect(shown).toEqual([
    ['zh-Hans', false, '与香港往来'],
    ['zh-Hant-HK', true, '與香港往來'],
    ['zh-Hans', false, '与香港往来'],
  ]);
});
