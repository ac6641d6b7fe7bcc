import { inEach } from '../languages/index.ts';
import type { RecordValues } from './values.ts';

const listIn = (record: unknown, field: string): RecordValues[] => {
  const value = (record as RecordValues | undefined)?.[field];
  return Array.isArray(value) ? (value as RecordValues[]) : [];
};

const hasAll = (entry: RecordValues, wanted: RecordValues, names: readonly string[]): boolean =>
  names.every((name) => entry[name] === wanted[name]);

/** By what an entry of a list is known again: an editor may have changed the rest by hand. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  evidence: ['source', 'paragraph'],
  figures: ['as_printed', 'value'],
  actors: ['organisation'],
  not_figures: ['paragraph', 'numeral'],
};

/**
 * Of the passages, figures, actors, numerals and dates that a worksheet gives for a record, what the record
 * does not hold: the fields to add to it.
 * @param record the record that is there, as its file states it
 */
export function notHeld(record: unknown, given: RecordValues): RecordValues {
  const lists = Object.entries(KEYS).flatMap(([field, names]) => {
    const held = listIn(record, field);
    const entries = listIn(given, field).filter(
      (entry) =>
        !held.some(
          (one) => hasAll(one, entry, names) && (field !== 'figures' || cites(one, entry)),
        ),
    );
    const more =
      field === 'figures' ? entries.map((one, i) => labelled(one, held.length + i)) : entries;
    return more.length > 0 ? [[field, more] as const] : [];
  });
  const dates = ['start', 'due'].flatMap((field) => {
    const date = given[field] as RecordValues | undefined;
    const own = (record as RecordValues | undefined)?.[field] as RecordValues | undefined;
    const isHeld = date === undefined || own?.['as_printed'] === date['as_printed'];
    return isHeld ? [] : [[field, date] as const];
  });
  return { ...Object.fromEntries(dates), ...Object.fromEntries(lists) };
}

/** A figure as a record has it, behind those that it has: numbered on, its label left to write. */
const labelled = (figure: RecordValues, index: number): RecordValues => ({
  ...figure,
  id: `figure-${index + 1}`,
  label: inEach(() => ''),
});

/** Whether a figure stands in the same paragraph: a text may print the same number twice. */
const cites = (figure: RecordValues, wanted: RecordValues): boolean =>
  listIn(wanted, 'evidence').every((passage) =>
    listIn(figure, 'evidence').some((one) => hasAll(one, passage, ['source', 'paragraph'])),
  );
