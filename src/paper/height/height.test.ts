import type { Paragraph, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { BLOCK, LINES, TEXT } from '../../../tests/fixtures/standard.ts';
import { corpus } from '../../../tests/fixtures/tiny-corpus.ts';
import { localizer } from '../../i18n/index.ts';
import { fits, heightsOf } from './height.ts';

const said = (value: string): Paragraph['children'] => [{ type: 'text', value }];
const paragraph = (characters: number): Paragraph => ({
  type: 'paragraph',
  children: said('文'.repeat(characters)),
});
const heading: RootContent = { type: 'heading', depth: 1, children: said('题') };
const small: Paragraph = { ...paragraph(10), data: { role: 'basis' } };

/** The heights of the runs of some blocks under a short title. */
const heights = (children: RootContent[], subtitle?: string) =>
  heightsOf(
    {
      locale: 'zh',
      front: { title: '题', subtitle, summary: '' },
      tree: { type: 'root', children },
      notes: [],
    },
    localizer('zh', corpus.codebook),
  ).map(({ height }) => height);

/** How many lines of text some blocks take. */
const linesOf = (...children: RootContent[]): number => {
  const [bare = 0] = heights([]);
  const [full = 0] = heights(children);
  return (full - bare) / LINES.pitch;
};

describe('heightsOf', () => {
  it('counts the lines of a paragraph, whose first is indented by two characters', () => {
    const { characters } = TEXT;
    expect(linesOf(paragraph(characters - 2))).toBeCloseTo(1);
    expect(linesOf(paragraph(characters - 1))).toBeCloseTo(2);
    expect(linesOf(paragraph(3 * characters - 2))).toBeCloseTo(3);
  });

  it('knows that small print, headings and lists take lines of their own', () => {
    expect(linesOf(heading)).toBeCloseTo(1);
    expect(linesOf(heading, paragraph(5))).toBeCloseTo(2);
    const item = { type: 'listItem' as const, children: [paragraph(5)] };
    expect(linesOf({ type: 'list', children: [item, item] })).toBeCloseTo(2);
    // Half a line, and a quarter under it, which two share.
    expect(linesOf(small)).toBeCloseTo(3 / 4);
    expect(linesOf(small, small)).toBeCloseTo(5 / 4);
  });

  it('gives a subtitle a line', () => {
    expect((heights([], '副题')[0] ?? 0) - (heights([])[0] ?? 0)).toBeCloseTo(LINES.pitch);
  });

  it('refuses a block whose height is not known', () => {
    expect(() => heights([{ type: 'thematicBreak' }])).toThrow('thematicBreak');
  });
});

describe('fits', () => {
  const upright = (height: number) => ({ turned: false, height });
  const turned = (height: number) => ({ turned: true, height });

  it('asks whether each run keeps to its sheet', () => {
    expect(fits([upright(BLOCK.height)], [])).toBe(true);
    expect(fits([upright(0), turned(BLOCK.width)], [])).toBe(true);
    expect(fits([upright(BLOCK.height + 1)], [])).toBe(false);
    expect(fits([upright(0), turned(BLOCK.width + 1)], [])).toBe(false);
  });

  it('keeps a line free on a sheet before another', () => {
    const { pitch } = LINES;
    expect(fits([upright(BLOCK.height - pitch), turned(0)], [])).toBe(true);
    expect(fits([upright(BLOCK.height - pitch + 1), turned(0)], [])).toBe(false);
  });

  it('does not hold against a sheet what was too much before', () => {
    expect(fits([upright(300)], [upright(300)])).toBe(true);
    expect(fits([upright(301)], [upright(300)])).toBe(false);
  });
});
