import { LONG, MARKUP, type Made } from '../made.ts';
import { figureGroups } from './model.ts';
import type { FiguresView } from './chart.ts';

/** Figures of a unit with values. */
export const figuresWith = (
  { corpus, figure }: Made,
  unit: string,
  ...values: number[]
): FiguresView => ({
  groups: figureGroups(
    corpus,
    values.map((value, i) => figure(`数${i}`, { unit, value })),
  ),
});

/** Money, areas over a wide span, ranges, shared labels, single figures. */
export function manyFigures({ corpus, figure }: Made): FiguresView {
  const area = { unit: 'm2' };
  const groups = figureGroups(corpus, [
    figure('研发资助上限', { value: 5e7, qualifier: 'at-most', role: 'ceiling' }),
    figure('平台配套上限', { value: 1e8, qualifier: 'at-most', role: 'ceiling' }),
    figure(LONG.zh, { value: 2e7, qualifier: 'nearly', role: 'achieved' }),
    figure('港方出资', { value: 1e10, unit: 'HKD' }),
    figure('合作区面积', { ...area, value: 3_890_000, role: 'achieved' }),
    figure('改造面积', { ...area, value: 20_000, qualifier: 'about' }, 1),
    figure('改造面积', { ...area, value: 10_000, qualifier: 'at-least' }, 2),
    figure('新增面积', { ...area, value: 200_000, value_max: 300_000, qualifier: 'more-than' }),
    figure('措施项数', { value: 8, unit: 'team', role: 'count' }),
    figure('排名', { value: 2, unit: 'place', role: 'rank' }),
    figure('总排名', { value: 20, unit: 'place', role: 'rank' }),
    figure('配套比例', { value: 1, unit: 'ratio', qualifier: 'at-most', role: 'ceiling' }),
  ]);
  return { groups, subject: MARKUP.zh };
}
