import { JSDOM } from 'jsdom';
import { afterEach, expect, test, vi } from 'vitest';
import { sayUnread } from './unread.ts';

const ELSEWHERE = [{ href: 'part-2.html', columns: { wuhan: '武汉' } }];
const PAGE = `<main>
  <script type="application/json" id="compare-data">${JSON.stringify({ elsewhere: ELSEWHERE })}</script>
  <form data-unread="没有“%text”。" data-nearest="最接近的是%who。" data-elsewhere="%who在另一页。" data-gap="">
    <input name="q" type="search">
    <label><input name="columns" type="checkbox" value="shenzhen"> <b>深圳</b></label>
    <label><input name="columns" type="checkbox" value="suzhou"> 苏州</label>
    <label><input name="answer" type="checkbox" value="PI008" data-also="reply"> 已采纳 <i class="choice-count">12</i></label>
    <select name="sort"><option value="">顺序</option><option value="level">承诺</option></select>
  </form></main>`;

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What is said of an address, and the addresses to which it leads. */
function said(query: string): [text: string | undefined, hrefs: (string | null)[]] {
  const { window } = new JSDOM(PAGE);
  const { document, Element, HTMLSelectElement } = window;
  for (const [name, value] of Object.entries({ document, Element, HTMLSelectElement })) {
    vi.stubGlobal(name, value);
  }
  sayUnread(query);
  const note = document.querySelector('[role=alert]');
  const links = [...(note?.querySelectorAll('a') ?? [])];
  return [note?.textContent, links.map((link) => link.getAttribute('href'))];
}

test('of what a form has nothing is said, however it is written, nor of what is no field of it', () => {
  for (const query of [
    '?columns=SHENZHEN,suzhou&sort=Level&q=nowhere&answer=pi008',
    '?from=singlemessage&utm_source=shenzen',
    '?reply=PI008&columns=,%20,',
  ]) {
    expect(said(query)).toEqual([undefined, []]);
  }
});

test('the nearest is a way to the same choice with it', () => {
  expect(said('?q=a%2Cb&columns=SHENZEN,suzhou&sort=level&x=1')).toEqual([
    '没有“SHENZEN”。最接近的是深圳。',
    ['?q=a%2Cb&columns=shenzhen,suzhou&sort=level'],
  ]);
  expect(said('?reply=已采钠')).toEqual(['没有“已采钠”。最接近的是已采纳。', ['?answer=PI008']]);
});

test('what is like nothing is named, once', () => {
  expect(said('?columns=xyz,xyz&sort=xyz')).toEqual(['没有“xyz”。没有“xyz”。', []]);
  expect(said('?columns=%ED%A0%BD')[0]).toContain('没有“');
});

test('of very much that is no choice the first is named, and of a long text its beginning', () => {
  const many = Array.from({ length: 500 }, (_, i) => `zz${i}`).join(',');
  expect(said(`?columns=${many}`)[0]).toBe('没有“zz0”。没有“zz1”。没有“zz2”。');
  expect(said(`?columns=${'😀'.repeat(500)}`)[0]).toBe(`没有“${'😀'.repeat(60)}…”。`);
});

test('a column of another page leads there, and so does one that is like it', () => {
  expect(said('?columns=wuhan,suzhou')).toEqual(['武汉在另一页。', ['part-2.html']]);
  expect(said('?columns=wuhna')).toEqual(['没有“wuhna”。最接近的是武汉。', ['part-2.html']]);
});
