import type { z } from 'zod';
import type { Codebook, ListName, Text } from '../schema/index.ts';
import type { RecordFilter } from './record-filter.ts';
import type { Once } from './once.ts';
import type { Searched } from './search.ts';
import type { DataTable } from './table.ts';
import type { Noun } from './words.ts';

/** A record with its id: what every kind has. */
export interface AnyRecord {
  id: string;
}

/**
 * Everything that sets a kind of record apart, stated once. The check of the content, the linked
 * corpus, the data, the list of changes and the pages derive from it; what they
 * need of the corpus beyond the record itself they pass in.
 */
export interface Definition<R extends AnyRecord = AnyRecord> {
  /** The folder within that of the content, which is also its list's name in corpus.json. */
  folder: string;
  /** How many names make up an id: the path below the folder. */
  depth: 1 | 2;
  /** The kind whose id is the first of two names; the record has that one under the kind's name. */
  under?: string;
  noun: Noun;
  /** The schema; the fields that name other records (`ref`, `named`) say of which kind. */
  schema(codebook: Codebook): z.ZodObject;
  /** Whether no two records may have the same `order`. */
  ordered?: true;
  /** What a record as its file states it takes for itself, beyond its id, order and references. */
  once?(data: never, id: string): readonly Once[];
  /** Whether a record that no other refers to is a leftover. */
  referred?: true;
  /** What it is called on pages and in lists. */
  title?(record: R): Text;
  /** Its page, or its place on one, from the root of a language. */
  page?(id: string): string;
  /** Where its passages stand; left out for kinds that rest on none. */
  passages?: {
    /** The record's own passages, where it has some. */
    evidence?: string;
    /** Its list of figures, or the fields that hold one each. */
    figures?: string | readonly string[];
  };
  /** Of the codebook's lists, which values a record uses, for the counts of the codebook page. */
  uses?: Partial<Record<ListName, (record: R) => readonly string[]>>;
  /** Whether a record is counted; left out where all are. */
  counts?(record: R): boolean;
  /** The attributes by which briefings narrow its records; those of measures are `src/filters/`. */
  narrowings?: Readonly<Record<string, RecordFilter<R>>>;
  /** By which of its texts measures are found; or why by none. */
  search: Searched<R> | { not: string };
  /** Its table of the data; left out for a kind that has none of its own. */
  table?: DataTable<R>;
  /** What a record has before it is linked, beyond its own fields. */
  begin?(data: R, codebook: Codebook): Partial<R>;
  /** Puts linked records in reading order, having completed what needs them all. */
  arrange?(records: R[], codebook: Codebook): R[];
  /** Enters a record, in reading order, with the records that it names. */
  enter?(record: R): void;
}

/** The place of a record on a page that shows many: an id of two parts is joined by a hyphen. */
export const fragment = (id: string): string => id.replace('/', '-');
