import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { realContent } from './fixtures/real-corpus.ts';
import { inProject } from '../scripts/lib/paths.ts';
import { isCodebook } from '../src/corpus/codebook.ts';
import { filesOfRecords, recordsOfWorksheet, sourceWith } from '../src/ingest/from-worksheet.ts';
import { sourceRecord } from '../src/ingest/source-record.ts';
import { worksheet, worksheetYaml, type WorksheetLine } from '../src/ingest/worksheet.ts';
import { worksheetProblems } from '../src/ingest/worksheet-problems.ts';
import { collision } from '../src/lint/rules/collision.ts';
import { contact } from '../src/lint/rules/contact.ts';
import { cue } from '../src/lint/rules/cue.ts';
import { dates } from '../src/lint/rules/dates.ts';
import { evidencePhrase } from '../src/lint/rules/evidence-phrase.ts';
import { evidencePlace } from '../src/lint/rules/evidence-place.ts';
import { basisRule } from '../src/lint/rules/basis.ts';
import { figurePrinted } from '../src/lint/rules/figure-printed.ts';
import { figureRange } from '../src/lint/rules/figure-range.ts';
import { outlineRule } from '../src/lint/rules/outline.ts';
import { idsOf } from '../src/schema/index.ts';
import { bodies, codebook, readText, REPLY } from './fixtures/ingest.ts';
import { problemsOf } from './fixtures/rule.ts';

/** What the lint asks of a record before anything is written in words or sorted. */
const STAGE = [
  ...[collision, evidencePlace, evidencePhrase, figurePrinted, figureRange, dates, cue],
  ...[basisRule, outlineRule, contact],
];

const codebookFiles = realContent.filter(({ path }) => isCodebook(path));

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
        measure = `lanjiang/m-${i}`;
        return [{ ...taken, as: measure }];
      case 'figure':
        if (taken.unit === '') return [];
        return [{ ...taken, for: measure === '' ? 'lanjiang' : measure }];
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

/** What the lint says of the records that a text gives when all that was found is accepted. */
function saidOf(text: string): string[] {
  const read = readText(text);
  const { lines } = worksheet.parse(parse(worksheetYaml('reply', read)));
  const sheet = { source: 'reply', lines: acceptAll(lines) };
  const [reasons, roles] = [idsOf(codebook, 'not-figures'), idsOf(codebook, 'actor-roles')];
  const decisions = worksheetProblems(sheet, { reasons, roles, there: new Map() });
  const files = filesOfRecords(recordsOfWorksheet(sheet), codebook);
  const records: Record<string, string> = {
    'sources/reply.yaml': sourceWith(sourceRecord(read, bodies, codebook), sheet),
  };
  for (const [path, file] of files) {
    // A sentence without a word of time rests on its verb, which an editor has to name.
    if (/^cue: ''$/m.test(file)) continue;
    records[path] = file
      .replaceAll("note:\n    zh: ''\n    en: ''", 'note: {zh: 未明, en: open}')
      .replace("commitment_basis: ''", 'commitment_basis: stated')
      .replace("hong_kong: ''", 'hong_kong: open');
  }
  return [
    ...decisions.map(({ message }) => message),
    ...STAGE.flatMap((rule) => problemsOf(rule, records, { codebook: codebookFiles }))
      .filter(({ message }) => !/carries no evidence$/.test(message))
      // The English name of a body is still to write.
      .filter(({ field, found }) => field !== 'name.en' || found !== '')
      .map(({ file, field, message, found }) => `${file} ${field} ${message}: ${found ?? ''}`),
  ];
}

const SHARED = ['sources', 'more-texts'].map((name) => inProject('..', 'shared', name));

describe('what is found in a text and accepted as it is passes the lint', () => {
  it('of an invented reply', () => {
    expect(saidOf(REPLY)).toEqual([]);
  });

  it.each([
    '对单个项目的资助不超过总经费的40%，已经实施。',
    '已将办理时限缩短到10个工作日以内。',
    '分别给予最高30万元、15万元的奖励，已经实施。',
    '已引进专家百余位，占比提高2个百分点。',
    '已购置设备320台（套），服务企业3-5家、不少于20人次。',
    '今年将引进团队5至8个，到2027年底前建成。',
    '两地于2023年5月签署合作备忘录，市科技局牵头。',
    '近年来，本市不断完善服务，已筹集约1.5万套住房。',
    '最多可给予三年内不高于50%的补贴，已经实施。',
  ])('of %s', (paragraph) => {
    expect(saidOf(REPLY.replace('感谢您对', `${paragraph}\n\n感谢您对`))).toEqual([]);
  });

  for (const folder of SHARED) {
    const names = existsSync(folder)
      ? readdirSync(folder).filter((name) => /\.txt$/.test(name))
      : [];
    it.skipIf(names.length === 0).each(names.length === 0 ? ['texts'] : names)(
      `of the real %s`,
      (name) => {
        expect(saidOf(readFileSync(join(folder, name), 'utf8'))).toEqual([]);
      },
    );
  }
});
