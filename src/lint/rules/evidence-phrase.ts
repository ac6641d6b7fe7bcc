import { PHRASE_LIMIT } from '../../schema/index.ts';
import type { Finding, Rule } from '../types.ts';
import { allEntries, evidenceOf } from '../visit.ts';

/** No sentence of a document enters the project: a phrase is only what an auditor searches for. */
export const evidencePhrase: Rule = {
  name: 'evidence-phrase',
  demands: `A phrase has 2 to ${PHRASE_LIMIT} characters, no end of a sentence, on one line.`,
  check({ entries }, report) {
    for (const { entry, path, value } of allEntries(entries).flatMap(evidenceOf)) {
      for (const finding of findings(value.phrase)) report(entry, [...path, 'phrase'], finding);
    }
  },
};

function findings(phrase: string): Finding[] {
  const length = Array.from(phrase).length;
  const found: Finding[] = [];
  if (length < 2 || length > PHRASE_LIMIT) {
    found.push({
      message: length < 2 ? 'is too short to be found again' : 'is too long for a phrase',
      found: `${length} ${length === 1 ? 'character' : 'characters'}: ${phrase}`,
      allowed: `2 to ${PHRASE_LIMIT} characters`,
    });
  }
  const end = /[。！？；!?;]/.exec(phrase)?.[0];
  if (end !== undefined) {
    found.push({
      message: 'holds the end of a sentence',
      found: `${end} in ${phrase}`,
      tip: 'keep only as much as an auditor needs to find the place',
    });
  }
  if (/^\s|\s$|[\t\n\r]/.test(phrase)) {
    found.push({
      message: 'has white space at an end, a tab or a line break',
      found: JSON.stringify(phrase),
      tip: 'copy the phrase again, on one line',
    });
  }
  return found;
}
