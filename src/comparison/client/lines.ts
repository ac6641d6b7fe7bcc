import type { CopyableData, PassageData } from '../wire.ts';
import { BYTE_ORDER_MARK, csv, type Field } from '../../shared/csv.ts';
import type { Shown, ShownMeasure } from './shown.ts';

/** What stands between several items of a field. */
const SEPARATOR = '; ';

const heads = [
  'csvLens',
  'csvCategory',
  'csvRow',
  'who',
  'csvPlace',
  'csvTitle',
  'commitment',
  'csvCue',
  'csvCueBeside',
  'csvBasis',
  'hongKong',
  'tier',
  'csvVoice',
  'figures',
  'csvSource',
  'csvParagraph',
  'csvPhrase',
  'csvPhraseBeside',
  'csvPage',
];

/** What only pages have on which something stands beside the wording. */
const besides = ['csvCueBeside', 'csvPhraseBeside'];

/** Whether a column stands in the file of this page. */
const stands = (head: string, { words }: CopyableData): boolean =>
  !besides.includes(head) || words[head] !== undefined;

/** What a comparison shows as a CSV file: a line a measure, row by row, column by column. */
export function comparisonCsv(shown: Shown, data: CopyableData): string {
  const lines = shown.rows.flatMap(({ label, cells }) =>
    cells.flatMap((cell, i) => {
      if (cell.kind === 'empty') return [];
      const start = [
        data.lens,
        data.category === '' ? label : data.category,
        data.category === '' ? undefined : label,
        data.columns[shown.columns[i] ?? ''],
      ];
      return [
        ...cell.main.map((measure) => [
          ...start,
          data.words['csvMain'],
          ...line(measure, shown, data),
        ]),
        ...cell.also.map((measure) => [
          ...start,
          data.words['csvAlso'],
          ...line(measure, shown, data),
        ]),
      ];
    }),
  );
  return (
    BYTE_ORDER_MARK +
    csv([heads.filter((name) => stands(name, data)).map((name) => data.words[name]), ...lines])
  );
}

function line({ id, title }: ShownMeasure, shown: Shown, data: CopyableData): Field[] {
  const measure = data.measures[id];
  const passages = measure?.passages ?? [];
  const joined = (pick: (passage: PassageData) => string) => passages.map(pick).join(SEPARATOR);
  const page = `${data.folder}measures/${id}.html`;
  return [
    title,
    data.commitments[measure?.commitment ?? ''],
    measure?.cue,
    ...(stands('csvCueBeside', data) ? [measure?.cueBeside ?? measure?.cue] : []),
    data.bases[measure?.basis ?? ''],
    data.hongKong[measure?.hongKong ?? ''],
    data.tiers[measure?.tier ?? ''],
    data.voices[measure?.voice ?? ''],
    measure?.figures.join(SEPARATOR),
    joined(([source]) => data.sources[source]?.short ?? source),
    joined(([, paragraph]) => String(paragraph)),
    joined(([, , phrase]) => phrase),
    ...(stands('csvPhraseBeside', data)
      ? [joined(([, , phrase, beside]) => beside ?? phrase)]
      : []),
    shown.site + page,
  ];
}

/** The name of the file: what is compared, in which columns, on which day. */
export const csvName = ({ columns }: Shown, { name }: CopyableData, day: string): string =>
  `compare-${[name, ...columns, day].join('-')}.csv`;
