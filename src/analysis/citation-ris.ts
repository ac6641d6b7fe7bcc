import { languages, original } from '../languages/index.ts';
import type { Source } from '../corpus/index.ts';
import { titleOnOneLine, type CitedPage } from './citation.ts';

/** A line of RIS, as tag and value; one whose value is undefined is left out. */
type Line = readonly [tag: string, value: string | undefined];

/**
 * A document as an entry of RIS, which reference managers import (Zotero, NoteExpress, EndNote): a
 * report with its number and the body that issued it.
 */
export const risSource = (source: Source): string =>
  risEntry('RPRT', [
    ...source.issuers.map(({ name }): Line => ['AU', name[original]]),
    ['TI', titleOnOneLine(source)],
    ['SN', source.number],
    [
      'PB',
      source.publisher?.[original] ?? source.issuers.map(({ name }) => name[original]).join('，'),
    ],
    ...risDate(source.date),
    ['LA', languages[original].tag],
    ['Y2', source.accessed],
    ['UR', source.address],
  ]);

/**
 * A page of this site as an entry of RIS: a page of the web within the version of the corpus. Where
 * it has no address its id stands in a note.
 */
export const risPage = (page: CitedPage): string =>
  risEntry('ELEC', [
    ['AU', page.authors],
    ['TI', page.title],
    ['T2', page.version],
    ...risDate(page.date),
    ['LA', page.tag],
    ['Y2', page.seen],
    ['UR', page.address],
    ['N1', page.address === undefined ? page.id : undefined],
  ]);

/**
 * A date as RIS writes it, as precise as it is, and its year, which is all that some programs look
 * for. It has no form for an interval: of that stands the year in which it begins.
 */
export const risDate = (date: string): Line[] => [
  ['PY', date.slice(0, 4)],
  ['DA', date.includes('/') ? date.slice(0, 4) : date.replaceAll('-', '/')],
];

/** An entry of RIS of a type, a line a tag; ended as the format asks. */
export const risEntry = (type: string, lines: readonly Line[]): string =>
  [['TY', type] as const, ...lines, ['ER', ''] as const]
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`]))
    .join('\n');
