import type { Ask, Corpus, DatedEvent, Partnership, Term } from '../../corpus/index.ts';
import { fieldsOfKind, idColumn, reader } from '../columns.ts';
import { drawTable } from '../draw.ts';
import type { Table } from '../types.ts';

/** The tables of what replies add: asks, partnerships, events, terms. */
export const replyTables = (corpus: Corpus): Table[] => [
  asks(corpus),
  partnerships(corpus),
  events(corpus),
  glossary(corpus),
];

const toMeasures = { references: 'measures' } as const;

function asks({ codebook, asks: rows }: Corpus): Table {
  const { field, text, own } = reader<Ask>(fieldsOfKind('ask', codebook));
  return drawTable('asks', {
    rows,
    columns: [
      idColumn('The id of the request: its document and its own name.'),
      own('source_id', 'The document that answers it.', ({ source }) => source, {
        references: 'sources',
        required: true,
      }),
      field('order'),
      ...text('title'),
      ...text('request'),
      field('answer'),
      ...text('reason'),
      ...text('reply'),
      field('measures', toMeasures),
    ],
  });
}

function partnerships({ codebook, partnerships: rows }: Corpus): Table {
  const { field, text } = reader<Partnership>(fieldsOfKind('partnership', codebook));
  return drawTable('partnerships', {
    rows,
    columns: [
      idColumn('The id of the partnership.'),
      ...text('title'),
      ...text('summary'),
      field('mainland', { as: 'mainland_bodies', references: 'organisations' }),
      field('hong_kong', { as: 'hong_kong_bodies', references: 'organisations' }),
      field('form'),
      field('commitment'),
      field('date.date', { as: 'date' }),
      field('date.as_printed'),
      ...text('date.note'),
      field('measures', toMeasures),
      ...text('note'),
    ],
  });
}

function events({ codebook, events: rows }: Corpus): Table {
  const { field, text } = reader<DatedEvent>(fieldsOfKind('event', codebook));
  return drawTable('events', {
    rows,
    columns: [
      idColumn('The id of the event.'),
      ...text('title'),
      field('date'),
      field('as_printed'),
      ...text('note'),
      field('kind'),
      field('jurisdictions', { references: 'jurisdictions' }),
      field('organisations', { references: 'organisations' }),
      field('hong_kong', { as: 'involves_hong_kong' }),
      field('measures', toMeasures),
    ],
  });
}

function glossary({ codebook, terms: rows }: Corpus): Table {
  const { field, text } = reader<Term>(fieldsOfKind('term', codebook));
  return drawTable('glossary', {
    rows,
    columns: [
      idColumn('The id of the term.'),
      ...text('term'),
      ...text('full'),
      ...text('definition'),
      field('measures', toMeasures),
    ],
  });
}
