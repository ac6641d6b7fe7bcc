import { describe, expect, it } from 'vitest';
import { ballPath, harveyBall, harveySvg, markPath, markSvg, type Mark } from './marks.ts';
import { filled } from '../../tests/fixtures/filled.ts';

const all: Mark[] = [
  'triangle',
  'circle',
  'ring',
  'square',
  'star',
  'diamond',
  'cross',
  'pentagon',
  'frame',
  'wedge',
  'bow',
  'bars',
];

describe('marks', () => {
  it('are all different shapes within their square', () => {
    const paths = all.map((mark) => markPath(mark, 16));
    expect(new Set(paths).size).toBe(all.length);
    for (const path of filled(paths)) {
      const numbers = path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...numbers)).toBeLessThanOrEqual(16);
    }
  });

  it('are inline pictures in the colour of the text, silent for screen readers', () => {
    expect(markSvg('square')).toBe(
      '<svg aria-hidden="true" class="mark" viewBox="0 0 16 16" width="1em" height="1em"><path d="M1.44 1.44L14.56 1.44L14.56 14.56L1.44 14.56Z" fill="currentColor"/></svg>',
    );
  });
});

describe('harvey balls', () => {
  it('differ by level, and are whole beyond it', () => {
    const paths = [0, 1, 2, 3, 4].map((level) => ballPath(level, 16));
    expect(new Set(paths).size).toBe(5);
    expect(ballPath(7, 16)).toBe(ballPath(4, 16));
    expect(ballPath(-1, 16)).toBe(ballPath(0, 16));
  });

  it('fill clockwise from the top: a quarter ends at three o’clock', () => {
    // The size makes centre 8; the wedge begins straight above it and ends straight right of it.
    expect(ballPath(1, 16)).toMatch(/M8 8L8 1\.12A6\.88 6\.88 0 0 1 14\.88 8Z$/);
    expect(ballPath(3, 16)).toMatch(/0 1 1 1\.12 8Z$/);
  });

  it('fill the other way round where a bare verb decides', () => {
    expect(ballPath(1, 16, true)).toMatch(/M8 8L8 1\.12A6\.88 6\.88 0 0 0 1\.12 8Z$/);
    expect(ballPath(2, 16, true)).not.toBe(ballPath(2, 16));
  });

  it('take a colour as a fragment and the text’s colour inline', () => {
    expect(harveyBall(2, 12, 'var(--ink)')).toMatch(/^<path d="[^"]+" fill="var\(--ink\)"\/>$/);
    expect(harveySvg(2)).toContain('class="ball"');
  });
});
