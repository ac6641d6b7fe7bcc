import { expect, it } from 'vitest';
import { edit, problemsOf, textOf, tiny, withFile } from '../../../tests/fixtures/tiny.ts';

const PARTNERSHIP = 'partnerships/campus-laboratory.yaml';
const WHOLE = 'asks/bulletin-2024/whole.yaml';

it('accepts mainland bodies on one side and Hong Kong bodies on the other', () => {
  expect(problemsOf(tiny, 'sides')).toEqual([]);
});

it('finds a body on the wrong side', () => {
  const files = edit(
    tiny,
    PARTNERSHIP,
    'mainland: [east-bay-institute]',
    'mainland: [east-bay-institute, harbour-laboratory]',
  );
  expect(problemsOf(files, 'sides')).toMatchObject([
    { rule: 'sides', field: 'mainland[1]', found: 'harbour-laboratory' },
  ]);
});

it('finds two asks of one document with the same number', () => {
  const files = withFile(tiny, 'asks/bulletin-2024/another.yaml', textOf(tiny, WHOLE));
  expect(problemsOf(files, 'sides')).toMatchObject([{ rule: 'sides', field: 'order' }]);
});
