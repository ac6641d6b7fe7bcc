import { describe, expect, it } from 'vitest';
import { parseYaml } from '../corpus/document.ts';
import { kinds } from '../kinds/index.ts';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { edit, textOf, tiny, withFile, without } from '../../tests/fixtures/tiny.ts';
import { sample } from '../languages/sample.ts';
import { compareContent } from './compare.ts';
import { changesYaml, countChanges, describe as inWords } from './report.ts';

const campus = 'measures/east-bay/joint-campus.yaml';
const grant = 'measures/east-bay/matching-grant.yaml';
const lane = 'glossary/sample-lane.yaml';

type Files = typeof tiny;

/** Every change as `kind record` with its fields in words. */
const told = (after: Files, before: Files = tiny): string[] =>
  compareContent(before, after).changes.flatMap(({ kind, record, fields }) => [
    `${kind} ${record}`,
    ...fields.map((field) => `  ${inWords(field)}`),
  ]);

describe('what changed between two versions', () => {
  it('is nothing where nothing changed, whatever the format', () => {
    expect(told(tiny)).toEqual([]);
    const text = textOf(tiny, lane);
    const [first = '', ...rest] = text.split(/^(?=\w)/m);
    const shuffled = [...rest, first].join('').replaceAll('zh: 专用手续', "zh: '专用手续'");
    expect(shuffled).not.toBe(text);
    expect(told(withFile(tiny, lane, shuffled))).toEqual([]);
  });

  it('is a record more or a record less', () => {
    const copy = 'glossary/other-lane.yaml';
    expect(told(withFile(tiny, copy, textOf(tiny, lane)))).toEqual(['added glossary/other-lane']);
    expect(told(without(tiny, lane))).toEqual(['removed glossary/sample-lane']);
  });

  it('is a measure read differently', () => {
    const files = edit(tiny, campus, 'commitment: planned', 'commitment: ongoing');
    expect(told(files)).toEqual([
      'recoded measures/east-bay/joint-campus',
      '  commitment: planned → ongoing',
    ]);
  });

  it('is a category more, told as the list before and after', () => {
    const labs = 'measures/east-bay/campus-laboratories.yaml';
    const files = edit(tiny, labs, 'theme: [space, talent]', 'theme: [space]');
    expect(told(files)).toEqual([
      'recoded measures/east-bay/campus-laboratories',
      '  coding.theme: [space, talent] → [space]',
    ]);
  });

  it('is a figure put right, found by its id', () => {
    const files = edit(tiny, grant, 'value: 3000000', 'value: 5000000');
    expect(told(files)).toEqual([
      'corrected measures/east-bay/matching-grant',
      '  figures[grant-ceiling].value: 3000000 → 5000000',
    ]);
  });

  it('is a text in both languages as one thing', () => {
    const files = edit(tiny, lane, '专用手续', '专门手续');
    const [, ...fields] = told(files);
    expect(fields).toHaveLength(1);
    expect(fields[0]).toMatch(/^ {2}definition: “.*专用手续.* → “.*专门手续.*”$/);
  });

  it('tells what was recoded from what was corrected in one record', () => {
    const files = edit(
      edit(tiny, campus, 'commitment: planned', 'commitment: ongoing'),
      campus,
      "due:\n  date: '2025-06-30'",
      "due:\n  date: '2025-06'",
    );
    expect(told(files)).toEqual([
      'recoded measures/east-bay/joint-campus',
      '  commitment: planned → ongoing',
      'corrected measures/east-bay/joint-campus',
      '  due.date: 2025-06-30 → 2025-06',
    ]);
  });

  it('is an addition to a list one way and a cut the other way', () => {
    const more = edit(
      tiny,
      lane,
      'evidence:',
      'evidence:\n  - {source: x, paragraph: 9, phrase: 甲}',
    );
    const line = '  evidence[x ¶9]: ';
    const item = '{source x, paragraph 9, phrase 甲}';
    expect(told(more)).toEqual(['added glossary/sample-lane', `${line}+ ${item}`]);
    expect(told(tiny, more)).toEqual(['corrected glossary/sample-lane', `${line}− ${item}`]);
  });

  it('leaves out the releases themselves', () => {
    expect(told(without(tiny, 'releases/v1-1-0.yaml'))).toEqual([]);
  });

  it('says which file cannot be read, and where', () => {
    const { unreadable } = compareContent(tiny, withFile(tiny, lane, 'term: [a\nb: c\n'));
    expect(unreadable.map(({ file, line }) => [file, line])).toEqual([[lane, 2]]);
  });
});

describe('the changes to paste', () => {
  const files = withFile(
    edit(
      edit(without(tiny, lane), campus, 'commitment: planned', 'commitment: ongoing'),
      grant,
      'value: 3000000',
      'value: 5000000',
    ),
    'glossary/note.yaml',
    'term: {zh: "a # b", en: "line\\n  - kind: added"}\n',
  );
  const { changes } = compareContent(tiny, files);

  it('are YAML that the schema of a release takes', () => {
    const yaml = `version: 1.2.0\ndate: '2024-06-01'\nsummary: ${JSON.stringify(sample('新版。', 'New.'))}\n${changesYaml(changes)}`;
    const { data, errors } = parseYaml(yaml);
    expect(errors).toEqual([]);
    const parsed = kinds.release.schema(corpus.codebook).parse(data);
    expect(parsed.changes.map(({ kind, records }) => [kind, records])).toEqual([
      ['removed', ['glossary/sample-lane']],
      ['recoded', ['measures/east-bay/joint-campus']],
      ['corrected', ['measures/east-bay/matching-grant']],
      ['added', ['glossary/note']],
    ]);
    expect(parsed.changes[1]?.what.zh).toBe('措施1条改编码。');
    expect(parsed.changes[1]?.what.en).toBe('1 measure recoded.');
  });

  it('show in comments what each field was and is', () => {
    expect(changesYaml(changes)).toContain(
      '      - measures/east-bay/joint-campus # ' +
        `${corpus.measures.find(({ slug }) => slug === 'joint-campus')?.title.zh} · `,
    );
    expect(changesYaml(changes)).toContain('\n        # commitment: planned → ongoing\n');
  });

  it('are counted by kind', () => {
    expect(countChanges(changes)).toBe('1 removed, 1 recoded, 1 corrected, 1 added');
  });
});
