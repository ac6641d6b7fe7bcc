import { isMap, parseDocument } from 'yaml';
import { written } from '../languages/index.ts';
import type { Codebook } from '../schema/index.ts';
import { newKinds } from './new-kinds.ts';
import type { RecordValues } from './values.ts';
import type { Worksheet, WorksheetLine } from './worksheet.ts';

/** What an editor has still to say in a worksheet, or said wrongly: the line’s place among all, from 1. */
export interface WorksheetProblem {
  index: number;
  message: string;
}

type Line<Is extends WorksheetLine['is']> = Extract<WorksheetLine, { is: Is }>;

const taken = (line: WorksheetLine): boolean => line.do === 'accept' || line.do === 'change';

/**
 * What is wrong with the decisions of a worksheet.
 * @param reasons the ids of not-figures.yaml
 * @param measures the ids of the measures that there are already
 */
export function worksheetProblems(
  { lines }: Worksheet,
  reasons: readonly string[],
  measures: readonly string[],
): WorksheetProblem[] {
  const named = new Set([
    ...measures,
    ...lines.flatMap((line) => (line.is === 'measure' && taken(line) ? [line.as] : [])),
  ]);
  return lines.flatMap((line, index) => {
    const message = problemOf(line, reasons, named);
    return message === undefined ? [] : [{ index: index + 1, message }];
  });
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function problemOf(
  line: WorksheetLine,
  reasons: readonly string[],
  measures: ReadonlySet<string>,
): string | undefined {
  if (line.do === 'dismiss') {
    if (line.is !== 'figure' && line.is !== 'numeral') {
      return line.reason === '' ? 'is dismissed without a reason' : undefined;
    }
    return reasons.includes(line.reason)
      ? undefined
      : `is dismissed without a reason of not-figures.yaml: ${reasons.join(', ')}`;
  }
  if (!taken(line)) return undefined;
  switch (line.is) {
    case 'measure': {
      const names = line.as.split('/');
      const isId = names.length === 2 && names.every((name) => ID.test(name));
      return isId ? undefined : 'is accepted without “as: jurisdiction/name”';
    }
    case 'numeral':
      return 'is accepted; make it a line with “is: figure” and what a figure needs, or dismiss it';
    case 'figure':
      if (line.unit === '') return 'is accepted without a unit';
      return measures.has(line.for) ? undefined : 'is accepted without “for:” an accepted measure';
    case 'date':
      if (ID.test(line.as)) return line.date === '' ? 'is an event without a date' : undefined;
      return measures.has(line.for)
        ? undefined
        : 'is accepted without “for:” an accepted measure or “as:” an event';
    case 'body':
    case 'request':
      return ID.test(line.as) ? undefined : 'is accepted without “as:” an id';
  }
}

/** A record that a worksheet gives. */
export interface RecordOfWorksheet {
  kind: string;
  id: string;
  values: RecordValues;
}

/** The records of what is accepted, evidence and figures included; titles and codes are left to write. */
export function recordsOfWorksheet({ source, lines }: Worksheet): RecordOfWorksheet[] {
  const accepted = lines.filter(taken);
  const of = <Is extends WorksheetLine['is']>(is: Is) =>
    accepted.filter((line): line is Line<Is> => line.is === is);
  const passage = ({ paragraph, phrase }: { paragraph: number; phrase: string }) => ({
    source,
    paragraph,
    phrase,
  });
  const bodies = new Map(of('body').map((line) => [line.as, line]));
  const measures = new Map<string, Line<'measure'>[]>();
  for (const line of of('measure')) measures.set(line.as, [...(measures.get(line.as) ?? []), line]);
  return [
    ...[...bodies].map(([id, { name, kind }]) => ({
      kind: 'organisation',
      id,
      values: { name: { [written[0] ?? '']: name }, ...(kind === '' ? {} : { kind }) },
    })),
    ...[...measures].map(([id, found]) => {
      const figures = of('figure').filter((line) => line.for === id);
      const due = of('date').find((line) => line.for === id && line.as === '');
      return {
        kind: 'measure',
        id,
        values: {
          commitment: found.find(({ commitment }) => commitment !== '')?.commitment,
          cue: found.find(({ cue }) => cue !== '')?.cue,
          ...(due ? { due: { ...(due.date && { date: due.date }), as_printed: due.printed } } : {}),
          ...(figures.length > 0 ? { figures: figures.map(figureOf) } : {}),
          evidence: once([...found, ...(due ? [due] : [])].map(passage)),
        },
      };
    }),
    ...of('request').map((line, index) => ({
      kind: 'ask',
      id: `${source}/${line.as}`,
      values: { order: index, measures: [], evidence: [passage(line)] },
    })),
    ...of('date')
      .filter((line) => line.as !== '')
      .map((line) => ({
        kind: 'event',
        id: line.as,
        values: { date: line.date, as_printed: line.printed, evidence: [passage(line)] },
      })),
  ];

  function figureOf(line: Line<'figure'>, index: number): RecordValues {
    const { value, value_max, unit, qualifier, role, printed } = line;
    return {
      id: `figure-${index + 1}`,
      value,
      ...(value_max === undefined ? {} : { value_max }),
      unit,
      qualifier,
      role,
      as_printed: printed,
      evidence: [passage(line)],
    };
  }
}

const once = <T>(values: readonly T[]): T[] => {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = JSON.stringify(value);
    return !seen.has(key) && seen.add(key);
  });
};

/** The files of the records: path below the content folder → text. */
export const filesOfRecords = (
  records: readonly RecordOfWorksheet[],
  codebook: Codebook,
): Map<string, string> =>
  new Map(
    records.flatMap(({ kind, id, values }) => [
      ...(newKinds[kind]?.files(id, values, codebook) ?? []),
    ]),
  );

/** The source record with the numerals that the worksheet dismisses, and all else as it stands. */
export function sourceWith(record: string, { lines }: Worksheet): string {
  const document = parseDocument(record);
  const dismissed = lines.flatMap((line) => {
    if (line.do !== 'dismiss') return [];
    if (line.is === 'numeral') return [entryOf(line, line.numeral)];
    return line.is === 'figure' ? [entryOf(line, line.printed)] : [];
  });
  if (isMap(document.contents)) document.set('not_figures', document.createNode(once(dismissed)));
  return document.toString({ singleQuote: true, lineWidth: 0 });
}

const entryOf = ({ paragraph, reason }: WorksheetLine, numeral: string) => ({
  paragraph,
  numeral,
  reason,
});
