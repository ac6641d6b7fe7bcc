import { expect, test } from 'vitest';
import { lean } from './lean.ts';

const picture = (path: string, name = 'fill') =>
  `<svg aria-hidden="true" class="${name}" viewBox="0 0 9 9" width="1em"><path d="${path}"/></svg>`;

test('blanks between tags and words are one; those of a tag and of verbatim text stay', () => {
  expect(lean('<p title="a  b"> c \n d　　e </p>  <pre>f\n  g</pre>  <b>')).toBe(
    '<p title="a  b"> c d　　e </p> <pre>f\n  g</pre> <b>',
  );
});

test('a picture that comes often is drawn once, and keeps what is its own', () => {
  const html = lean(`${picture('M1')}${picture('M2')}${picture('M1').repeat(2)}`);
  expect(html.match(/M1/g)).toHaveLength(1);
  expect(html).toContain('<symbol id="u0" viewBox="0 0 9 9"><path d="M1"/></symbol>');
  expect(html).toContain(picture('M2'));
  const used = '<svg aria-hidden="true" class="fill" width="1em"><use href="#u0"/></svg>';
  expect(html.split(used)).toHaveLength(4);
});

test('a ball or a mark that comes often is cut out by the style, and holds what it says', () => {
  const said = '<span class="visually-hidden">so far: </span>';
  const html = lean(`${picture('M1', 'ball')}${said}<a>b</a>${picture('M1', 'mark').repeat(2)}`);
  expect(html).toContain(
    '<clipPath id="s0" clipPathUnits="objectBoundingBox"><path transform="scale(0.1111111111111111)" d="M1"/></clipPath>',
  );
  expect(html).toContain('<span class="ball s0">so far: </span><a>b</a>');
  expect(html.split('<span class="mark s0"></span>')).toHaveLength(3);
  expect(html).not.toContain('<use');
});

test('what other pictures say stays beside them', () => {
  const said = '<span class="visually-hidden">so</span>';
  expect(lean(`${picture('M1')}${said}`.repeat(3)).split(`</svg>${said}`)).toHaveLength(4);
});

test('a page without such pictures has no symbols', () => {
  expect(lean(`<p>${picture('M1')}</p>`)).toBe(`<p>${picture('M1')}</p>`);
});
