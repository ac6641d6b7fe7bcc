import { valuesForMeasure } from './from-worksheet.ts';
import { notHeld } from './not-held.ts';
import { yamlOf } from './record-yaml.ts';
import type { RecordValues } from './values.ts';
import { isTaken, type Worksheet, type WorksheetLine } from './worksheet.ts';

/** What an editor has still to say in a worksheet, or said wrongly: the line’s place among all, from 1. */
export interface WorksheetProblem {
  index: number;
  message: string;
}

/**
 * What is wrong with the decisions of a worksheet.
 * @param reasons the ids of not-figures.yaml
 * @param there the measures that there are already, by id, as their files state them
 */
export function worksheetProblems(
  sheet: Worksheet,
  reasons: readonly string[],
  there: ReadonlyMap<string, unknown>,
): WorksheetProblem[] {
  const named = new Set(
    sheet.lines.flatMap((line) => (line.is === 'measure' && isTaken(line) ? [line.as] : [])),
  );
  const first = new Map<string, string>();
  return sheet.lines.flatMap((line, index) => {
    const message = problemOf(line, reasons, measureProblem) ?? secondProblem(line, first);
    return message === undefined ? [] : [{ index: index + 1, message }];
  });

  /** What is wrong with the measure that a figure or a deadline is for. */
  function measureProblem(line: MeasureLine): string | undefined {
    if (named.has(line.for)) return undefined;
    if (!there.has(line.for)) return '';
    const given = valuesForMeasure(sheet, line.for);
    const more = ofLine(notHeld(there.get(line.for), given), line);
    if (Object.keys(more).length === 0) return undefined;
    const lines = yamlOf(more).trimEnd().replaceAll(/^/gm, '    ');
    return `is for “${line.for}”, a measure that is there already: add it to its record by hand:\n${lines}`;
  }
}

type MeasureLine = Extract<WorksheetLine, { is: 'figure' | 'date' }>;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function problemOf(
  line: WorksheetLine,
  reasons: readonly string[],
  measureProblem: (line: MeasureLine) => string | undefined,
): string | undefined {
  if (line.do === 'dismiss') {
    if (line.is !== 'figure' && line.is !== 'numeral') {
      return line.reason === '' ? 'is dismissed without a reason' : undefined;
    }
    return reasons.includes(line.reason)
      ? undefined
      : `is dismissed without a reason of not-figures.yaml: ${reasons.join(', ')}`;
  }
  if (!isTaken(line)) return undefined;
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
      return unlessEmpty(measureProblem(line), 'is accepted without “for:” an accepted measure');
    case 'date':
      if (line.as !== '' && line.for !== '') {
        return 'has both “for:” a measure and “as:” an event: leave one, and write the other on a line of its own';
      }
      if (ID.test(line.as)) return line.date === '' ? 'is an event without a date' : undefined;
      return unlessEmpty(
        measureProblem(line),
        'is accepted without “for:” an accepted measure or “as:” an event',
      );
    case 'body':
    case 'request':
      return ID.test(line.as) ? undefined : 'is accepted without “as:” an id';
  }
}

/** Of what a measure lacks, what a line says: a figure, or a deadline and its passage. */
function ofLine(more: RecordValues, line: MeasureLine): RecordValues {
  const here = (entry: RecordValues): boolean => entry['paragraph'] === line.paragraph;
  const { due, evidence, figures } = more as Record<string, RecordValues[] | undefined>;
  const kept =
    line.is === 'figure'
      ? {
          figures: figures?.filter(
            (figure) =>
              figure['as_printed'] === line.printed &&
              (figure['evidence'] as RecordValues[]).some(here),
          ),
        }
      : { due, evidence: evidence?.filter(here) };
  return Object.fromEntries(
    Object.entries(kept).filter(([, value]) => value !== undefined && value.length !== 0),
  );
}

const unlessEmpty = (problem: string | undefined, instead: string): string | undefined =>
  problem === '' ? instead : problem;

/**
 * What is wrong with a line that says again what a record can have only once.
 * @param first what the lines before it said, by what it can be said of; the line is added
 */
function secondProblem(line: WorksheetLine, first: Map<string, string>): string | undefined {
  if (!isTaken(line) || (line.is !== 'date' && line.is !== 'request')) return undefined;
  const isDeadline = line.is === 'date' && line.as === '';
  const key = isDeadline ? `for ${line.for}` : `${line.is} ${line.as}`;
  // The same deadline in two places is one with two passages.
  const said = isDeadline ? `${line.date} ${line.printed}` : `${first.size}`;
  const before = first.get(key);
  first.set(key, before ?? said);
  if (before === undefined || before === said) return undefined;
  return isDeadline
    ? `is a second deadline of “${line.for}”, which can have one: dismiss one of them, or give it a measure of its own`
    : `has the “as: ${line.as}” of a line before it: give it another`;
}
