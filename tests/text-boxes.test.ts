import { describe, expect, it } from 'vitest';
import { clipped, overlaps, textBoxes } from './fixtures/text-boxes.ts';
import { chartDocument } from '../src/charts/document.ts';

const boxesOf = (inner: string) => {
  const document = chartDocument();
  document.body.innerHTML = `<svg>${inner}</svg>`;
  return textBoxes(document.body.children[0] as Element);
};

describe('textBoxes', () => {
  it('adds up translations, sizes and anchors', () => {
    const [box] = boxesOf(
      '<g transform="translate(10 20)" font-size="10"><g transform="translate(5,0)"><text x="40" y="10" text-anchor="end">香港</text></g></g>',
    );
    expect(box).toMatchObject({ text: '香港', left: 35, right: 55 });
    expect(box?.top).toBeCloseTo(21.2);
  });

  it('takes every line, with what is added to it', () => {
    const boxes = boxesOf(
      '<text x="0" y="10" font-size="10"><tspan x="0" y="10">一二</tspan><tspan x="0" y="24">三</tspan><tspan dx="8">四</tspan></text>',
    );
    expect(boxes.map(({ text, right }) => [text, right])).toEqual([
      ['一二', 20],
      ['三四', 28],
    ]);
  });

  it('passes over titles and descriptions', () => {
    expect(boxesOf('<title>一</title><g><title>二</title></g>')).toEqual([]);
  });
});

describe('overlaps and clipped', () => {
  it('find what is overprinted or cut off', () => {
    const boxes = boxesOf(
      '<text x="0" y="10" font-size="10">一二三</text><text x="25" y="12" font-size="10">四</text><text x="95" y="10" font-size="10">五</text>',
    );
    expect(overlaps(boxes)).toEqual(['一二三 × 四']);
    expect(clipped(boxes, 100, 20)).toEqual(['五']);
  });
});
