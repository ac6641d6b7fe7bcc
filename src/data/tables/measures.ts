import type { Comparable, Corpus, Measure } from '../../corpus/index.ts';
import type { Lens } from '../../schema/index.ts';
import { fieldsOfKind, idColumn, reader, type FieldReader, type FieldSchema } from '../columns.ts';
import { drawTable } from '../draw.ts';
import type { Table } from '../types.ts';
import { withTranslation } from './translated.ts';

/** The tables of measures: what they are, how they are coded, who acts, what compares. */
export function measureTables(corpus: Corpus): Table[] {
  const schema = fieldsOfKind('measure', corpus.codebook);
  return [
    measures(corpus, schema),
    codings(corpus),
    actors(corpus, schema),
    comparables(corpus, schema),
  ];
}

function measures(corpus: Corpus, schema: FieldSchema): Table {
  const { measures: rows } = corpus;
  const { field, text, own } = reader<Measure>(schema);
  const quoted = (name: string) => withTranslation(corpus, field(name), ({ evidence }) => evidence);
  const when = (name: 'start' | 'due') => [
    field(`${name}.date`, { as: name, description: dateSentence(schema, name) }),
    field(`${name}.as_printed`),
    ...text(`${name}.note`),
  ];
  return drawTable('measures', {
    rows,
    columns: [
      idColumn('The id of the measure: its jurisdiction and its own name.'),
      own('jurisdiction', 'The jurisdiction whose measure it is.', (row) => row.jurisdiction, {
        references: 'jurisdictions',
        required: true,
      }),
      field('parent', { references: 'measures' }),
      own(
        'programme',
        'The programme that it stands in, itself or through its parent.',
        (row) => row.programme?.programme,
        { references: 'programmes' },
      ),
      own(
        'programme_item',
        'The number of its item in the programme, or of the item that it is a part of.',
        (row) => row.programme?.item,
        { type: 'integer', minimum: 1 },
      ),
      own(
        'has_parts',
        'Whether it is a bundle: it is counted through its parts, which name it as parent.',
        ({ parts }) => parts.length > 0,
        { type: 'boolean', required: true },
      ),
      ...text('title'),
      ...text('summary'),
      field('commitment'),
      ...quoted('cue'),
      field('commitment_basis'),
      ...quoted('commitment_frame'),
      field('hong_kong'),
      field('hong_kong_basis'),
      ...quoted('hong_kong_frame'),
      ...when('start'),
      ...when('due'),
      field('in_force_in', { references: 'jurisdictions' }),
      field('targets', { references: 'targets' }),
      field('tool.id', {
        as: 'tool',
        description: schema.properties?.['tool']?.description,
        codes: 'tools',
      }),
      ...text('tool.reason'),
      ...text('note'),
    ],
  });
}

/** What a date of a measure means, and when it is empty. */
function dateSentence(schema: FieldSchema, name: string): string {
  const field = schema.properties?.[name];
  return `${field?.description} ${field?.properties?.['date']?.description}`;
}

interface Coding {
  measure: Measure;
  lens: Lens;
  category: string;
  position: number;
}

function codings(corpus: Corpus): Table {
  const { codebook, measures: records } = corpus;
  const rows = records.flatMap((measure) =>
    codebook.lenses.flatMap((lens) =>
      (measure.coding[lens.id] ?? []).map((category, index): Coding => ({
        measure,
        lens,
        category,
        position: index + 1,
      })),
    ),
  );
  const { own } = reader<Coding>({});
  return drawTable('codings', {
    rows,
    primaryKey: ['measure_id', 'lens', 'category'],
    foreignKeys: [{ columns: ['lens', 'category'], table: 'categories', of: ['lens', 'category'] }],
    columns: [
      measureColumn(own),
      own('lens', 'The lens.', ({ lens }) => lens, {
        references: 'lenses',
        enum: codebook.lenses.map(({ id }) => id),
        required: true,
      }),
      own('category', 'A category of the lens.', (row) => row.category, { required: true }),
      own(
        'main',
        'Whether it is the main category; empty for a lens that has none.',
        ({ lens, position }) => (lens.main ? position === 1 : undefined),
        { type: 'boolean' },
      ),
      ...withTranslation(
        corpus,
        own(
          'coded_on',
          'The words of the text that the code rests on.',
          ({ measure, lens, category }) => cuesOf(measure)[lens.id]?.[category],
        ),
        ({ measure }) => measure.evidence,
      ),
    ],
  });
}

/** The words that codes rest on: lens → category → words. */
const cuesOf = (
  measure: Measure,
): Readonly<Record<string, Readonly<Record<string, string | undefined>> | undefined>> =>
  measure.coded_on ?? {};

interface Actor {
  measure: Measure;
  actor: Measure['actors'][number];
}

function actors({ measures: records }: Corpus, schema: FieldSchema): Table {
  const { field, own } = reader<Actor>(
    schema.properties?.['actors']?.items ?? {},
    (row) => row.actor,
  );
  return drawTable('measure_actors', {
    rows: records.flatMap((measure) => measure.actors.map((actor) => ({ measure, actor }))),
    primaryKey: ['measure_id', 'organisation_id', 'role'],
    columns: [
      measureColumn(own),
      field('organisation', { as: 'organisation_id', references: 'organisations' }),
      field('role'),
    ],
  });
}

interface Pair {
  measure: Measure;
  comparable: Comparable;
}

/** Each pair once, under the measure that comes first. */
function comparables({ measures: records }: Corpus, schema: FieldSchema): Table {
  const place = new Map(records.map((measure, index) => [measure.id, index]));
  const isFirst = ({ measure, comparable }: Pair) =>
    (place.get(measure.id) ?? 0) < (place.get(comparable.measure.id) ?? 0);
  const items = schema.properties?.['comparable']?.items ?? {};
  const { text, field, own } = reader<Pair>(items, (row) => row.comparable);
  return drawTable('measure_comparables', {
    rows: records
      .flatMap((measure) => measure.comparable.map((comparable) => ({ measure, comparable })))
      .filter(isFirst),
    primaryKey: [],
    columns: [
      measureColumn(own),
      field('measure', { as: 'comparable_id', references: 'measures' }),
      ...text('note'),
    ],
  });
}

/** The column that names a measure. */
const measureColumn = <Row extends { measure: Measure }>(own: FieldReader<Row>['own']) =>
  own('measure_id', 'The measure.', (row) => row.measure, {
    references: 'measures',
    required: true,
  });
