import type { Corpus, Source } from '../../corpus/index.ts';
import { fieldsOfKind, reader, type FieldReader } from '../columns.ts';
import { drawTable } from '../draw.ts';
import type { Table } from '../types.ts';

/** The tables of what stands in documents: their paragraphs, their numerals that are no figures. */
export function documentTables(corpus: Corpus): Table[] {
  return [paragraphs(corpus), notFigures(corpus)];
}

/** A paragraph of a document, with the section that it stands in. */
interface Paragraph {
  source: Source;
  paragraph: number;
  section: Source['outline'][number] | undefined;
  /** Why it carries no evidence; undefined where it carries some. */
  reason: string | undefined;
}

const paragraphsOf = (source: Source): Paragraph[] =>
  Array.from({ length: source.paragraphs }, (_, index) => {
    const paragraph = index + 1;
    return {
      source,
      paragraph,
      section: source.outline.find(({ from, to }) => from <= paragraph && paragraph <= to),
      reason: source.silent.find((silence) => silence.paragraph === paragraph)?.reason,
    };
  });

function paragraphs({ codebook, sources: documents }: Corpus): Table {
  const fields = fieldsOfKind('source', codebook).properties;
  const section = reader<Paragraph>(fields?.['outline']?.items ?? {}, (row) => row.section);
  const { field, own } = reader<Paragraph>(fields?.['silent']?.items ?? {});
  return drawTable('paragraphs', {
    rows: documents.flatMap(paragraphsOf),
    primaryKey: ['source_id', 'paragraph'],
    columns: [
      sourceColumn(own),
      field('paragraph', {
        description: 'The paragraph: the n-th non-empty line of the document.',
      }),
      section.field('id', { as: 'section' }),
      ...section.text('title', { as: 'section_title' }),
      own(
        'status',
        'Whether records rest on it: evidence, or silent where none does.',
        ({ reason }) => (reason === undefined ? 'evidence' : 'silent'),
        { enum: ['evidence', 'silent'], required: true },
      ),
      { ...field('reason'), required: false },
    ],
  });
}

interface NotFigure {
  source: Source;
  entry: Source['not_figures'][number];
}

function notFigures({ codebook, sources: documents }: Corpus): Table {
  const schema = fieldsOfKind('source', codebook).properties?.['not_figures']?.items ?? {};
  const { field, own } = reader<NotFigure>(schema, (row) => row.entry);
  return drawTable('not_figures', {
    rows: documents.flatMap((source) => source.not_figures.map((entry) => ({ source, entry }))),
    primaryKey: [],
    foreignKeys: [toParagraph],
    columns: [sourceColumn(own), field('paragraph'), field('numeral'), field('reason')],
  });
}

/** The column that names a document. */
const sourceColumn = <Row extends { source: Source }>(own: FieldReader<Row>['own']) =>
  own('source_id', 'The document.', (row) => row.source, { references: 'sources', required: true });

/** The foreign key of a passage. */
export const toParagraph = {
  columns: ['source_id', 'paragraph'],
  table: 'paragraphs',
  of: ['source_id', 'paragraph'],
} as const;
