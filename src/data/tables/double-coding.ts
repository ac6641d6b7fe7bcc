import type { Corpus, DoubleCoding } from '../../corpus/index.ts';
import { codedVariables, readingOf, sameReading, type Codebook } from '../../schema/index.ts';
import { fieldsOfKind, reader } from '../columns.ts';
import { drawTable } from '../draw.ts';
import type { Table } from '../types.ts';

/** How one measure was read twice under one variable. */
interface Judgement {
  measure: string;
  variable: string;
  first: readonly string[] | undefined;
  second: readonly string[] | undefined;
  /** Undefined where one of the codings has no reading. */
  agree: boolean | undefined;
  resolution: DoubleCoding['resolutions'][number] | undefined;
}

/** The table of both codings of every measure that has been coded twice. */
export function doubleCodingTables({ codebook, doubleCodings }: Corpus): Table[] {
  const resolutions = fieldsOfKind('resolution', codebook).properties?.['resolutions']?.items;
  const { field, text, own } = reader<Judgement>(resolutions ?? {}, (row) => row.resolution);
  return [
    drawTable('double_codings', {
      rows: doubleCodings.flatMap((coding) => judgements(codebook, coding)),
      primaryKey: ['measure_id', 'variable'],
      columns: [
        own('measure_id', 'The measure.', (row) => row.measure, {
          references: 'measures',
          required: true,
        }),
        own('variable', 'What is coded: a field or a lens.', (row) => row.variable, {
          enum: codedVariables(codebook),
          required: true,
        }),
        own('first', 'What the first coding says; the main category first.', (row) => row.first, {
          several: true,
        }),
        own('second', 'What the second says; empty also where it says none.', (row) => row.second, {
          several: true,
        }),
        own(
          'agree',
          'Whether the two say the same; empty where one was made before there was the lens.',
          (row) => row.agree,
          { type: 'boolean' },
        ),
        { ...field('kept'), required: false },
        ...text('reason').map((column) => ({ ...column, required: false })),
        field('ruling', { as: 'ruling_id', references: 'rulings' }),
      ],
    }),
  ];
}

function judgements(codebook: Codebook, { first, second, resolutions }: DoubleCoding) {
  const resolved = Map.groupBy(resolutions, ({ measure }) => measure);
  return Object.entries(first.measures).flatMap(([measure, reading]) =>
    codedVariables(codebook).map((variable): Judgement => {
      const other = second.measures[measure];
      const a = readingOf(reading, variable);
      const b = other && readingOf(other, variable);
      return {
        measure,
        variable,
        first: a,
        second: b,
        agree: a && b ? sameReading(codebook, variable, a, b) : undefined,
        resolution: resolved.get(measure)?.find((entry) => entry.variable === variable),
      };
    }),
  );
}
