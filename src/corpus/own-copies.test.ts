import { expect, test } from 'vitest';
import { ownCopies } from './own-copies.ts';

test('records share the lists of codes that are alike, and nothing else', () => {
  const copy = ownCopies();
  const record = {
    coding: { theme: ['talent', 'space'], gate: [] },
    title: { en: 'Talent flats' },
    figures: [{ value: 3, id: 'flats' }],
    notes: ['talent space', null],
  };
  const [one, other] = [copy(record), copy(record)];
  expect([one, other]).toEqual([record, record]);
  expect(one.coding.theme).toBe(other.coding.theme);
  expect(one.coding.gate).toBe(other.coding.gate);
  expect(one.coding).not.toBe(other.coding);
  expect(one.figures).not.toBe(other.figures);
  expect(one.figures).not.toBe(record.figures);
  expect(copy(['talent space'])).not.toEqual(one.coding.theme);
});

test('a list that is shared cannot be changed, and one that is read is left as it was', () => {
  const read = { codes: ['talent'] };
  const { codes } = ownCopies()(read);
  expect(() => codes.push('space')).toThrow(TypeError);
  read.codes.push('space');
  expect(codes).toEqual(['talent']);
});
