import { describe, expect, it } from 'vitest';
import { runsOf, sheetsOf, topLevel } from './runs.ts';

const wide = '<table class="stack wide"><tr><td>宽</td></tr></table>';
const notes = '<section class="notes"><ol><li>注</li></ol></section>';

describe('runsOf', () => {
  it('turns the sheet for a wide table and turns it back', () => {
    const runs = runsOf(`<p>前<br>文</p>${wide}<p>后</p>`);
    expect(runs).toEqual([
      { landscape: false, html: '<p>前<br>文</p>' },
      { landscape: true, html: wide },
      { landscape: false, html: '<p>后</p>' },
    ]);
  });

  it('takes the whole section in which a wide table stands', () => {
    const section = `<section><h2>表</h2>${wide}</section>`;
    expect(runsOf(`<p>前</p>${section}`)[1]?.html).toBe(section);
  });

  it('keeps notes with the table before them, and upright without one', () => {
    expect(runsOf(`<p>前</p>${wide}${notes}`).map(({ landscape }) => landscape)).toEqual([
      false,
      true,
    ]);
    expect(runsOf(`<p>前</p>${notes}`)).toHaveLength(1);
  });

  it('keeps the small print under a table with it', () => {
    const small = '<p class="basis">据</p><p class="left-out">另有</p>';
    expect(runsOf(`<p>前</p>${wide}${small}<p>后</p>`).map(({ html }) => html)).toEqual([
      '<p>前</p>',
      `${wide}${small}`,
      '<p>后</p>',
    ]);
  });

  it('starts upright, for the title', () => {
    expect(runsOf(wide).map(({ landscape }) => landscape)).toEqual([false, true]);
  });

  it('is not misled by a class that only contains the word', () => {
    expect(runsOf('<table class="widest"></table>')).toHaveLength(1);
  });
});

describe('topLevel', () => {
  it('knows elements without an end, comments and signs in attributes', () => {
    expect(
      topLevel('<p title="a>b">一<img src="x"></p><!-- <p> --><hr><svg><path d=""/></svg>'),
    ).toEqual([
      '<p title="a>b">一<img src="x"></p>',
      '<!-- <p> --><hr>',
      '<svg><path d=""/></svg>',
    ]);
  });

  it.each(['<p>', '</p>', '<p><b></p>'])('refuses %s', (html) => {
    expect(() => topLevel(html)).toThrow();
  });
});

describe('sheetsOf', () => {
  const runs = runsOf(`<p>前</p>${wide}`);
  it('gives the text what the tables leave', () => {
    expect(sheetsOf(runs, 2)).toEqual([1, 1]);
    expect(sheetsOf(runs, 4)).toEqual([3, 1]);
  });
  it('gives every run a sheet, whatever was promised', () => {
    expect(sheetsOf(runs, 1)).toEqual([1, 1]);
  });
});
