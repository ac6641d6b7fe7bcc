import type { Entries, Problem } from '../lint/types.ts';
import { allEntries, evidenceOf, figuresOf } from '../lint/visit.ts';
import type { Evidence } from '../schema/index.ts';
import { accountsOf } from './accounts.ts';
import { proveFigure } from './check-figures.ts';
import { checkCopied } from './check-copied.ts';
import { checkNumerals, countNumerals, type NumeralCount } from './check-numerals.ts';
import { checkPassages } from './check-passages.ts';
import { checkSilence, checkText } from './check-text.ts';
import { missAt, type AuditedDocument } from './document.ts';
import { linesToPaste } from './paste.ts';
import { paragraphsOf } from './text.ts';

/** How many of how many. */
export interface Tally {
  good: number;
  all: number;
}

/** What the audit found of one source. */
export interface SourceAudit {
  id: string;
  /** How many paragraphs the text has; undefined when there is no text. */
  paragraphs: number | undefined;
  silent: number;
  passages: Tally;
  figures: Tally;
  /** Undefined when there is no text. */
  numerals: NumeralCount | undefined;
  misses: Problem[];
  /** The numerals that nothing accounts for, as lines of `not_figures` to paste. */
  unlisted: string;
}

/**
 * Proves the records of a corpus against the texts of its documents. Takes every record that
 * satisfies its schema, so that it can say where each stands; reads no disk, throws nothing.
 * @param texts the text of each document by the id of its source
 * @param folder what stands before the name of a text's file in misses, with the slash
 */
export function auditSources(
  entries: Entries,
  texts: ReadonlyMap<string, string>,
  folder = '',
): SourceAudit[] {
  const records = allEntries(entries);
  const passages = records.flatMap(evidenceOf);
  const figures = records.flatMap(figuresOf);
  return entries.source.map((source) => {
    const inSource = (evidence?: Evidence) => evidence?.source === source.id;
    const text = texts.get(source.id);
    const document: AuditedDocument = {
      source,
      file: `${folder}${source.id}.txt`,
      text: text ?? '',
      paragraphs: paragraphsOf(text ?? ''),
      passages: passages.filter(({ value }) => inSource(value)),
      figures: figures.filter(({ value }) => inSource(value.evidence[0])),
      cited: figures.filter(({ value }) => value.evidence.some(inSource)),
    };
    return text === undefined ? withoutText(document) : auditDocument(document);
  });
}

function auditDocument(document: AuditedDocument): SourceAudit {
  const { source, passages, figures, paragraphs } = document;
  const accounts = accountsOf(document);
  const proofs = figures.map((figure) => proveFigure(document, figure));
  const lost = checkPassages(document);
  return {
    id: source.id,
    paragraphs: paragraphs.length,
    silent: source.data.silent.length,
    passages: { good: passages.length - lost.length, all: passages.length },
    figures: { good: proofs.filter(({ proved }) => proved).length, all: figures.length },
    numerals: countNumerals(accounts),
    misses: [
      ...checkText(document),
      ...lost,
      ...proofs.flatMap(({ misses }) => misses),
      ...checkNumerals(document, accounts),
      ...checkSilence(document),
      ...checkCopied(document),
    ],
    unlisted: linesToPaste(accounts),
  };
}

function withoutText({ source, file, passages, figures }: AuditedDocument): SourceAudit {
  return {
    id: source.id,
    paragraphs: undefined,
    silent: source.data.silent.length,
    passages: { good: 0, all: passages.length },
    figures: { good: 0, all: figures.length },
    numerals: undefined,
    misses: [
      missAt(source, [], 'text', {
        message: 'has no text, so that nothing that rests on it is proved',
        allowed: file,
      }),
    ],
    unlisted: '',
  };
}
