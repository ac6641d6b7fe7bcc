import { expect, it } from 'vitest';
import { tiny } from '../../tests/fixtures/tiny.ts';
import { uncodedIn } from './uncoded.ts';

it('names each coding that a jurisdiction with measures has not, where others are coded', () => {
  const found = uncodedIn(tiny);
  expect(found.map(({ file }) => file)).toEqual(
    ['east-bay', 'old-harbour'].flatMap((id) => [
      `content/codings/first/${id}.yaml`,
      `content/codings/second/${id}.yaml`,
    ]),
  );
  expect(found.at(-1)?.lacks).toEqual([
    'is not there — 2 measures are in no such coding\n    npm run new -- coding second/old-harbour begins it',
  ]);
  const half = [...tiny, { path: 'codings/first/old-harbour.yaml', text: '' }];
  expect(uncodedIn(half).map(({ file }) => file)).not.toContain(
    'content/codings/first/old-harbour.yaml',
  );
});

it('asks for none where nothing is coded twice', () => {
  expect(uncodedIn(tiny.filter(({ path }) => !path.startsWith('codings/')))).toEqual([]);
});
