import { amounts } from '../analysis/amounts.ts';
import { coverage } from '../analysis/coverage.ts';
import { figureGroups } from '../analysis/figures.ts';
import { flows, type FlowCell } from '../analysis/flows.ts';
import { growth, type Growth } from '../analysis/growth.ts';
import type { Corpus, Jurisdiction, Measure, OwnedFigure } from '../corpus/index.ts';
import type { Figure, Lens, Text } from '../schema/index.ts';
import type { AmountsView } from './amounts.ts';
import type { CoverageView } from './coverage.ts';
import type { FiguresView } from './figures.ts';
import type { FlowsView } from './flows.ts';

/** View models for tests, made from a corpus that has at least a measure, a target, a column. */
export interface Fixture {
  corpus: Corpus;
  /** The coverage of the theme lens, as the corpus has it. */
  coverage: CoverageView;
  /** Six columns and a context, up to forty measures a cell, labels of every length. */
  crowded: CoverageView;
  /** A coverage of jurisdictions that each have measures in so many categories. */
  covering(...counts: number[]): CoverageView;
  /** Five targets: shares and counts, a long name, two that grow alike. */
  growths: Growth[];
  /** A target from a baseline to a goal. */
  growth(title: Text, baseline: number, goal: number, unit?: string): Growth;
  /** Money, areas over a wide span, ranges, shared labels, single figures. */
  figures: FiguresView;
  /** The theme lens in two groups, as strips; one of its columns is a context. */
  flows: FlowsView;
  /** Strips with up to forty measures a cell, cells that only the frame names, long labels. */
  crowdedFlows: FlowsView;
  /** Flows of jurisdictions that connect so many of three elements. */
  flowing(...counts: number[]): FlowsView;
  /** Amounts of money and areas with every role and qualifier, single figures among them. */
  amounts: AmountsView;
  /** Figures of a unit with values. */
  figuresOf(unit: string, ...values: number[]): FiguresView;
}

const LONG: Text = {
  zh: '一个没有任何停顿也没有任何标点的极长的类别名称用来检验换行和边距是否算得正确无误并且不会越界',
  en: 'A category name of unreasonable length that nobody would choose for a table with little room',
};
const MARKUP: Text = { zh: '“引号”与<b>标记</b>&', en: 'Quotes “and” <b>markup</b> & more' };
const MARKS = ['triangle', 'circle', 'ring', 'square', 'star', 'diamond', 'cross'] as const;

/** The first of a list. @throws when it is empty */
function first<T>(list: readonly T[]): T {
  const [found] = list;
  if (found === undefined) throw new Error('the corpus is too small for the fixture');
  return found;
}

