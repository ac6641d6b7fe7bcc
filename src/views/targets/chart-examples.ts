import { first, LONG, type Made } from '../made.ts';
import type { Text } from '../../schema/index.ts';
import { growth, type Growth } from './growth.ts';
import { sample } from '../../languages/sample.ts';

/** A target from a baseline to a goal, in ten years. */
export function growing(
  { corpus }: Made,
  title: Text,
  baseline: number,
  goal: number,
  unit = 'person',
): Growth {
  const target = first(corpus.targets);
  return growth(corpus, {
    ...target,
    title,
    baseline: { ...target.baseline, value: baseline, unit, date: '2022' },
    goal: { ...target.goal, value: goal, unit, date: '2032' },
  });
}

/** Five targets: shares and counts, a long name, two that grow alike. */
export const fiveGrowths = (made: Made): Growth[] => [
  growing(made, sample('初创企业数目', 'Number of start-ups'), 3700, 7000),
  growing(made, sample('研发支出占比', 'R&D as a share of output'), 0.99, 2, 'percent'),
  growing(made, LONG, 45_000, 100_000),
  growing(made, sample('专利', 'Patents'), 37_000, 70_000),
  growing(made, sample('制造业占比', 'Manufacturing as a share'), 1, 5, 'percent'),
];
