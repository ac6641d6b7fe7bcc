import type { IngestRules } from '../schema/ingest.ts';
import { foldMarks, matchesOf } from './fold.ts';

/** What a proposal asked for, as the reply names it. */
export interface FoundRequest {
  printed: string;
  start: number;
}

/** The requests that a paragraph names, each once. */
export function requestsIn(text: string, rules: IngestRules): FoundRequest[] {
  const found: FoundRequest[] = [];
  for (const pattern of rules.requests) {
    for (const match of matchesOf(pattern, foldMarks(text))) {
      const value = match.groups?.['value'];
      if (value === undefined) continue;
      const start = match.index + match[0].indexOf(value);
      const end = start + value.length;
      if (found.some((other) => start < other.start + other.printed.length && end > other.start)) {
        continue;
      }
      found.push({ printed: text.slice(start, end), start });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
