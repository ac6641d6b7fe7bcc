import {
  figuresOfCorpus,
  figuresOfRecord,
  ownPassages,
  passageKinds,
  recordsOf,
  type Corpus,
  type OwnedFigure,
  type RecordRef,
} from '../../corpus/index.ts';
import { kinds } from '../../kinds/index.ts';
import { evidence as evidenceSchema, figure, type Evidence } from '../../schema/index.ts';
import { fieldsIn, reader, type DrawnColumn, type FieldReader } from '../columns.ts';
import { drawTable } from '../draw.ts';
import type { Table } from '../types.ts';
import { toParagraph } from './documents.ts';
import { withTranslation } from './translated.ts';

/** The tables of numbers and of what everything rests on. */
export const figureTables = (corpus: Corpus): Table[] => [figures(corpus), evidence(corpus)];

const recordColumns = <Row>(
  own: FieldReader<Row>['own'],
  ref: (row: Row) => RecordRef,
): DrawnColumn<Row>[] => [
  own(
    'record_kind',
    `The kind of the record; its table: ${passageKinds
      .map((kind) => `${kind} is in ${kinds[kind].folder}`)
      .join(', ')}.`,
    (row) => ref(row).kind,
    { enum: passageKinds, required: true },
  ),
  own('record_id', 'The id of the record in its table.', (row) => ref(row).record.id, {
    required: true,
  }),
];

const passage = <Row>(
  corpus: Corpus,
  first: (row: Row) => Evidence | undefined,
): DrawnColumn<Row>[] => {
  const { field } = reader<Row>(fieldsIn(evidenceSchema), first);
  return [
    field('source', { as: 'source_id', references: 'sources' }),
    field('paragraph'),
    ...withTranslation(corpus, field('phrase'), (row) => [first(row) ?? []].flat()),
  ];
};

/** The table of figures.csv: a row a figure. */
function figures(corpus: Corpus): Table {
  const schema = fieldsIn(figure(corpus.codebook));
  const { field, text, own } = reader<OwnedFigure>(schema, (row) => row.figure);
  return drawTable('figures', {
    rows: figuresOfCorpus(corpus),
    primaryKey: ['figure_id'],
    foreignKeys: [toParagraph],
    columns: [
      own('figure_id', 'The id: kind of record, id of the record, own id.', (row) => row.id, {
        required: true,
        unique: true,
      }),
      ...recordColumns(own, (row) => row.owner),
      own(
        'jurisdiction',
        'The jurisdiction whose figure it is, or whose record states it.',
        ({ owner }) => jurisdictionOf(owner),
        { references: 'jurisdictions' },
      ),
      ...text('label'),
      field('value'),
      field('value_max'),
      field('unit'),
      field('qualifier'),
      field('role'),
      field('date'),
      field('as_printed'),
      ...passage<OwnedFigure>(corpus, (row) => row.figure.evidence[0]),
      ...text('note'),
    ],
  });
}

function jurisdictionOf({ kind, record }: RecordRef) {
  if (kind === 'jurisdiction') return record;
  if ('jurisdiction' in record) return record.jurisdiction;
  return 'source' in record ? record.source.jurisdiction : undefined;
}

interface PassageRow {
  ref: RecordRef;
  figure: string | undefined;
  position: number;
  passage: Evidence;
}

/** Every passage of a record, its own first, then those of its figures. */
function passagesOf(ref: RecordRef): PassageRow[] {
  const groups = [
    { figure: undefined, evidence: ownPassages(ref) },
    ...figuresOfRecord(ref).map(({ id, figure: { evidence: list } }) => ({
      figure: id,
      evidence: list,
    })),
  ];
  return groups.flatMap((group) =>
    group.evidence.map((entry, index) => ({
      ref,
      figure: group.figure,
      position: index + 1,
      passage: entry,
    })),
  );
}

function evidence(corpus: Corpus): Table {
  const { own } = reader<PassageRow>({});
  return drawTable('evidence', {
    rows: recordsOf(corpus).flatMap(passagesOf),
    primaryKey: [],
    foreignKeys: [toParagraph, { columns: ['figure_id'], table: 'figures', of: ['figure_id'] }],
    columns: [
      ...recordColumns(own, (row) => row.ref),
      ...passage<PassageRow>(corpus, (row) => row.passage),
      own(
        'figure_id',
        'The figure that rests on it; empty for the record itself.',
        (row) => row.figure,
      ),
      own('position', 'Its place among the passages; 1 is the main one.', (row) => row.position, {
        type: 'integer',
        minimum: 1,
        required: true,
      }),
    ],
  });
}
