import { isMap, parseDocument } from 'yaml';
import { written } from '../languages/index.ts';
import type { Codebook } from '../schema/index.ts';
import { newKinds } from './new-kinds.ts';
import type { RecordValues } from './values.ts';
import { isTaken, type Worksheet, type WorksheetLine } from './worksheet.ts';

type Line<Is extends WorksheetLine['is']> = Extract<WorksheetLine, { is: Is }>;

/** A record that a worksheet gives. */
export interface RecordOfWorksheet {
  kind: 'organisation' | 'measure' | 'ask' | 'event';
  id: string;
  values: RecordValues;
}

const acceptedOf = <Is extends WorksheetLine['is']>({ lines }: Worksheet, is: Is) =>
  lines.filter((line): line is Line<Is> => line.is === is && isTaken(line));

const passageOf = (
  source: string,
  { paragraph, phrase }: { paragraph: number; phrase: string },
) => ({
  source,
  paragraph,
  phrase,
});

/** The records of what is accepted, evidence and figures included; titles and codes are left to write. */
export function recordsOfWorksheet(sheet: Worksheet): RecordOfWorksheet[] {
  const { source } = sheet;
  const bodies = new Set(acceptedOf(sheet, 'body').map((line) => line.as));
  const measures = new Set(acceptedOf(sheet, 'measure').map((line) => line.as));
  return [
    ...[...bodies].map((id) => ({
      kind: 'organisation' as const,
      id,
      values: valuesForBody(sheet, id),
    })),
    ...[...measures].map((id) => ({
      kind: 'measure' as const,
      id,
      values: valuesForMeasure(sheet, id),
    })),
    ...acceptedOf(sheet, 'request').map((line, index) => ({
      kind: 'ask' as const,
      id: `${source}/${line.as}`,
      values: { order: index, measures: [], evidence: [passageOf(source, line)] },
    })),
    ...acceptedOf(sheet, 'date')
      .filter((line) => line.as !== '')
      .map((line) => ({
        kind: 'event' as const,
        id: line.as,
        values: {
          date: line.date,
          as_printed: line.printed,
          evidence: [passageOf(source, line)],
        },
      })),
  ];
}

/** A body by the first name that is accepted for it; the others are its aliases. */
function valuesForBody(sheet: Worksheet, id: string): RecordValues {
  const lines = acceptedOf(sheet, 'body').filter((line) => line.as === id);
  const [name, ...aliases] = once(lines.map((line) => line.name));
  const kind = lines.find((line) => line.kind !== '')?.kind;
  return {
    name: { [written[0] ?? '']: name },
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(kind === undefined ? {} : { kind }),
  };
}

/** What a worksheet gives for a measure: commitment, deadline, figures and passages. */
export function valuesForMeasure(sheet: Worksheet, id: string): RecordValues {
  const { source } = sheet;
  const found = acceptedOf(sheet, 'measure').filter((line) => line.as === id);
  const figures = acceptedOf(sheet, 'figure').filter((line) => line.for === id);
  const dates = acceptedOf(sheet, 'date').filter((line) => line.for === id && line.as === '');
  const [due] = dates;
  return {
    commitment: found.find(({ commitment }) => commitment !== '')?.commitment,
    cue: found.find(({ cue }) => cue !== '')?.cue,
    ...(due ? { due: { ...(due.date && { date: due.date }), as_printed: due.printed } } : {}),
    ...(figures.length > 0
      ? { figures: figures.map((line, index) => figureOf(source, line, index)) }
      : {}),
    evidence: once([...found, ...dates].map((line) => passageOf(source, line))),
  };
}

function figureOf(source: string, line: Line<'figure'>, index: number): RecordValues {
  const { value, value_max, unit, qualifier, role, printed } = line;
  return {
    id: `figure-${index + 1}`,
    value,
    ...(value_max === undefined ? {} : { value_max }),
    unit,
    qualifier,
    role,
    as_printed: printed,
    evidence: [passageOf(source, line)],
  };
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
export function sourceWith(record: string, sheet: Worksheet): string {
  const document = parseDocument(record);
  if (isMap(document.contents)) {
    document.set('not_figures', document.createNode(dismissedIn(sheet)));
  }
  return document.toString({ singleQuote: true, lineWidth: 0 });
}

/** The numerals that a worksheet dismisses, as a source record lists them. */
export const dismissedIn = ({ lines }: Worksheet): RecordValues[] =>
  once(
    lines.flatMap((line) => {
      if (line.do !== 'dismiss') return [];
      if (line.is === 'numeral') return [entryOf(line, line.numeral)];
      return line.is === 'figure' ? [entryOf(line, line.printed)] : [];
    }),
  );

const entryOf = ({ paragraph, reason }: WorksheetLine, numeral: string) => ({
  paragraph,
  numeral,
  reason,
});
