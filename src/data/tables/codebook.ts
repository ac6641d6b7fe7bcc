import type { Corpus } from '../../corpus/index.ts';
import {
  lens as lensSchema,
  listSchemas,
  type Category,
  type Lens,
  type ListName,
  type Value,
} from '../../schema/index.ts';
import { fieldsIn, idColumn, own, reader } from '../columns.ts';
import { drawTable } from '../draw.ts';
import type { Table } from '../types.ts';

/** The tables of the vocabulary: lenses, their categories, and the codes of all other lists. */
export const codebookTables = (corpus: Corpus): Table[] => [
  lenses(corpus),
  categories(corpus),
  codes(corpus),
];

const lensFields = fieldsIn(lensSchema);

function lenses({ codebook }: Corpus): Table {
  const { field, text } = reader<Lens>(lensFields);
  return drawTable('lenses', {
    rows: codebook.lenses,
    columns: [
      idColumn('The id of the lens.'),
      ...text('label'),
      ...text('question'),
      ...text('definition'),
      field('order'),
      field('main'),
    ],
  });
}

interface CategoryRow {
  lens: Lens;
  category: Category;
}

function categories({ codebook, measures }: Corpus): Table {
  const fields = lensFields.properties?.['categories']?.items ?? {};
  const { field, text } = reader<CategoryRow>(fields, (row) => row.category);
  const known = new Set(measures.map(({ id }) => id));
  return drawTable('categories', {
    rows: codebook.lenses.flatMap((lens) =>
      lens.categories.map((category) => ({ lens, category })),
    ),
    primaryKey: ['lens', 'category'],
    columns: [
      own('lens', 'The lens.', (row) => row.lens, { references: 'lenses', required: true }),
      field('id', { as: 'category' }),
      ...text('label'),
      ...text('definition'),
      field('group'),
      field('tool'),
      {
        ...field('example', { references: 'measures' }),
        cell: ({ category: { example } }) =>
          example !== undefined && known.has(example) ? example : undefined,
      },
    ],
  });
}

interface Code {
  list: ListName;
  value: Value & { level?: number; dimension?: string; group?: string };
}

/** All lists have these fields; some have more. */
const valueFields = {
  ...fieldsIn(listSchemas.units).properties?.['values']?.items,
  properties: Object.assign(
    {},
    ...(['tools', 'commitments', 'units'] as const).map(
      (name) => fieldsIn(listSchemas[name]).properties?.['values']?.items?.properties,
    ),
  ) as Record<string, object>,
  required: ['id', 'label', 'definition'],
};

function codes({ codebook }: Corpus): Table {
  const { field, text } = reader<Code>(valueFields, (row) => row.value);
  const names = Object.keys(codebook.lists) as ListName[];
  return drawTable('codes', {
    rows: names.flatMap((list) =>
      codebook.lists[list].values.map((value): Code => ({ list, value })),
    ),
    primaryKey: ['list', 'code'],
    columns: [
      own('list', 'The list of the codebook.', (row) => row.list, { required: true, enum: names }),
      field('id', { as: 'code' }),
      ...text('label'),
      ...text('definition'),
      field('level'),
      field('dimension'),
      field('group'),
    ],
  });
}
