import type { IngestRules } from '../schema/ingest.ts';
import { fitsPattern, foldMarks } from './fold.ts';

/** What a paragraph is in its document. */
export interface ParagraphPlace {
  /** Its number, from 1. */
  number: number;
  text: string;
  /** The level of the heading that it begins with, from 1. */
  level?: number;
  /** Whether it is a heading and nothing else. */
  heading: boolean;
  /** Why it carries no evidence, by silences.yaml, as far as its form tells. */
  silent?: string;
}

/** The level of the heading with which a paragraph begins. */
export function headingLevel(text: string, rules: IngestRules): number | undefined {
  const folded = foldMarks(text);
  const index = rules.headings.findIndex((pattern) => fitsPattern(pattern, folded));
  return index < 0 ? undefined : index + 1;
}

/** A longer paragraph states something, with whatever it begins. */
const LONGEST = 60;

/** Whether a paragraph is a heading and nothing else. */
export const isHeading = (text: string, rules: IngestRules): boolean =>
  headingLevel(text, rules) !== undefined &&
  text.length <= LONGEST &&
  !/[。！？]./u.test(foldMarks(text)) &&
  !fitsPattern(rules.heading_end, foldMarks(text));

/** Where the body of a document begins and ends: its first and last paragraph, from 1. */
export interface Body {
  from: number;
  to: number;
}

/**
 * The body: from the first paragraph that is a sentence or a heading with a number, after whoever is
 * addressed, to the last one that is a sentence.
 */
export function bodyOf(paragraphs: readonly string[], rules: IngestRules): Body {
  const starts = (text: string): boolean =>
    headingLevel(text, rules) !== undefined || SAID.test(text);
  const addressed = paragraphs.slice(0, HEAD).findIndex((text) => isSalutation(text, rules));
  const first = addressed < 0 ? paragraphs.findIndex(starts) : addressed + 1;
  const from = first < 0 ? paragraphs.length : first;
  const last = paragraphs.findLastIndex((text) => isOfBody(text, rules));
  return { from: from + 1, to: Math.max(from, last) + 1 };
}

/** Whoever is addressed stands among the first paragraphs. */
const HEAD = 12;
const isSalutation = (text: string, rules: IngestRules): boolean =>
  fitsPattern(rules.salutation.line, foldMarks(text));

const SAID = /[。！？；]|^.{60,}/u;
const isOfBody = (text: string, rules: IngestRules): boolean =>
  (SAID.test(text) || headingLevel(text, rules) !== undefined || text.length > LONGEST) &&
  !rules.roles.some(
    ({ where, pattern }) => where === 'any' && fitsPattern(pattern, foldMarks(text)),
  );