/** The fixture of a corpus. */
export function fixtureOf(corpus: Corpus): Fixture {
  const commitments = corpus.codebook.lists.commitments.values;
  const real: CoverageView = coverage(corpus, 'theme');
  const someone = first(corpus.jurisdictions.filter(({ column }) => column));
  const measure = first(corpus.measures);
  const target = first(corpus.targets);
  const passage = first(measure.evidence);

  const measures = (count: number): Measure[] =>
    Array.from({ length: count }, (_, i) => ({
      ...measure,
      commitment: commitments[i % commitments.length]?.id ?? '',
    }));
  const column = (i: number, name: Text): Jurisdiction => ({
    ...someone,
    id: `place-${i}`,
    short: name,
    mark: MARKS[i % MARKS.length] ?? 'circle',
    column: i < 6,
  });
  const cell = (count: number, also: number) =>
    count + also === 0
      ? ({ kind: 'unmentioned' } as const)
      : ({ kind: 'measures', measures: measures(count), also: measures(also) } as const);

  const makeGrowth: Fixture['growth'] = (title, baseline, goal, unit = 'person') =>
    growth(corpus, {
      ...target,
      title,
      baseline: { ...target.baseline, value: baseline, unit, date: '2022' },
      goal: { ...target.goal, value: goal, unit, date: '2032' },
    });
  const owned = (label: string, fields: Partial<Figure>, i = 0): OwnedFigure => ({
    id: `${label}-${i}`,
    owner: { kind: 'measure', record: measure },
    figure: {
      id: label,
      label: { zh: label, en: label },
      value: 1,
      unit: 'CNY',
      qualifier: 'exact',
      role: 'planned',
      as_printed: label,
      evidence: [passage],
      ...fields,
    },
  });
  const grouped = (figures: readonly OwnedFigure[], subject?: string): FiguresView => ({
    groups: figureGroups(corpus, figures),
    ...(subject === undefined ? {} : { subject }),
  });

  const names: Text[] = [
    { zh: '深圳·河套', en: 'Shenzhen (Hetao)' },
    { zh: '上海', en: 'Shanghai' },
    { zh: '普陀', en: 'Putuo District' },
    { zh: '苏州', en: 'Suzhou' },
    { zh: '粤港澳大湾区', en: 'Greater Bay Area' },
    MARKUP,
    { zh: '国家', en: 'Nation' },
  ];
  const theme: Lens = {
    ...real.lens,
    groups: [
      { id: 'flows', label: { zh: '流', en: 'Flows' } },
      { id: 'systems', label: MARKUP },
    ],
    categories: real.lens.categories.map((category, i) => ({
      ...category,
      group: i < 2 ? 'flows' : 'systems',
    })),
  };
  const flowing = (labels: readonly Text[], counts: readonly number[][]): FlowsView => {
    const columns = counts.map((_, i) => column(i, names[i] ?? LONG));
    const categories = labels.map((label, i) => ({ id: `c${i}`, label, definition: label }));
    const cells = (row: number): FlowCell[] =>
      columns.map((jurisdiction, i) => {
        const found = measures(counts[i]?.[row] ?? 0);
        const framed = i === 1 && row === 0;
        const [firmest] = found.length > 0 ? commitments : [];
        return { jurisdiction, measures: found, own: framed ? [] : found, firmest };
      });
    const rows = categories.map((category, row) => ({ category, cells: cells(row) }));
    const reach = columns.map((jurisdiction, i) => ({
      jurisdiction,
      connected: categories.filter((_, row) => (counts[i]?.[row] ?? 0) > 0),
      frameOnly: categories.filter((_, row) => i === 1 && row === 0 && (counts[i]?.[row] ?? 0) > 0),
    }));
    return { lens: { ...real.lens, categories }, commitments, columns, rows, reach, frame: [] };
  };
  const sized = figureGroups(corpus, [
    owned('研发资助上限', { value: 5e7, qualifier: 'at-most', role: 'ceiling' }),
    owned(LONG.zh, { value: 1e8, qualifier: 'at-most', role: 'ceiling' }),
    owned('累计资助', { value: 6.35e8, role: 'achieved' }),
    owned('港方出资', { value: 1e10, unit: 'HKD' }),
    owned('改造面积', { value: 20_000, unit: 'm2', qualifier: 'about' }),
    owned('新增面积', { value: 2e5, value_max: 3e5, unit: 'm2', qualifier: 'more-than' }),
    owned(MARKUP.zh, { value: 3_890_000, unit: 'm2', role: 'achieved' }),
  ]);
  return {
    corpus,
    flows: flows(corpus, theme),
    crowdedFlows: flowing(
      [LONG, MARKUP, { zh: '人流', en: 'People' }, { zh: '科研体制', en: 'Research system' }],
      [
        [40, 1, 0, 3],
        [1, 0, 0, 0],
        [0, 0, 0, 0],
        [2, 2, 2, 2],
      ],
    ),
    flowing: (...counts) =>
      flowing(
        [MARKUP, LONG, MARKUP],
        counts.map((n) => [0, 1, 2].map((row) => (row < n ? 1 : 0))),
      ),
    amounts: { ...amounts(corpus), sized },
    coverage: real,
    crowded: {
      ...real,
      columns: names.map((name, i) => column(i, name)),
      basis: new Map([
        ['place-1', LONG.en],
        ['place-2', LONG.zh],
      ]),
      rows: [LONG, MARKUP, { zh: '人才', en: 'Talent' }, { zh: '数据', en: 'Data' }].map(
        (label, i) => ({
          category: { id: `c${i}`, label, definition: label },
          cells: names.map((_, j) =>
            i === 3 ? cell(0, 0) : cell([0, 1, 7, 40, 0, 12, 0][j] ?? 0, j % 4),
          ),
        }),
      ),
    },
    covering: (...counts) => ({
      ...real,
      columns: counts.map((_, i) => column(i, names[i] ?? LONG)),
      rows: [0, 1, 2, 3].map((i) => ({
        category: { id: `c${i}`, label: MARKUP, definition: MARKUP },
        cells: counts.map((count) => cell(i < count ? 1 : 0, 0)),
      })),
    }),
    growth: makeGrowth,
    growths: [
      makeGrowth({ zh: '初创企业数目', en: 'Number of start-ups' }, 3700, 7000),
      makeGrowth({ zh: '研发支出占比', en: 'R&D as a share of output' }, 0.99, 2, 'percent'),
      makeGrowth(LONG, 45_000, 100_000),
      makeGrowth({ zh: '专利', en: 'Patents' }, 37_000, 70_000),
      makeGrowth({ zh: '制造业占比', en: 'Manufacturing as a share' }, 1, 5, 'percent'),
    ],
    figures: grouped(
      [
        owned('研发资助上限', { value: 5e7, qualifier: 'at-most', role: 'ceiling' }),
        owned('平台配套上限', { value: 1e8, qualifier: 'at-most', role: 'ceiling' }),
        owned(LONG.zh, { value: 2e7, qualifier: 'nearly', role: 'achieved' }),
        owned('港方出资', { value: 1e10, unit: 'HKD' }),
        owned('合作区面积', { value: 3_890_000, unit: 'm2', role: 'achieved' }),
        owned('改造面积', { value: 20_000, unit: 'm2', qualifier: 'about' }, 1),
        owned('改造面积', { value: 10_000, unit: 'm2', qualifier: 'at-least' }, 2),
        owned('新增面积', {
          value: 200_000,
          value_max: 300_000,
          unit: 'm2',
          qualifier: 'more-than',
        }),
        owned('措施项数', { value: 8, unit: 'team', role: 'count' }),
        owned('排名', { value: 2, unit: 'place', role: 'rank' }),
        owned('总排名', { value: 20, unit: 'place', role: 'rank' }),
        owned('配套比例', { value: 1, unit: 'ratio', qualifier: 'at-most', role: 'ceiling' }),
      ],
      MARKUP.zh,
    ),
    figuresOf: (unit, ...values) =>
      grouped(values.map((value, i) => owned(`数${i}`, { unit, value }))),
  };
}
