import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Checkout } from './checkout.ts';

/** A content folder that is measured, and how large it is. */
export interface Subject {
  content: string;
  columns: number;
  measures: number;
  /** Whether it is the content with copies of its columns. */
  grown: boolean;
}

/** What every measurement takes. */
export interface Bench {
  checkouts: readonly Checkout[];
  browser: Browser;
  /** A folder for what is made meanwhile, and one that lies in the project. */
  temp: string;
  inside: string;
  /** How often each thing is measured; a build that takes minutes is measured once. */
  runs: number;
  /** Whether the run is short: of grown content the build and its parts alone, and no part of pages. */
  builds?: boolean;
  say(line: string): void;
}

/** The size of a content folder, told by its files. */
export function subjectOf(content: string, grown: boolean): Subject {
  const named = (folder: string): string[] =>
    readdirSync(join(content, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => join(content, folder, name));
  const columns = named('jurisdictions').filter((file) =>
    /^column: true$/m.test(readFileSync(file, 'utf8')),
  );
  return { content, columns: columns.length, measures: named('measures').length, grown };
}

/** A subject as a table names it: `12 columns, 2,000 measures`. */
export const nameOfSubject = ({ columns, measures }: Subject): string =>
  `${columns} columns, ${measures.toLocaleString('en')} measures`;
