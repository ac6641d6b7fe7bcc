import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../../tests/fixtures/rule.ts';
import { marks } from '../../kinds/jurisdiction.ts';
import { GROUNDS, look } from './look.ts';

const BAY = { light: '#1f4f8b', dark: '#8ab4e8', mark: 'circle' };
const place = ({ light, dark, mark }: typeof BAY) =>
  `colour: {light: '${light}', dark: '${dark}'}\nmark: ${mark}\n`;
const found = (...places: (typeof BAY)[]) =>
  problemsOf(
    look,
    Object.fromEntries(places.map((each, i) => [`jurisdictions/place-${i}.yaml`, place(each)])),
  ).map(({ file, line, field, message, ...more }) => [
    `${file}:${line} ${field} — ${message}`,
    more.found,
    more.allowed,
    more.tip,
  ]);

describe('look', () => {
  it('accepts places that can be told apart', () => {
    expect(found(BAY, { light: '#8b5a1f', dark: '#e0b27a', mark: 'square' })).toEqual([]);
  });

  it('finds a colour that cannot be seen on its ground', () => {
    expect(found({ light: '#e8e4d8', dark: '#1f1f1f', mark: 'circle' })).toEqual([
      [
        'content/jurisdictions/place-0.yaml:1 colour.light — cannot be seen on the light ground',
        '#e8e4d8, 1.2 to 1 against #fcfbf8',
        'at least 3 to 1',
        'take a darker one',
      ],
      [
        'content/jurisdictions/place-0.yaml:1 colour.dark — cannot be seen on the dark ground',
        '#1f1f1f, 1.1 to 1 against #161513',
        'at least 3 to 1',
        'take a lighter one',
      ],
    ]);
  });

  it('finds a colour that is that of another, or as good as that', () => {
    expect(found(BAY, { light: '#20508a', dark: '#e0b27a', mark: 'square' })).toEqual([
      [
        'content/jurisdictions/place-1.yaml:1 colour.light — is the colour of another jurisdiction',
        '#20508a, of place-0',
        undefined,
        'take a colour that none has',
      ],
    ]);
  });

  it('finds a mark that another has, and names those that are free', () => {
    expect(found(BAY, { light: '#8b5a1f', dark: '#e0b27a', mark: 'circle' })).toEqual([
      [
        'content/jurisdictions/place-1.yaml:2 mark — is the mark of another jurisdiction',
        'circle, of place-0',
        marks.filter((mark) => mark !== 'circle').join(', '),
        'take a mark that none has',
      ],
    ]);
  });

  it('lets marks be shared where there are more jurisdictions than marks', () => {
    const many = Array.from({ length: marks.length + 1 }, (_, i) => ({
      light: `#${(i * 20).toString(16).padStart(2, '0')}3333`,
      dark: `#${(i * 20).toString(16).padStart(2, '0')}cccc`,
      mark: 'circle',
    }));
    expect(found(...many)).toEqual([]);
  });

  it('reckons with the grounds that the pages have', () => {
    const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
    const papers = [...tokens.matchAll(/--paper: (#[0-9a-f]{6})/g)].map(([, colour]) => colour);
    expect(papers).toEqual([GROUNDS.light, GROUNDS.dark]);
  });
});
