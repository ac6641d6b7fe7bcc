import { expect, it } from 'vitest';
import { messages } from '../src/i18n/messages/index.ts';
import { LONGEST } from '../src/lint/rules/title-length.ts';
import { plain } from '../src/languages/index.ts';

/** What validators allow the title of a page. */
const ALLOWED = 150;

it('the longest title and the longest name leave room for what stands behind them', () => {
  const site = ` · ${messages['site.name'][plain]}`.length;
  const kind = messages['organisation.title'][plain].replace('{name}', '').length;
  expect(LONGEST.title + site).toBeLessThanOrEqual(ALLOWED);
  expect(LONGEST.name + kind + site).toBeLessThanOrEqual(ALLOWED);
});
