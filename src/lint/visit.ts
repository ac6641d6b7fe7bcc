import { kindNames, type Kind } from '../kinds/index.ts';
import { written, type Written } from '../languages/index.ts';
import type { Evidence, Figure, NamedFigure, When } from '../schema/index.ts';
import { memo } from '../shared/memo.ts';
import { firstStep, nextStep, type PathStep } from './steps.ts';
import type { Entries, Entry, LintContext, Located, Path } from './types.ts';

/** A value at a path of a record. */
export interface At<T> {
  entry: Entry;
  path: Path;
  value: T;
}

/** What a file holds, and the path at which that stands in it. */
export interface Part {
  at: Located;
  base: Path;
  data: unknown;
}

/** Every record of every kind. */
export const allEntries = (entries: Entries): Entry[] =>
  kindNames.flatMap((kind) => entries[kind] as Entry<Kind>[]);

/** A text inside a record: the last key of its path, and the whole of it, which is made when it is asked for. */
export interface StringAt {
  key: string | number | undefined;
  path(): Path;
  value: string;
}

/**
 * Every text inside a record that is a string, in the order in which they stand. They are found anew for each
 * rule: to note them takes more memory than the record, and to look for them little time.
 */
export function stringsIn(data: unknown): StringAt[] {
  const found: StringAt[] = [];
  const visit = (value: unknown, trail: Trail | undefined): void => {
    if (typeof value === 'string') {
      found.push({ key: trail?.key, path: () => stepAt(trail).path, value });
    } else if (isContainer(value)) {
      for (const [key, inner] of pairsOf(value)) visit(inner, { key, from: trail });
    }
  };
  visit(data, undefined);
  return found;
}

/** What a walk through a record has passed, the last first; nothing where it begins. */
interface Trail {
  key: string | number;
  from: Trail | undefined;
}

const stepAt = (trail: Trail | undefined): PathStep =>
  trail ? nextStep(stepAt(trail.from), trail.key) : firstStep();

const pairsOf = (value: object): Iterable<[string | number, unknown]> =>
  Array.isArray(value) ? value.entries() : Object.entries(value);

/** Every passage of a record: its own and those of its figures. */
export const evidenceOf = (entry: Entry): At<Evidence>[] =>
  passages(entry.data).map((at) => ({ entry, ...at }));

const passages = valuesThat(
  (value): value is Record<string, unknown> & Evidence => 'phrase' in value && 'paragraph' in value,
);

/** Every figure of a record, a target's baseline and goal included. */
export const figuresOf = (entry: Entry): At<Figure | NamedFigure>[] =>
  figures(entry.data).map((at) => ({ entry, ...at }));

const figures = valuesThat(
  (value): value is Record<string, unknown> & (Figure | NamedFigure) =>
    'as_printed' in value && 'unit' in value,
);

/** Every date with its wording: start and due. */
export const datesOf = (entry: Entry): At<When>[] =>
  dates(entry.data).map((at) => ({ entry, ...at }));

const dates = valuesThat(
  (value): value is Record<string, unknown> & When => 'as_printed' in value && !('unit' in value),
);

/** A text with its path. */
type TextAt = { path: Path; value: Record<Written, string> };

/** Every text that a reader sees, in every written language. */
export const textsOf = (data: unknown): readonly TextAt[] => (isContainer(data) ? texts(data) : []);

const texts = valuesThat((value): value is Record<Written, string> =>
  written.every((language) => typeof value[language] === 'string'),
);

/**
 * Finds every object inside a record that is of some form, in the order in which they stand, each with its
 * path. Each record is gone through once, however many rules ask: no rule changes what it reads.
 */
function valuesThat<T extends Record<string, unknown>>(
  is: (value: Record<string, unknown>) => value is T,
): (data: object) => readonly { path: Path; value: T }[] {
  return memo((data) => {
    const found: { path: Path; value: T }[] = [];
    const visit = (value: object, trail: Trail | undefined): void => {
      if (isObject(value) && is(value)) found.push({ path: stepAt(trail).path, value });
      for (const [key, inner] of pairsOf(value)) {
        if (isContainer(inner)) visit(inner, { key, from: trail });
      }
    };
    visit(data, undefined);
    return found.length > 0 ? found : NONE;
  });
}

/** What is noted of most records: of some form they have nothing. */
const NONE: readonly never[] = [];

/** All content file by file: the records, then the codebook. */
export const allParts = (context: LintContext): Part[] => [
  ...allEntries(context.entries).map((at) => ({ at, base: [], data: at.data })),
  ...codebookParts(context),
];

/** The codebook's content file by file, with the path at which the data stand in their file. */
export function codebookParts(context: LintContext): Part[] {
  const { codebook, codebookFiles } = context;
  const parts: [string, Path, unknown][] = [
    ...Object.entries(codebook.lists).map(([name, data]): [string, Path, unknown] => [
      name,
      [],
      data,
    ]),
    ...codebook.lenses.map((lens): [string, Path, unknown] => [`lenses/${lens.id}`, [], lens]),
    ['rulings', ['rulings'], codebook.rulings],
    ['terms', ['terms'], codebook.terms],
  ];
  return parts.flatMap(([name, base, data]) => {
    const at = codebookFiles.get(name);
    return at ? [{ at, base, data }] : [];
  });
}

/**
 * Whether every record file became a record. Only then can a rule say that something is missing:
 * else the one broken file would be reported again wherever its content is looked for.
 */
export const isComplete = (context: LintContext): boolean =>
  context.paths.filter((path) => !path.startsWith('codebook/')).length ===
  allEntries(context.entries).length;

/** A text without white space: the documents put spaces around numbers, and not always. */
export const squeeze = (text: string): string => text.replaceAll(/\s+/g, '');

/** Whether a wording stands in one of a record's passages; white space is ignored. */
export const isInEvidence = (entry: Entry, wording: string): boolean =>
  evidenceOf(entry).some(({ value }) => squeeze(value.phrase).includes(squeeze(wording)));

/** Whether a wording is one of a record's phrases, whole; white space is ignored. */
export const isEvidence = (entry: Entry, wording: string): boolean =>
  evidenceOf(entry).some(({ value }) => squeeze(value.phrase) === squeeze(wording));

/** The ids that an error may offer in full; a longer list says less than the nearest match. */
export const listed = (ids: readonly string[]): string | undefined =>
  ids.length > 0 && ids.length <= 30 ? ids.join(', ') : undefined;

/** A noun with its article. */
export const aOrAn = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

const isContainer = (value: unknown): value is object =>
  value !== null && typeof value === 'object';

const isObject = (value: object): value is Record<string, unknown> => !Array.isArray(value);
