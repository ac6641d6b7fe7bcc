import { describe, expect, it } from 'vitest';
import {
  asReceived,
  countItems,
  emptyTray,
  holdsItem,
  packed,
  sameTray,
  unpacked,
  withItem,
  withMoved,
  withText,
  withWords,
  withoutItem,
  type Tray,
} from './model.ts';

const put = (tray: Tray, ...items: string[]): Tray =>
  items.reduce((now, item) => withItem(now, { item, state: 'abcd' }, '1.2'), tray);
const order = ({ entries }: Tray) =>
  entries.map((entry) => (entry.kind === 'item' ? entry.item : entry.text));

describe('a tray', () => {
  it('holds each thing once, in the order in which it was put in', () => {
    const tray = put(emptyTray(), 'measure:a/b', 'figure:x', 'measure:a/b');
    expect(order(tray)).toEqual(['measure:a/b', 'figure:x']);
    expect(tray.version).toBe('1.2');
    expect(countItems(withWords(tray, 1, 'heading', 'H'))).toBe(2);
    expect(holdsItem(withoutItem(tray, 'figure:x'), 'figure:x')).toBe(false);
  });

  it('moves an entry to a place that there is, and to no other', () => {
    const tray = put(emptyTray(), 'a', 'b', 'c');
    expect(order(withMoved(tray, 0, 2))).toEqual(['b', 'c', 'a']);
    expect(order(withMoved(tray, 2, 0))).toEqual(['c', 'a', 'b']);
    expect(withMoved(tray, 0, 3)).toBe(tray);
    expect(withMoved(tray, 0, -1)).toBe(tray);
  });

  it('takes words of the reader’s own between, and changes no thing of the site', () => {
    const tray = withWords(put(emptyTray(), 'a', 'b'), 1, 'text', '');
    expect(order(withText(tray, 1, '两句话。'))).toEqual(['a', '两句话。', 'b']);
    expect(order(withText(tray, 0, 'x'))).toEqual(['a', '', 'b']);
  });

  it('is the same after it was packed, whatever is written in it', () => {
    const tray = {
      ...withWords(put(emptyTray('one'), 'a'), 0, 'text', '+measure:a b\n#no'),
      title: '深圳、上海：“对照”',
      issuer: 'Office — 1',
      date: '2026-11-30',
    };
    expect(unpacked(packed(tray))).toEqual(tray);
    expect(sameTray(tray, { ...tray, name: 'other' })).toBe(true);
    expect(sameTray(tray, { ...tray, title: '' })).toBe(false);
  });

  it('leaves away what it does not know, and is none of something else', () => {
    expect(unpacked(['', '', '', 'tomorrow', '', '?later kind', '+'])).toEqual(emptyTray());
    expect(unpacked([''])).toBeUndefined();
    expect(unpacked(['', '', '', '', '', 7])).toBeUndefined();
    expect(unpacked({})).toBeUndefined();
  });
});

it('is called as its brief is when somebody has sent it, and by its name where that has no title', () => {
  const sent = { ...emptyTray('专报1'), title: ' 人才与\n落户 ' };
  expect(asReceived(sent).name).toBe('人才与 落户');
  expect(asReceived({ ...sent, title: '' }).name).toBe('专报1');
});
