import { expect, it } from 'vitest';
import { toTraditional } from '../../i18n/traditional.ts';
import { styleNames } from './style-words.ts';

it('calls styles in Traditional Chinese what the converter would', () => {
  const names = Object.values(styleNames);
  expect(names.map(({ hant }) => hant)).toEqual(names.map(({ zh }) => toTraditional(zh)));
});
