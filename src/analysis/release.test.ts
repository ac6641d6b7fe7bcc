import { expect, it } from 'vitest';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { corpusVersion } from './release.ts';

it('is the newest release, and an error where there is none', () => {
  expect(corpusVersion(corpus).version).toBe('1.1.0');
  expect(() => corpusVersion({ ...corpus, releases: [] })).toThrow('no release');
});
