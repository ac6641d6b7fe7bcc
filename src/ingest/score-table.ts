import { original } from '../languages/index.ts';
import type { Codebook, IngestRules } from '../schema/index.ts';
import { readDocument } from './read.ts';
import type { ScoreRow } from './score-row.ts';

/** What a table says of a text, as its cells have it. */
export interface Expected {
  file: string;
  cells: Readonly<Record<string, string>>;
}

/** The rows of the table of a README whose first column is “file”. */
export function expectedIn(readme: string): Expected[] {
  const rows = readme
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const [head = [], , ...body] = rows;
  if (head[0] !== 'file') return [];
  return body.map((cells) => ({
    file: cells[0] ?? '',
    cells: Object.fromEntries(head.map((name, i) => [name, cells[i] ?? ''])),
  }));
}

/**
 * What a text says of itself beside what a table says of it: the cell holds the issuer, the kind, each
 * date and the number; where nothing was found it says “none”.
 */
export function metadataBeside(
  { cells }: Expected,
  raw: string,
  rules: IngestRules,
  codebook: Codebook,
): ScoreRow[] {
  const { metadata } = readDocument(raw, rules, codebook, []);
  const kind = rules.kinds.find(({ id }) => id === metadata.kind)?.label[original];
  const { number } = metadata.proposal;
  const said: [string, string | undefined][] = [
    ['issuer', metadata.issuers[0]],
    ['kind', kind],
    ['date', metadata.date],
    ['number', metadata.number ?? 'none'],
    ['complete', metadata.complete ? 'yes' : 'no'],
  ];
  const wrong = said.filter(
    ([name, value]) => value === undefined || !(cells[name] ?? '').includes(value),
  );
  const printed = cells['date']?.match(/\d{4}-\d{2}-\d{2}/g)?.[1];
  const published = metadata.printed ?? '';
  const more = /published/.test(cells['date'] ?? '') && published !== printed ? ['published'] : [];
  const asked = /第(\d+)号/.exec(cells['number'] ?? '')?.[1];
  if (asked !== undefined && asked !== number) more.push('number of the proposal');
  const misses = [...wrong.map(([name, value]) => `${name}: ${value ?? '?'}`), ...more];
  const wanted = said.length + (printed ? 1 : 0) + (asked ? 1 : 0);
  return [
    {
      what: 'metadata',
      wanted,
      found: wanted,
      right: wanted - misses.length,
      misses,
      extra: [],
      whole: true,
    },
  ];
}
