import { expect, it } from 'vitest';
import { corpus, measure } from '../../tests/fixtures/tiny-corpus.ts';
import { hongKongPartners, isForHongKong } from './hong-kong.ts';

it('is for Hong Kong unless it is open to all', () => {
  const { coded } = measure('east-bay/matching-grant');
  const open = (value: boolean) => ({
    coded: { ...coded, hong_kong: { ...coded.hong_kong, open: value } },
  });
  expect([isForHongKong(open(true)), isForHongKong(open(false))]).toEqual([false, true]);
});

it('has the partners whose home is Hong Kong', () => {
  const partners = [...corpus.organisations];
  const homes = hongKongPartners({ ...measure('east-bay/matching-grant'), partners });
  expect(homes.map(({ id }) => id)).toEqual(['harbour-laboratory']);
  const homeless = partners.map((partner) => ({ ...partner, home: undefined }));
  expect(hongKongPartners({ ...measure('east-bay/matching-grant'), partners: homeless })).toEqual(
    [],
  );
});
