import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { locales, localizer, traits } from '../i18n/index.ts';
import { chartDocument } from './document.ts';
import { frame } from './frame.ts';
import { faces, paper, standalone, uncaptioned, type StandaloneChart } from './standalone.ts';
import { el, textAt } from './svg.ts';
import { filled } from '../../tests/fixtures/filled.ts';

const options = {
  document: chartDocument(),
  words: localizer('zh', corpus.codebook),
  width: 960,
  idPrefix: 'chart',
};
const body =
  textAt('甲 & <乙>', { x: 0, y: 20, size: 14, class: 'display' }) +
  el('rect', { x: 0, y: 30, width: 90, height: 20, fill: 'var(--j-east-bay)' }) +
  '<text x="0" y="70">1&nbsp;000</text>';
const chart: StandaloneChart = {
  svg: frame(
    { name: 'test', height: 120, title: '题 & <题>', description: '图中 <所见>', body },
    options,
  ),
  title: '题 & <题>',
  description: '图中 <所见>',
  source: `文献：${'甲、'.repeat(120)}`,
  palette: { ...paper, 'j-east-bay': '#123456' },
  faces: 'mainland',
  tag: 'zh-Hans',
};

/** @throws when the text is not well-formed XML */
const parse = (svg: string): Element =>
  new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document.documentElement;

describe('a chart that stands under a caption', () => {
  it('is as large as it was drawn, without finding and source, in colours and faces written out', () => {
    const svg = uncaptioned(chart);
    const root = parse(svg);
    expect(root.getAttribute('viewBox')).toBe('0 0 960 120');
    expect(root.textContent).toContain('甲 & <乙>');
    expect(root.textContent).not.toContain('题 & <题>');
    expect(root.querySelector('rect')?.getAttribute('fill')).toBe('#123456');
    expect(svg).not.toMatch(/var\(|class=|文献/);
  });
});

describe('a chart that stands alone', () => {
  const svg = standalone(chart);
  const root = parse(svg);

  it('says its finding, what it shows and what it rests on', () => {
    expect(root.querySelector('title')?.textContent).toBe('题 & <题>');
    expect(root.querySelector('desc')?.textContent).toBe('图中 <所见>');
    expect(root.querySelectorAll('title, desc')).toHaveLength(2);
    const texts = [...root.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts[0]).toBe('题 & <题>');
    expect(texts).toContain('甲 & <乙>');
    expect(texts.at(-1)?.replaceAll(/\s/g, '')).toBe(chart.source);
  });

  it('needs nothing from outside: no variable, class, style or reference', () => {
    expect(svg).not.toMatch(/var\(|class=|style|href|url\(http|<script|@import|&nbsp;/);
    expect(root.querySelector('rect[fill="#123456"]')).not.toBeNull();
    expect(root.querySelectorAll(`text[font-family="${faces.mainland.song}"]`)).toHaveLength(2);
  });

  it('has a size, and a white ground of that size', () => {
    const size = ['width', 'height'].map((name) => Number(root.getAttribute(name)));
    expect(root.getAttribute('viewBox')).toBe(`0 0 ${size.join(' ')}`);
    expect(size[0]).toBe(960 + 64);
    expect(size[1]).toBeGreaterThan(120 + 30 + 5 * 18);
    const ground = root.querySelector('rect');
    expect(ground?.getAttribute('fill')).toBe('#ffffff');
    expect(['width', 'height'].map((name) => Number(ground?.getAttribute(name)))).toEqual(size);
  });

  it('keeps every line within its width', () => {
    for (const { textContent } of filled(root.querySelectorAll('text tspan'))) {
      expect([...textContent].length * 12).toBeLessThanOrEqual(960);
    }
  });

  it('is refused where a colour is not known', () => {
    expect(() => standalone({ ...chart, palette: paper })).toThrow('no colour “j-east-bay”');
    expect(() => standalone({ ...chart, svg: '<svg></svg>' })).toThrow('no view box');
  });
});

describe('what the style sheet says by day, a file says too', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const block = (selector: string): string => {
    const at = css.indexOf(`${selector} {`);
    return css.slice(at, css.indexOf('}', at));
  };
  const variable = (selector: string, name: string) =>
    new RegExp(`--${name}:\\s*([^;]+);`).exec(block(selector))?.[1]?.replaceAll(/\s+/g, ' ');

  it.each(Object.entries(paper).filter(([name]) => name !== 'paper'))('--%s: %s', (name, value) => {
    expect(variable(':root', name)).toBe(value);
  });

  it.each(locales)('the faces of %s', (locale) => {
    const own = traits[locale].faces;
    const selector = {
      mainland: ':root',
      'hong-kong': ':root:lang(zh-Hant)',
      western: ':root:not(:lang(zh))',
    }[own];
    // The western sans serif differs on purpose: see the faces.
    for (const face of filled(
      own === 'western' ? (['song'] as const) : (['song', 'hei'] as const),
    )) {
      expect(variable(selector, face)).toBe(faces[own][face]);
    }
  });
});
