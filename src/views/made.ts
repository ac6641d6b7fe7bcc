import type { Corpus, Jurisdiction, Measure, OwnedFigure } from '../corpus/index.ts';
import { EXACT, type Figure, type Text } from '../schema/index.ts';
import { sample } from '../languages/sample.ts';

/** A name of unreasonable length, in Chinese without a place to break it. */
export const LONG: Text = sample(
  '一个没有任何停顿也没有任何标点的极长的类别名称用来检验换行和边距是否算得正确无误并且不会越界',
  'A category name of unreasonable length that nobody would choose for a table with little room',
);

/** The name of a body or of a thing that nobody would print on a card. */
export const LONG_NAME: Text = sample(
  '一家名称极长而没有任何停顿也没有任何标点的机构用来检验换行和边距是否算得正确',
  'A body with a name of unreasonable length that nobody would print on a card of any size',
);

/** A name that would break a page that does not escape it. */
export const MARKUP: Text = sample('“引号”与<b>标记</b>&', 'Quotes “and” <b>markup</b> & more');

/** Names of places of every length. */
export const PLACES: readonly Text[] = [
  sample('深圳·河套', 'Shenzhen (Hetao)'),
  sample('上海', 'Shanghai'),
  sample('普陀', 'Putuo District'),
  sample('苏州', 'Suzhou'),
  sample('粤港澳大湾区', 'Greater Bay Area'),
  MARKUP,
  sample('国家', 'Nation'),
];
const MARKS = ['triangle', 'circle', 'ring', 'square', 'star', 'diamond', 'cross'] as const;

/** Records made up from those of a corpus, for the examples of charts. */
export interface Made {
  corpus: Corpus;
  /** Measures, each commitment in turn. */
  measures(count: number): Measure[];
  /** A jurisdiction; the first six are columns, those after them contexts. */
  place(index: number, name?: Text): Jurisdiction;
  /** A figure of a measure, by default one planned renminbi. */
  figure(label: string, fields: Partial<Figure>, index?: number): OwnedFigure;
}

/** Makes records up from a corpus that has at least a measure and a column. */
export function made(corpus: Corpus): Made {
  const commitments = corpus.codebook.lists.commitments.values;
  const someone = first(corpus.jurisdictions.filter(({ column }) => column));
  const measure = first(corpus.measures);
  return {
    corpus,
    measures: (count) =>
      Array.from({ length: count }, (_, i) => {
        const commitment = commitments[i % commitments.length] ?? measure.coded.commitment;
        const coded = { ...measure.coded, commitment };
        return { ...measure, commitment: commitment.id, coded };
      }),
    place: (i, name = PLACES[i] ?? LONG) => ({
      ...someone,
      id: `place-${i}`,
      short: name,
      mark: MARKS[i % MARKS.length] ?? 'circle',
      column: i < 6,
    }),
    figure: (label, fields, i = 0) => ({
      id: `${label}-${i}`,
      owner: { kind: 'measure', record: measure },
      figure: {
        id: label,
        label: sample(label, label),
        value: 1,
        unit: 'CNY',
        qualifier: EXACT,
        role: 'planned',
        as_printed: label,
        evidence: [first(measure.evidence)],
        ...fields,
      },
    }),
  };
}

/** The first of a list. @throws when it is empty */
export function first<T>(list: readonly T[]): T {
  const [found] = list;
  if (found === undefined) throw new Error('the corpus is too small for examples');
  return found;
}
