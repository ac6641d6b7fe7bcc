import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { REPLY, bodies, codebook, readText } from '../../tests/fixtures/ingest.ts';
import { schemaOf } from '../kinds/index.ts';
import { idsOf } from '../schema/index.ts';
import { filesOfRecords, recordsOfWorksheet, sourceWith } from './from-worksheet.ts';
import { newKinds } from './new-kinds.ts';
import { recordYaml } from './record-yaml.ts';
import { sourceRecord } from './source-record.ts';
import { worksheetProblems } from './worksheet-problems.ts';
import { worksheet, worksheetYaml, type Worksheet, type WorksheetLine } from './worksheet.ts';

describe('a new file', () => {
  it('has every field with its comment, what is known filled in, what may be left out in comments', () => {
    const text = recordYaml(schemaOf('organisation', codebook), { name: { zh: '南滩研究院' } });
    expect(text).toMatch(/^# Its name\.\nname:\n {2}zh: 南滩研究院\n {2}en: ''\n/);
    expect(text).toMatch(/\n# aliases: \[\]\n/);
    expect(text).toMatch(/\n# What kind of body it is\. \(.*university.*\)\nkind: ''\n/);
    expect(parse(text)).toEqual({ name: { zh: '南滩研究院', en: '' }, kind: '' });
  });

  it.each(Object.entries(newKinds))(
    'of the kind %s lies in its place and can be read',
    (_, kind) => {
      const files = kind.files(kind.depth === 1 ? 'one' : 'one/two', {}, codebook);
      expect(files.size).toBeGreaterThan(0);
      for (const [path, text] of files) {
        expect(path).toMatch(/^[a-z/]+\/(?:one\/two|one)\.(?:yaml|zh\.md|en\.md)$/);
        if (path.endsWith('.yaml')) expect(Object.keys(parse(text) as object)).not.toEqual([]);
      }
    },
  );
});

const read = readText(REPLY);
const sheet = worksheet.parse(parse(worksheetYaml('lanjiang-2025', read)));
/** The worksheet with some lines decided: each by what it holds. */
const decided = (...decisions: [Partial<WorksheetLine>, Record<string, unknown>][]): Worksheet => ({
  ...sheet,
  lines: sheet.lines.map((line) => {
    const decision = decisions.find(([held]) =>
      Object.entries(held).every(([name, value]) => line[name as keyof WorksheetLine] === value),
    );
    return decision ? worksheet.shape.lines.element.parse({ ...line, ...decision[1] }) : line;
  }),
});
const problemsIn = (lines: Worksheet, there: ReadonlyMap<string, unknown> = new Map()) =>
  worksheetProblems(lines, {
    reasons: idsOf(codebook, 'not-figures'),
    roles: idsOf(codebook, 'actor-roles'),
    there,
  });
const fund = 'lanjiang/fund';
const accepted = decided(
  [{ is: 'measure', cue: '下一步' } as never, { do: 'accept', as: fund }],
  [{ is: 'figure', value: 2_000_000_000 } as never, { do: 'accept', for: fund }],
  [{ is: 'figure', value: 3 } as never, { do: 'dismiss', reason: 'idiom' }],
  [{ is: 'date', date: '2026-12-31' } as never, { do: 'accept', for: fund }],
  [{ is: 'request', paragraph: 11 } as never, { do: 'accept', as: 'fund' }],
  [
    { is: 'body', name: '香港东岸大学' } as never,
    { do: 'change', as: 'east-shore', kind: 'university' },
  ],
);

describe('a worksheet', () => {
  it('is wrong in nothing as it is written, and gives no record', () => {
    expect(problemsIn(sheet)).toEqual([]);
    expect(recordsOfWorksheet(sheet).filter(({ kind }) => kind !== 'organisation')).toEqual([]);
  });

  it('gives a record for each thing accepted, with evidence, figures and deadline', () => {
    expect(problemsIn(accepted)).toEqual([]);
    const records = recordsOfWorksheet(accepted);
    expect(records.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'organisation lanjiang-stc',
      'organisation lanjiang-university',
      'organisation east-shore',
      'measure lanjiang/fund',
      'ask lanjiang-2025/fund',
    ]);
    expect(records.find(({ kind }) => kind === 'measure')?.values).toMatchObject({
      commitment: 'planned',
      cue: '下一步',
      due: { date: '2026-12-31', as_printed: '2026年底前' },
      figures: [
        { value: 2_000_000_000, unit: 'CNY', qualifier: 'at-least', as_printed: '不少于20亿元' },
      ],
    });
  });

  it('gives a measure its start and who acts in it, and a jurisdiction its figures', () => {
    const role = idsOf(codebook, 'actor-roles')[0] ?? '';
    const more = decided(
      [{ is: 'measure', cue: '下一步' } as never, { do: 'accept', as: fund }],
      [{ is: 'figure', value: 120 } as never, { do: 'accept', for: 'lanjiang' }],
      [{ is: 'date', date: '2023-04' } as never, { do: 'accept', start: fund }],
      [{ is: 'body', name: '澜江大学' } as never, { for: fund, role }],
    );
    expect(problemsIn(more)).toEqual([]);
    const records = recordsOfWorksheet(more);
    expect(records.find(({ kind }) => kind === 'measure')?.values).toMatchObject({
      start: { date: '2023-04', as_printed: '2023年4月' },
      actors: [{ organisation: 'lanjiang-university', role }],
    });
    expect(records.find(({ kind }) => kind === 'jurisdiction')).toMatchObject({
      id: 'lanjiang',
      values: { figures: [{ value: 120, unit: 'person' }] },
    });
    const start = more.lines.find((line) => line.is === 'date' && line.start === fund);
    const twice = { ...start, date: '2020' };
    expect(
      problemsIn({ ...more, lines: [...more.lines, twice as WorksheetLine] })[0]?.message,
    ).toContain(`is a second start of “${fund}”`);
    const lost = decided([{ is: 'body', name: '澜江大学' } as never, { for: fund, role: 'x' }]);
    expect(problemsIn(lost, new Map([[fund, {}]]))[0]?.message).toContain('add it to its record');
    const wrong = { ...lost, lines: [...lost.lines, ...accepted.lines] };
    expect(problemsIn(wrong)[0]?.message).toContain('without a “role:” of actor-roles.yaml');
  });

  it('keeps no paragraph silent from which something is accepted', () => {
    const text = sourceWith(sourceRecord(read, bodies, codebook), accepted);
    const { silent } = parse(text) as { silent: { paragraph: number }[] };
    expect(read.paragraphs[10]?.silent).toBe('heading');
    expect(silent.map(({ paragraph }) => paragraph)).not.toContain(11);
    expect(silent.map(({ paragraph }) => paragraph)).toContain(9);
  });

  it('says of a reply to deputies that it answers a suggestion', () => {
    const of = (kind: string) =>
      parse(sourceRecord({ ...read, metadata: { ...read.metadata, kind } }, bodies, codebook)) as {
        proposal?: { suggestion?: boolean };
      };
    expect(of('suggestion-reply').proposal?.suggestion).toBe(true);
    expect(of('proposal-reply').proposal?.suggestion).toBeUndefined();
  });

  it('leaves of a measure only words and codes to write', () => {
    const files = filesOfRecords(recordsOfWorksheet(accepted), codebook);
    const record = parse(files.get(`measures/${fund}.yaml`) ?? '') as Record<string, unknown>;
    const text = { zh: '甲', en: 'A' };
    const [figure] = record['figures'] as object[];
    const whole = {
      ...record,
      title: text,
      summary: text,
      commitment_basis: 'stated',
      hong_kong: 'open',
      coding: { ...(record['coding'] as object), theme: ['capital'], instrument: ['PI024'] },
      figures: [{ ...figure, label: text }],
    };
    expect(schemaOf('measure', codebook).safeParse(whole).error?.issues ?? []).toEqual([]);
  });

  it('gives its source the numerals that are dismissed, and keeps what stands there', () => {
    const record = sourceRecord(read, bodies, codebook).replace(
      "short:\n  zh: ''",
      'short:\n  zh: 澜复',
    );
    const text = sourceWith(record, accepted);
    expect(text).toContain('# What a reader must bear in mind when the site quotes it.');
    const source = parse(text) as { short: { zh: string }; not_figures: { numeral: string }[] };
    expect(source.short.zh).toBe('澜复');
    expect(source.not_figures.map(({ numeral }) => numeral)).toEqual(
      expect.arrayContaining(['3-5个', '〔2025〕8号', '2025年3月6日']),
    );
  });

  it.each([
    [{ is: 'measure' }, { do: 'accept' }, 'is accepted without “as: jurisdiction/name”'],
    [
      { is: 'figure', value: 120 },
      { do: 'accept' },
      'is accepted without “for:” an accepted measure or a jurisdiction',
    ],
    [{ is: 'body' }, { as: 'x', for: fund }, 'is “for:” a measure that is not accepted'],
    [
      { is: 'body' },
      { as: 'x', role: 'lead' },
      'has a “role:” without “for:” the measure in which it acts',
    ],
    [{ is: 'figure' }, { do: 'dismiss' }, /^is dismissed without a reason of not-figures\.yaml/],
    [{ is: 'numeral' }, { do: 'accept' }, /^is accepted; make it a line with “is: figure”/],
    [{ is: 'date' }, { do: 'accept', as: 'x', date: '' }, 'is an event without a date'],
    [{ is: 'request' }, { do: 'accept' }, 'is accepted without “as:” an id'],
    [{ is: 'measure' }, { do: 'dismiss' }, 'is dismissed without a reason'],
  ])('says of %j with %j that it %s', (held, decision, message) => {
    const problems = problemsIn(decided([held as never, decision]));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]?.message).toEqual(
      typeof message === 'string' ? message : (expect.stringMatching(message) as string),
    );
  });

  describe('that adds to a measure of another document', () => {
    const money = { is: 'figure', value: 2_000_000_000 } as never;
    const line = decided([money, { do: 'accept', for: fund }]);
    const day = decided([{ is: 'date', date: '2026-12-31' } as never, { do: 'accept', for: fund }]);
    const heldBy = (record: unknown) => new Map([[fund, record]]);

    it('says what its record lacks, as lines to paste behind what it has', () => {
      const [problem] = problemsIn(line, heldBy({ figures: [{ id: 'figure-1' }] }));
      const [said = '', ...lines] = problem?.message.split('\n') ?? [];
      expect(said).toBe(
        `is for “${fund}”, a measure that is there already: add it to its record by hand:`,
      );
      expect(parse(lines.join('\n'))).toMatchObject({
        figures: [{ id: 'figure-2', label: { zh: '', en: '' }, as_printed: '不少于20亿元' }],
      });
      const [due] = problemsIn(day, heldBy({}));
      expect(due?.message).toContain('    due:\n      date: 2026-12-31\n');
      expect(due?.message).toContain('    evidence:\n      - source: lanjiang-2025\n');
    });

    it('is wrong in nothing when the record has it', () => {
      const { figures } = recordsOfWorksheet(accepted).find(({ kind }) => kind === 'measure')
        ?.values as { figures: unknown };
      expect(problemsIn(line, heldBy({ figures }))).toEqual([]);
    });
  });

  it('keeps every name of a body, and its kind wherever it is said', () => {
    const names = ['香港东岸大学', '东岸大学'];
    const lines = names.map((name, i) =>
      worksheet.shape.lines.element.parse({
        ...{ is: 'body', do: 'accept', paragraph: 9, as: 'east-shore', name },
        kind: i === 0 ? '' : 'university',
      }),
    );
    expect(recordsOfWorksheet({ ...sheet, lines })).toMatchObject([
      { values: { name: { zh: names[0] }, aliases: [names[1]], kind: 'university' } },
    ]);
  });

  it('takes no two commitments of one measure', () => {
    const also = (cue: string) =>
      decided([{ is: 'measure', cue } as never, { do: 'accept', as: fund }]);
    const both = (cue: string) =>
      problemsIn({ ...sheet, lines: [...accepted.lines, ...also(cue).lines] });
    expect(both('将').filter(({ message }) => message.includes('makes'))).toEqual([]);
    expect(both('探索').map(({ message }) => message)).toContain(
      `makes “${fund}” exploring by 探索, and a line before it planned by 下一步: ` +
        'dismiss the word that does not decide, or give this one a measure of its own',
    );
  });

  it('names a word of time whole, of whatever it is made', () => {
    const lines = (['planned', 'exploring'] as const).map((commitment, i) =>
      worksheet.shape.lines.element.parse({
        ...{ is: 'measure', do: 'accept', paragraph: 9, as: fund, commitment },
        cue: ['于 2026 年 底前', '研究 探索'][i],
        phrase: '研究 探索',
      }),
    );
    expect(problemsIn({ ...sheet, lines }).map(({ message }) => message)).toEqual([
      `makes “${fund}” exploring by 研究 探索, and a line before it planned by 于 2026 年 底前: ` +
        'dismiss the word that does not decide, or give this one a measure of its own',
    ]);
  });

  it('loses no second deadline, and no measure of a date that is an event', () => {
    const dates = sheet.lines.filter(({ is }) => is === 'date');
    const due = worksheet.shape.lines.element.parse({ ...dates[0], do: 'accept', for: fund });
    const other = { ...due, date: '2030-01-01', printed: '2030年' } as WorksheetLine;
    const saying = (...lines: WorksheetLine[]) =>
      problemsIn({ ...accepted, lines: [...accepted.lines, ...lines] });
    expect(saying(other).map(({ message }) => message)).toEqual([
      expect.stringContaining(`is a second deadline of “${fund}”`),
    ]);
    expect(saying({ ...other, as: 'opening' } as WorksheetLine)).toMatchObject([
      {
        message: expect.stringContaining('has both “for:” a measure and “as:” an event') as string,
      },
    ]);
    const event = { ...other, for: '', as: 'opening' } as WorksheetLine;
    expect(saying(event)).toEqual([]);
    expect(saying(event, event)).toMatchObject([
      { message: expect.stringContaining('“as: opening” of a line before it') as string },
    ]);
  });
});
