import { describe, expect, it } from 'vitest';
import { rangeOf } from './rounding.ts';

type Bound = Parameters<typeof rangeOf>[0]['bound'];

describe('the range of a printed number', () => {
  it.each<[string, number, Bound, [number, number]]>([
    ['1%', 1, 'none', [0.5, 1.5]],
    ['1.0%', 1, 'none', [0.95, 1.05]],
    ['in 2020 was 0.99%', 0.99, 'none', [0.985, 0.995]],
    ['4.531万人', 45_310, 'none', [45_305, 45_315]],
    ['the 45,310 of 2020', 45_310, 'none', [45_309.5, 45_310.5]],
    ['增加68.5%至3 755间', 3755, 'none', [3754.5, 3755.5]],
    ['1.2 million people', 1_200_000, 'none', [1_150_000, 1_250_000]],
    ['约 7000 家', 7000, 'around', [6500, 7500]],
    ['约 5.0%', 5, 'around', [4.95, 5.05]],
    ['约 1200 人', 1200, 'around', [1150, 1250]],
    ['3700 多家', 3700, 'above', [3700, 3800]],
    ['4.5 万余人', 45_000, 'above', [45_000, 46_000]],
    ['不少于 10 万人', 100_000, 'from', [100_000, 200_000]],
    ['近 300 家', 300, 'below', [200, 300]],
    ['最高 30 家', 30, 'to', [20, 30]],
    ['0 家', 0, 'none', [-0.5, 0.5]],
    // In words, or not in the phrase: as exact as the number by itself.
    ['提升至百分之五', 5, 'none', [4.5, 5.5]],
    ['technicians included', 2.4, 'none', [2.35, 2.45]],
  ])('%s is %d within', (wording, value, bound, range) => {
    expect(rangeOf({ value, wording, bound })).toEqual(range);
  });
});
