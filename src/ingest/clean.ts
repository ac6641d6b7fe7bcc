import { contactIn } from '../lint/contact.ts';
import type { IngestRules } from '../schema/ingest.ts';
import { firstMatch, fitsPattern, foldMarks } from './fold.ts';
import { joinLines } from './join.ts';

/** A line of a file that did not become a paragraph, or not as it was. */
export interface LeftOut {
  /** Its line in the file, from 1. */
  line: number;
  /** What it was. */
  what: string;
  /** Its text; left out where it tells how to reach somebody, or names who is addressed. */
  text?: string;
}

/** A text made ready: a paragraph a line, a blank line between. */
export interface CleanText {
  text: string;
  paragraphs: string[];
  leftOut: LeftOut[];
  /** How many breaks within a paragraph were closed. */
  joined: number;
}

/**
 * Makes the text of a document ready to be cited: what is the page's and not the document's is set
 * aside, contact lines and the names of who is addressed are left out, broken lines are joined.
 * A text that needs none of this stays as it is, byte for byte.
 */
export function cleanText(raw: string, rules: IngestRules): CleanText {
  const leftOut: LeftOut[] = [];
  const kept = raw
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll('\f', '\n\n')
    .replaceAll(UNSEEN, '')
    .split('\n')
    .map((line, index) => ({ line: index + 1, text: line.replaceAll(EDGES, '') }))
    .map(({ line, text }) => {
      const what = reasonFor(text, rules);
      if (what === undefined) return { line, text: withoutNames(line, text) };
      leftOut.push({ line, ...what });
      return { line, text: undefined };
    });
  const { paragraphs, joined } = joinLines(
    kept.map(({ text }) => text),
    rules,
  );
  return { text: `${paragraphs.join('\n\n')}\n`, paragraphs, leftOut, joined };

  function withoutNames(line: number, text: string): string {
    const { pattern, instead } = rules.salutation;
    const found = firstMatch(pattern, foldMarks(text));
    if (!found) return text;
    const rest = found.groups?.['rest'] ?? '';
    leftOut.push({ line, what: 'names of those addressed' });
    return `${instead}${text.slice(text.length - rest.length)}`;
  }
}

/** Characters that nobody sees: controls, marks of direction, spaces without a width. */
const UNSEEN =
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const EDGES = /^[\s\u3000]+|[\s\u3000]+$/g;

function reasonFor(text: string, rules: IngestRules): Omit<LeftOut, 'line'> | undefined {
  if (text === '') return undefined;
  const folded = foldMarks(text);
  const aside = rules.set_aside.find(({ pattern }) => fitsPattern(pattern, folded));
  if (aside) return { what: aside.what, text };
  if (rules.contact.some((pattern) => fitsPattern(pattern, folded))) return { what: 'contact' };
  const contact = contactIn(text);
  return contact && text.length < CONTACT_LINE ? { what: `contact (${contact[0]})` } : undefined;
}

/** A longer line with a number in it says more than how to reach somebody, and the check reports it. */
const CONTACT_LINE = 80;
