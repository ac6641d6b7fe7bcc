import { expect, test } from 'vitest';
import { fileFailure } from './file-errors.ts';
import { Failure } from './program.ts';

const refusal = (code: string) => Object.assign(new Error('no'), { code, syscall: 'open' });

test('what the system refuses is said in words, whatever it is', () => {
  expect(fileFailure(refusal('ENOSPC'), 'It stays')).toEqual(
    new Failure('It stays: the disk is full (ENOSPC).'),
  );
  expect(fileFailure(refusal('ENOENT'), 'It stays')).toEqual(
    new Failure('It stays: the system refuses “open” (ENOENT).'),
  );
});

test('a fault of the program stays what it is', () => {
  for (const error of [
    new TypeError('x'),
    Object.assign(new Error('x'), { code: 'ERR_X' }),
    undefined,
  ])
    expect(fileFailure(error, 'It stays')).toBe(error);
});
