import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../tests/fixtures/text-boxes.ts';
import { localizer } from '../../i18n/index.ts';
import type { Target } from '../../corpus/index.ts';
import { corpus as invented } from '../../../tests/fixtures/tiny-corpus.ts';
import { realCorpus } from '../../../tests/fixtures/real-corpus.ts';
import { pacePicture } from './chart.ts';
import { labelBox } from './labels.ts';
import { targetInTime, yearOf, type Dated, type TargetInTime } from './model.ts';

const sayIn =
  (language: 'zh' | 'en', { goal }: Target) =>
  ({ value, qualifier }: Dated): string =>
    localizer(language, realCorpus.codebook).figure({ value, unit: goal.unit, qualifier });
const picture = (inTime: TargetInTime, language: 'zh' | 'en' = 'en') =>
  pacePicture(inTime, sayIn(language, inTime.target));
const real = (id: string): TargetInTime => {
  const target = realCorpus.targets.find((one) => one.id === id);
  if (!target) throw new Error(`no target ${id}`);
  return targetInTime(realCorpus, target);
};
const labelsOf = (id: string) => picture(real(id)).labels.map(({ text }) => text);

describe('the picture of a target in time', () => {
  it('keeps what is not comparable off the line and off the scale', () => {
    const [target] = invented.targets;
    if (!target) throw new Error('the fixture has one');
    const { line, apart, spots, axis, ticks } = picture(targetInTime(invented, target));
    expect(line.split(' ')).toHaveLength(1);
    expect(spots.map(({ value }) => value)).not.toContain(2400);
    expect(apart.map(({ value }) => value)).toEqual([2400]);
    expect(apart[0]?.y).toBeGreaterThan(Math.max(axis, ...ticks.map(({ y }) => y)));
  });

  it.each(
    realCorpus.targets.flatMap(
      ({ id }) =>
        [
          [id, 'zh'],
          [id, 'en'],
        ] as const,
    ),
  )('of %s (%s) sets no label on another, none beyond it, and none on a mark', (id, language) => {
    const { labels, width, axis, spots, goals } = picture(real(id), language);
    const boxes = labels.map(labelBox);
    expect(overlaps(boxes)).toEqual([]);
    for (const { left, right, top, bottom } of boxes) {
      expect([left >= 0, right <= width, top >= 0, bottom <= axis]).not.toContain(false);
      expect(
        [...spots, ...goals].filter(({ x, y }) => x > left && x < right && y > top && y < bottom),
      ).toEqual([]);
    }
  });

  it.each(realCorpus.targets.map(({ id }) => id))(
    'of %s names each year of a starting value and of a goal, apart from one another',
    (id) => {
      const inTime = real(id);
      const { ticks } = picture(inTime);
      const years = [...inTime.baselines, ...inTime.goals, ...inTime.steps].map(yearOf);
      expect(ticks.map(({ year }) => year)).toEqual(expect.arrayContaining(years));
      for (const [i, { x, y }] of ticks.entries()) {
        const beside = ticks.slice(0, i).filter((other) => other.y === y);
        expect(beside.every((other) => x - other.x >= 31)).toBe(true);
      }
    },
  );

  it('says every starting value, and what else was measured in its year', () => {
    expect(labelsOf('rd-intensity').sort()).toEqual(
      ['0.99%', '0.99%', '1.07%', '1.13%', 'at least 1.3%', '2%'].sort(),
    );
    expect(labelsOf('start-ups')).toEqual(
      expect.arrayContaining(['3,755 companies', 'more than 3,700 companies', '3,985 companies']),
    );
    expect(labelsOf('it-workforce')).toEqual(
      expect.arrayContaining(['45,310 people', 'more than 45,000 people']),
    );
  });

  it('sets each starting value nearer to its own mark than to another', () => {
    const { labels, spots } = picture(real('it-workforce'));
    const [early, late] = ['45,310 people', 'more than 45,000 people'].map((text) =>
      labels.find((label) => label.text === text),
    );
    const [first, second] = [...spots].sort((a, b) => a.x - b.x);
    expect(early?.leader?.[0].x ?? early?.x).toBeLessThanOrEqual((first?.x ?? 0) + 5);
    expect(late?.leader?.[0].x ?? late?.x).toBeGreaterThan((second?.x ?? 0) - 6);
  });
});
