import { checkCodebook } from '../../src/corpus/codebook.ts';
import { parseYaml } from '../../src/corpus/document.ts';
import { filesOfRecords, recordsOfWorksheet, sourceWith } from '../../src/ingest/from-worksheet.ts';
import type { KnownBody } from '../../src/ingest/organisations.ts';
import type { ReadDocument } from '../../src/ingest/read.ts';
import { sourceRecord } from '../../src/ingest/source-record.ts';
import { worksheet, worksheetYaml, type WorksheetLine } from '../../src/ingest/worksheet.ts';
import { worksheetProblems } from '../../src/ingest/worksheet-problems.ts';
import { basisRule } from '../../src/lint/rules/basis.ts';
import { collision } from '../../src/lint/rules/collision.ts';
import { contact } from '../../src/lint/rules/contact.ts';
import { cue } from '../../src/lint/rules/cue.ts';
import { dates } from '../../src/lint/rules/dates.ts';
import { evidencePhrase } from '../../src/lint/rules/evidence-phrase.ts';
import { evidencePlace } from '../../src/lint/rules/evidence-place.ts';
import { figurePrinted } from '../../src/lint/rules/figure-printed.ts';
import { figureRange } from '../../src/lint/rules/figure-range.ts';
import { outlineRule } from '../../src/lint/rules/outline.ts';
import { runRules } from '../../src/lint/run.ts';
import type { ContentFile } from '../../src/lint/types.ts';
import { idsOf } from '../../src/schema/index.ts';
import { contextOfRecords } from './record-context.ts';

/** What the lint asks of a record before anything is written in words or sorted. */
const STAGE = [
  ...[collision, evidencePlace, evidencePhrase, figurePrinted, figureRange, dates, cue],
  ...[basisRule, outlineRule, contact],
];

/**
 * What the lint says of the records that a document gives when all that was found in it is accepted
 * as it was found: nothing, where the reading keeps to the rules; else a line for each problem.
 * @param bodies the bodies that it was read with
 * @param files the files of the codebook
 * @throws Error where the codebook is not in order
 */
export function saidOfAccepted(
  read: ReadDocument,
  bodies: readonly KnownBody[],
  files: readonly ContentFile[],
): string[] {
  const checked = checkCodebook(files);
  const { codebook } = checked;
  if (!codebook) throw new Error('The codebook is not in order.');
  const { lines } = worksheet.parse(parseYaml(worksheetYaml('document', read)).data);
  const sheet = { source: 'document', lines: acceptAll(lines) };
  const [reasons, roles] = [idsOf(codebook, 'not-figures'), idsOf(codebook, 'actor-roles')];
  const decisions = worksheetProblems(sheet, { reasons, roles, there: new Map() });
  const records: Record<string, string> = {
    'sources/document.yaml': sourceWith(sourceRecord(read, bodies, codebook), sheet),
  };
  for (const [path, file] of filesOfRecords(recordsOfWorksheet(sheet), codebook)) {
    // A sentence without a word of time rests on its verb, which an editor has to name.
    if (/^cue: ''$/m.test(file)) continue;
    records[path] = file
      .replaceAll("note:\n    zh: ''\n    en: ''", 'note: {zh: 未明, en: open}')
      .replace("commitment_basis: ''", 'commitment_basis: stated')
      .replace("hong_kong: ''", 'hong_kong: open');
  }
  return [
    ...decisions.map(({ index, message }) => `line ${index} of its worksheet ${message}`),
    ...runRules(STAGE, contextOfRecords(records, { files, checked }))
      .filter(({ message }) => !/carries no evidence$/.test(message))
      // The English name of a body is still to write.
      .filter(({ field, found }) => field !== 'name.en' || found !== '')
      .map(({ file, field, message, found }) => `${file} ${field} ${message}: ${found ?? ''}`),
  ];
}

/**
 * A worksheet in which all is accepted as it was found: each word of time a measure, which has the
 * figures of its paragraph and its first date; other dates events.
 */
function acceptAll(lines: readonly WorksheetLine[]): WorksheetLine[] {
  let measure = '';
  const dated = new Set<string>();
  const named = new Map<string, string>();
  return lines.flatMap((line, i): WorksheetLine[] => {
    const taken = { ...line, do: 'accept' as const };
    switch (taken.is) {
      case 'measure':
        measure = `place/m-${i}`;
        return [{ ...taken, as: measure }];
      case 'figure':
        if (taken.unit === '') return [];
        return [{ ...taken, for: measure === '' ? 'place' : measure }];
      case 'date':
        if (measure !== '' && !dated.has(measure)) {
          dated.add(measure);
          return [{ ...taken, for: measure }];
        }
        return taken.date === '' ? [] : [{ ...taken, as: `event-${i}` }];
      case 'body':
        named.set(taken.name, named.get(taken.name) ?? `body-${i}`);
        return [{ ...taken, as: taken.as || (named.get(taken.name) ?? '') }];
      case 'request':
        return [{ ...taken, as: `request-${i}` }];
      case 'numeral':
        return [line];
    }
  });
}
