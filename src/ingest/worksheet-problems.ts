import { isJurisdiction, valuesForMeasure } from './from-worksheet.ts';
import { notHeld } from './not-held.ts';
import { yamlOf } from './record-yaml.ts';
import type { RecordValues } from './values.ts';
import { isTaken, type Worksheet, type WorksheetLine } from './worksheet.ts';

/** What an editor has still to say in a worksheet, or said wrongly: the line’s place among all, from 1. */
export interface WorksheetProblem {
  index: number;
  message: string;
}

/** What the decisions of a worksheet are held against. */
export interface WorksheetBounds {
  /** The ids of not-figures.yaml, and of actor-roles.yaml. */
  reasons: readonly string[];
  roles: readonly string[];
  /** The measures and jurisdictions that there are already, by id, as their files state them. */
  there: ReadonlyMap<string, unknown>;
}

/** What is wrong with the decisions of a worksheet. */
export function worksheetProblems(sheet: Worksheet, bounds: WorksheetBounds): WorksheetProblem[] {
  const { there } = bounds;
  const named = new Set(
    sheet.lines.flatMap((line) => (line.is === 'measure' && isTaken(line) ? [line.as] : [])),
  );
  const first: SaidBefore = { once: new Map(), commitments: new Map() };
  return sheet.lines.flatMap((line, index) => {
    const message = problemOf(line, bounds, measureProblem) ?? secondProblem(line, first);
    return message === undefined ? [] : [{ index: index + 1, message }];
  });

  /** What is wrong with the measure that a figure, a date or a body is for; '' where there is none. */
  function measureProblem(line: MeasureLine, id = line.for): string | undefined {
    if (named.has(id)) return undefined;
    if (!there.has(id)) return '';
    const given = valuesForMeasure(sheet, id);
    const more = ofLine(notHeld(there.get(id), given), line);
    if (Object.keys(more).length === 0) return undefined;
    const lines = yamlOf(more).trimEnd().replaceAll(/^/gm, '    ');
    return `is for “${id}”, a measure that is there already: add it to its record by hand:\n${lines}`;
  }
}

type MeasureLine = Extract<WorksheetLine, { is: 'figure' | 'date' | 'body' }>;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function problemOf(
  line: WorksheetLine,
  { reasons, roles }: WorksheetBounds,
  measureProblem: (line: MeasureLine, id?: string) => string | undefined,
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
      if (isJurisdiction(line.for)) return idProblem(line.for, 'for');
      return unlessEmpty(
        measureProblem(line),
        'is accepted without “for:” an accepted measure or a jurisdiction',
      );
    case 'date':
      return dateProblem(line, measureProblem);
    case 'body':
      return idProblem(line.as, 'as') ?? actorProblem(line, roles, measureProblem);
    case 'request':
      return idProblem(line.as, 'as');
  }
}

const idProblem = (id: string, field: string): string | undefined =>
  ID.test(id) ? undefined : `is accepted without “${field}:” an id`;

function dateProblem(
  line: Extract<WorksheetLine, { is: 'date' }>,
  measureProblem: (line: MeasureLine, id?: string) => string | undefined,
): string | undefined {
  const measures = [line.for, line.start].filter((id) => id !== '');
  if (line.as !== '' && measures.length > 0) {
    const field = line.for === '' ? 'start' : 'for';
    return `has both “${field}:” a measure and “as:” an event: leave one, and write the other on a line of its own`;
  }
  if (ID.test(line.as)) return line.date === '' ? 'is an event without a date' : undefined;
  const none = 'is accepted without “for:” or “start:” an accepted measure or “as:” an event';
  if (measures.length === 0) return none;
  const found = measures.map((id) => measureProblem(line, id)).find((each) => each !== undefined);
  return unlessEmpty(found, none);
}

function actorProblem(
  line: Extract<WorksheetLine, { is: 'body' }>,
  roles: readonly string[],
  measureProblem: (line: MeasureLine) => string | undefined,
): string | undefined {
  if (line.for === '') {
    return line.role === ''
      ? undefined
      : 'has a “role:” without “for:” the measure in which it acts';
  }
  const found = unlessEmpty(measureProblem(line), 'is “for:” a measure that is not accepted');
  if (found !== undefined || roles.includes(line.role)) return found;
  return `is for a measure without a “role:” of actor-roles.yaml: ${roles.join(', ')}`;
}

/** Of what a measure lacks, what a line says: a figure, an actor, or a date and its passage. */
function ofLine(more: RecordValues, line: MeasureLine): RecordValues {
  const here = (entry: RecordValues): boolean => entry['paragraph'] === line.paragraph;
  const { start, due, evidence, figures, actors } = more as Record<
    string,
    RecordValues[] | undefined
  >;
  const kept = {
    figure: {
      figures: figures?.filter(
        (figure) =>
          'printed' in line &&
          figure['as_printed'] === line.printed &&
          (figure['evidence'] as RecordValues[]).some(here),
      ),
    },
    date: { start, due, evidence: evidence?.filter(here) },
    body: { actors: actors?.filter((actor) => 'as' in line && actor['organisation'] === line.as) },
  }[line.is];
  return Object.fromEntries(
    Object.entries(kept).filter(([, value]) => value !== undefined && value.length !== 0),
  );
}

const unlessEmpty = (problem: string | undefined, instead: string): string | undefined =>
  problem === '' ? instead : problem;

/** What the lines before one said. */
interface SaidBefore {
  /** Dates and names, by what can have only one of them. */
  once: Map<string, string>;
  /** The commitment of each measure, with the word that decides it. */
  commitments: Map<string, { commitment: string; cue: string }>;
}

/**
 * What is wrong with a line that says again what a record can have only once.
 * @param first what the lines before it said; the line is added
 */
function secondProblem(line: WorksheetLine, { once, commitments }: SaidBefore): string | undefined {
  if (!isTaken(line)) return undefined;
  if (line.is === 'measure') return otherCommitment(line, commitments);
  if (line.is !== 'date' && line.is !== 'request') return undefined;
  const isOfMeasure = line.is === 'date' && line.as === '';
  const names: [string, string][] = isOfMeasure
    ? [
        [line.for, 'deadline'],
        [line.start, 'start'],
      ]
    : [[line.as, line.is]];
  for (const [id, what] of names.filter(([name]) => name !== '')) {
    // The same date in two places is one with two passages.
    const said = isOfMeasure ? `${line.date} ${line.printed}` : `${once.size}`;
    const before = once.get(`${what} ${id}`);
    once.set(`${what} ${id}`, before ?? said);
    if (before === undefined || before === said) continue;
    return isOfMeasure
      ? `is a second ${what} of “${id}”, which can have one: dismiss one of them, or give it a measure of its own`
      : `has the “as: ${id}” of a line before it: give it another`;
  }
  return undefined;
}

/** A measure has one commitment: where several words of time stand in it, an editor says which decides. */
function otherCommitment(
  { as, cue, commitment }: Extract<WorksheetLine, { is: 'measure' }>,
  commitments: SaidBefore['commitments'],
): string | undefined {
  if (commitment === '') return undefined;
  const before = commitments.get(as);
  if (!before) commitments.set(as, { commitment, cue });
  if (!before || before.commitment === commitment) return undefined;
  return (
    `makes “${as}” ${commitment} by ${cue}, and a line before it ${before.commitment} by ${before.cue}: ` +
    'dismiss the word that does not decide, or give this one a measure of its own'
  );
}
