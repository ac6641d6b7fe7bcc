import { formatPath } from '../lint/path.ts';
import type { At } from '../lint/visit.ts';
import type { Entry, Finding, Located, Path, Problem } from '../lint/types.ts';
import type { Evidence, Figure, NamedFigure } from '../schema/index.ts';
import type { Paragraph } from './text.ts';

/** What the audit looks for: the names under which misses are reported. */
export type AuditCheck =
  | 'text'
  | 'checksum'
  | 'paragraphs'
  | 'passage'
  | 'figure'
  | 'numeral'
  | 'not-figure'
  | 'silence'
  | 'copied';

/** A passage of a record or of one of its figures, at its place in the record. */
export type PassageAt = At<Evidence>;

/** A figure at its place in its record. */
export type FigureAt = At<Figure | NamedFigure>;

/** A document to be audited: its record, its text, and what rests on it. */
export interface AuditedDocument {
  source: Entry<'source'>;
  /** How the file of the text is called in misses. */
  file: string;
  text: string;
  paragraphs: readonly Paragraph[];
  /** Every passage in this document. */
  passages: readonly PassageAt[];
  /** Every figure whose first passage stands in this document. */
  figures: readonly FigureAt[];
  /** Every figure with a passage in this document, its other passages included. */
  cited: readonly FigureAt[];
}

/** A paragraph by its number; undefined when the text has fewer. */
export const paragraphOf = (document: AuditedDocument, number: number): Paragraph | undefined =>
  document.paragraphs[number - 1];

/** A miss at a field of a record. */
export const missAt = (at: Located, path: Path, check: AuditCheck, finding: Finding): Problem => ({
  file: at.file,
  ...at.locate(path),
  field: formatPath(path),
  rule: check,
  ...finding,
});

/** A miss at a place of a text. */
export const missIn = (
  document: AuditedDocument,
  paragraph: Paragraph,
  offset: number,
  check: AuditCheck,
  finding: Finding,
): Problem => ({
  file: document.file,
  line: paragraph.line,
  column: offset + 1,
  field: `paragraph ${paragraph.number}`,
  rule: check,
  ...finding,
});
