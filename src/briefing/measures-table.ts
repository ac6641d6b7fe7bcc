import type { PhrasingContent, Table } from 'mdast';
import type { Localizer } from '../i18n/index.ts';
import { groupedBy } from '../shared/group.ts';
import { text } from './nodes.ts';
import { lines, table, type Cells } from './table-node.ts';

/** A measure as a row of a table, as far as no other row matters. */
export interface MeasureRow {
  /** Whose it is, in short. */
  who: string;
  title: PhrasingContent[];
  /** What it is about, where the table says that. */
  detail?: string | undefined;
  commitment: PhrasingContent[];
  /** The figure and the date that its text states, or that it states none. */
  stated: PhrasingContent[];
  states: boolean;
}

/**
 * Measures as a table: title, commitment, figure and date. A column that would say the same in every row
 * says nothing, and is left out.
 * @param owners whose measures there are: of one alone its name is in the caption
 */
export function measuresTable(
  caption: string,
  rows: readonly MeasureRow[],
  owners: number,
  words: Localizer,
): Table {
  const states = rows.some((row) => row.states);
  const cells = rows.map(({ who, title, detail, commitment, stated }): Cells => [
    lines([
      [...(owners > 1 ? [text(`${who}${words.say('colon')}`)] : []), ...title],
      ...(detail === undefined ? [] : [[text(detail)]]),
    ]),
    commitment,
    ...(states ? [stated] : []),
  ]);
  const head = (['briefing.measures', 'briefing.commitment', 'briefing.stated'] as const)
    .slice(0, states ? 3 : 2)
    .map((key) => words.say(key));
  return table(caption, head, cells);
}

/** What jurisdictions rest on, as one sentence; of one alone the name would say nothing. */
export function restSaid(
  columns: readonly { who: string; documents: string }[],
  words: Localizer,
): string {
  const said = columns.map(({ who, documents }) =>
    columns.length === 1 ? documents : words.say('briefing.basis.column', { who, documents }),
  );
  return words.say('briefing.basis', { columns: said.join(words.say('briefing.semicolon')) });
}

/** A document that something rests on, and whose word it is. */
export interface DocumentBehind {
  document: string;
  voice: string;
}

/** Documents by whose word they are, each once. */
export const documentsSaid = (behind: readonly DocumentBehind[], words: Localizer): string =>
  [...groupedBy(behind, ({ voice }) => voice)]
    .map(([voice, own]) =>
      words.say('briefing.basis.documents', {
        sources: [...new Set(own.map(({ document }) => document))].join(words.say('sep')),
        voice,
      }),
    )
    .join(words.say('sep'));
