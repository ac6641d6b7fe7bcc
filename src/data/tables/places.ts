import type { Corpus, Jurisdiction, Organisation, Programme } from '../../corpus/index.ts';
import { fieldsOfKind, idColumn, reader } from '../columns.ts';
import { byId } from '../by-id.ts';
import { drawTable } from '../draw.ts';
import type { Table } from '../types.ts';

/** The tables of who acts: jurisdictions, bodies, and the bundles that documents name. */
export function placeTables(corpus: Corpus): Table[] {
  return [jurisdictions(corpus), organisations(corpus), programmes(corpus)];
}

function jurisdictions({ codebook, jurisdictions: rows }: Corpus): Table {
  const { field, text } = reader<Jurisdiction>(fieldsOfKind('jurisdiction', codebook));
  return drawTable('jurisdictions', {
    rows,
    columns: [
      idColumn('The id of the jurisdiction.'),
      ...text('name'),
      ...text('short'),
      field('kind'),
      field('parent', { references: 'jurisdictions' }),
      field('column'),
      field('order'),
      ...text('profile'),
    ],
  });
}

function organisations({ codebook, organisations: bodies }: Corpus): Table {
  const { field, text } = reader<Organisation>(fieldsOfKind('organisation', codebook));
  return drawTable('organisations', {
    rows: byId(bodies),
    columns: [
      idColumn('The id of the body.'),
      ...text('name'),
      field('aliases'),
      field('kind'),
      field('home', { references: 'jurisdictions' }),
      ...text('note'),
    ],
  });
}

function programmes({ codebook, programmes: rows }: Corpus): Table {
  const { field, text, own } = reader<Programme>(fieldsOfKind('programme', codebook));
  return drawTable('programmes', {
    rows,
    columns: [
      idColumn('The id of the programme.'),
      field('jurisdiction', { references: 'jurisdictions' }),
      field('order'),
      ...text('title'),
      ...text('short'),
      ...text('summary'),
      ...text('item'),
      own('items', 'How many items it has.', ({ items }) => items.length, {
        type: 'integer',
        minimum: 0,
        required: true,
      }),
    ],
  });
}
