import type { Corpus, Target } from '../../corpus/index.ts';
import { fieldsOfKind, idColumn, reader, type DrawnColumn, type FieldSchema } from '../columns.ts';
import { drawTable } from '../draw.ts';
import type { Table } from '../types.ts';

/** The table of targets, each end with its number and the id of its figure. */
export function targetRows({ codebook, targets: rows }: Corpus): Table {
  const schema: FieldSchema = fieldsOfKind('target', codebook);
  const { field, text, own } = reader<Target>(schema);
  const end = (name: 'baseline' | 'goal'): DrawnColumn<Target>[] => [
    own(name, schema.properties?.[name]?.description ?? '', ({ id }) => `target:${id}:${name}`, {
      required: true,
    }),
    field(`${name}.value`),
    field(`${name}.date`),
  ];
  return drawTable('targets', {
    rows,
    foreignKeys: (['baseline', 'goal'] as const).map((name) => ({
      columns: [name],
      table: 'figures',
      of: ['figure_id'],
    })),
    columns: [
      idColumn('The id of the target.'),
      field('jurisdiction', { references: 'jurisdictions' }),
      field('programme', { references: 'programmes' }),
      field('order'),
      ...text('title'),
      ...text('summary'),
      ...codebook.lenses
        .filter(({ view }) => view === 'alignment')
        .map(({ id }) =>
          field(`coding.${id}`, {
            as: 'direction',
            description: schema.properties?.['coding']?.description,
          }),
        ),
      ...end('baseline'),
      ...end('goal'),
      ...text('note'),
    ],
  });
}
