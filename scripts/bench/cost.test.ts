import { expect, test } from 'vitest';
import { costLines, monthlyCost } from './cost.ts';

const facts = {
  site: { files: 1_900, bytes: 80_000_000 },
  parquet: { files: 60, bytes: 700_000 },
  gzip: 1.25,
  reading: { bytes: 150_000, requests: 9 },
  searching: { bytes: 100_000, requests: 2 },
  gathering: { bytes: 60_000, requests: 3 },
};

test('every second reader searches, and ten million of them cost what they fetch', () => {
  const { reader, network, store } = monthlyCost(facts);
  expect(reader).toEqual({ bytes: 200_000, requests: 10 });
  // 2 TB at 0.085 USD a GB, and 100 million requests at 0.01 USD for 10,000.
  expect(network).toBeCloseTo(170 + 100);
  // 0.08 GB at 0.023 USD, and a million reads at 0.0004 USD for 1,000.
  expect(store).toBeCloseTo(0.00184 + 0.4);
});

test('the README says what a reader fetches', () => {
  const text = costLines({ ...facts, day: '2026-01-02', measures: 275, pages: 1_644 }, []).replace(
    /\n/g,
    ' ',
  );
  expect(text).toContain('1,644 pages');
  expect(text).toContain('some 200 kB in 10 requests');
  expect(text).toContain('some 270 USD a month, and less than 1 USD for the store');
  expect(text).toContain('25 % more bytes');
  expect(text).toContain('a briefing of one’s own 60.0 kB.');
});
