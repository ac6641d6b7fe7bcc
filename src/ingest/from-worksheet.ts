import { isMap, isSeq, parseDocument } from 'yaml';
import { inEach, written } from '../languages/index.ts';
import type { Codebook } from '../schema/index.ts';
import { newKinds } from './new-kinds.ts';
import type { RecordValues } from './values.ts';
import { isTaken, type Worksheet, type WorksheetLine } from './worksheet.ts';

type Line<Is extends WorksheetLine['is']> = Extract<WorksheetLine, { is: Is }>;

/** A record that a worksheet gives. */
export interface RecordOfWorksheet {
  kind: 'organisation' | 'measure' | 'jurisdiction' | 'ask' | 'event';
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
    ...once(
      acceptedOf(sheet, 'figure').flatMap((line) => (isJurisdiction(line.for) ? line.for : [])),
    ).map((id) => ({
      kind: 'jurisdiction' as const,
      id,
      values: figuresFor(sheet, id),
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

/** What a worksheet gives for a measure: commitment, start, deadline, actors, figures and passages. */
export function valuesForMeasure(sheet: Worksheet, id: string): RecordValues {
  const { source } = sheet;
  const found = acceptedOf(sheet, 'measure').filter((line) => line.as === id);
  const dates = acceptedOf(sheet, 'date').filter((line) => line.as === '');
  const [starts, ends] = [
    dates.filter((line) => line.start === id),
    dates.filter((line) => line.for === id),
  ];
  const actors = once(
    acceptedOf(sheet, 'body')
      .filter((line) => line.for === id)
      .map(({ as, role }) => ({ organisation: as, ...(role === '' ? {} : { role }) })),
  );
  return {
    commitment: found.find(({ commitment }) => commitment !== '')?.commitment,
    cue: found.find(({ cue }) => cue !== '')?.cue,
    ...whenOf('start', starts[0]),
    ...whenOf('due', ends[0]),
    ...(actors.length > 0 ? { actors } : {}),
    ...figuresFor(sheet, id),
    evidence: once([...found, ...starts, ...ends].map((line) => passageOf(source, line))),
  };
}

/** A date with its wording; one that the text leaves open needs a word of why, to be written. */
const whenOf = (field: 'start' | 'due', line: Line<'date'> | undefined): RecordValues => {
  if (!line) return {};
  const { date, printed } = line;
  const note = inEach(() => '');
  return { [field]: { ...(date ? { date } : {}), as_printed: printed, ...(date ? {} : { note }) } };
};

/** Whether a name that a figure is for is a jurisdiction’s: those of measures have two parts. */
export const isJurisdiction = (id: string): boolean => id !== '' && !id.includes('/');

/** The figures that a worksheet gives for a measure or a jurisdiction. */
function figuresFor(sheet: Worksheet, id: string): RecordValues {
  const figures = acceptedOf(sheet, 'figure').filter((line) => line.for === id);
  return figures.length > 0
    ? { figures: figures.map((line, index) => figureOf(sheet.source, line, index)) }
    : {};
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

/**
 * The source record with the numerals that the worksheet dismisses, without the silence of paragraphs
 * from which something is accepted, and all else as it stands.
 */
export function sourceWith(record: string, sheet: Worksheet): string {
  const document = parseDocument(record);
  if (isMap(document.contents)) {
    document.set('not_figures', document.createNode(dismissedIn(sheet)));
    const silent: unknown = document.get('silent');
    if (isSeq(silent)) {
      const cited = citedIn(sheet);
      silent.items = silent.items.filter(
        (item) => !(isMap(item) && cited.has(Number(item.get('paragraph')))),
      );
    }
  }
  return document.toString({ singleQuote: true, lineWidth: 0 });
}

/** The paragraphs from which a record takes evidence. */
const citedIn = ({ lines }: Worksheet): ReadonlySet<number> =>
  new Set(
    lines.flatMap((line) =>
      isTaken(line) && line.is !== 'body' && line.is !== 'numeral' ? [line.paragraph] : [],
    ),
  );

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
