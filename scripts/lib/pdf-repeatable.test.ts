import { expect, it } from 'vitest';
import { withoutChance } from './pdf-repeatable.ts';

const printed = (hour: string, [first = 0, second = 0, third = 0]: number[]): Buffer => {
  const node = (number: number) => `(node${String(number).padStart(8, '0')})`;
  return Buffer.from(
    `%PDF-1.4 \xff\n<</CreationDate (D:${hour})\n/ModDate (D:${hour})>>\n` +
      `/ID ${node(third)}>> /Headers [${node(first)} ${node(third)}] /Names [${node(second)}]`,
    'latin1',
  );
};

it('takes the hour and the numbers of tags for those of the content alone, at equal length', () => {
  const pdf = printed("20261130075745+08'00'", [856, 857, 1001]);
  const same = withoutChance(pdf, '2024-05-06');
  expect(same).toEqual(printed("20240506000000+00'00'", [1, 2, 3]));
  expect(same).toHaveLength(pdf.length);
});
