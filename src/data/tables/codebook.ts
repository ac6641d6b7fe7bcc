import type { Corpus } from '../../corpus/index.ts';
import {
  lens as lensSchema,
  listSchemas,
  rulings as rulingsSchema,
  type Category,
  type Lens,
  type ListName,
  type Ruling,
  type Value,
} from '../../schema/index.ts';
import { fieldsIn, idColumn, reader } from '../columns.ts';
import { drawTable } from '../draw.ts';
import type { Table } from '../types.ts';
import { cellCode } from '../unguessed.ts';

/** The tables of the vocabulary: lenses, their categories, and the codes of all other lists. */
export const codebookTables = (corpus: Corpus): Table[] => [
  lenses(corpus),
  categories(corpus),
  codes(corpus),
  rulings(corpus),
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

function categories({ codebook }: Corpus): Table {
  const fields = lensFields.properties?.['categories']?.items ?? {};
  const { field, text, own } = reader<CategoryRow>(fields, (row) => row.category);
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
      field('tool', { codes: 'tools' }),
      field('examples', { references: 'measures' }),
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
  const { field, text, own } = reader<Code>(valueFields, (row) => row.value);
  const names = Object.keys(codebook.lists) as ListName[];
  return drawTable('codes', {
    rows: names.flatMap((list) =>
      codebook.lists[list].values.map((value): Code => ({ list, value })),
    ),
    primaryKey: ['list', 'code'],
    columns: [
      own('list', 'The list of the codebook.', (row) => row.list, { required: true, enum: names }),
      own(
        'code',
        'The id that records use; one that begins with a digit has its list before it.',
        ({ list, value }) => cellCode(list, value.id),
        { required: true },
      ),
      ...text('label'),
      ...text('definition'),
      field('level'),
      field('dimension'),
      field('group'),
    ],
  });
}

function rulings({ codebook }: Corpus): Table {
  const fields = fieldsIn(rulingsSchema).properties?.['rulings']?.items ?? {};
  const { field, text } = reader<Ruling>(fields);
  return drawTable('rulings', {
    rows: codebook.rulings,
    columns: [idColumn('The id of the ruling.'), field('date'), field('about'), ...text('ruling')],
  });
}
