import { expect, test } from 'vitest';
import { corpus } from '../../../tests/fixtures/tiny-corpus.ts';
import type { Passage } from '../../corpus/index.ts';
import { marksOf } from './marks.ts';

const [one, other] = corpus.passages;
if (!one || !other) throw new Error('the fixture has passages');
const says = (passage: Passage, phrase: string): Passage => ({ ...passage, phrase });

test('a record has one number, and each of its phrases stands once', () => {
  const measure = { ...one, record: { ...one.record } };
  const event = {
    ...other,
    record: { kind: 'event', record: { id: one.record.record.id } },
  } as Passage;
  const marks = marksOf([
    says(measure, '甲'),
    says(event, '乙'),
    says({ ...measure, figure: 'x' }, '丙'),
    says(measure, '甲'),
  ]);
  expect(marks).toEqual([
    { record: measure.record, phrases: ['甲', '丙'] },
    // Of another kind, though it is called the same.
    { record: event.record, phrases: ['乙'] },
  ]);
});
