import { describe, expect, it } from 'vitest';
import { briefly, problemsOf, tinyCodebook } from '../../../tests/fixtures/rule.ts';
import { withFile } from '../../../tests/fixtures/tiny.ts';
import { termsRule } from './terms.ts';

const file = 'measures/east-bay/labs.yaml';
/** The tiny codebook with terms of its own, and no records that name anything. */
const withTerms = (...lines: readonly string[]) => ({
  codebook: withFile(
    tinyCodebook,
    'codebook/terms.yaml',
    ['terms:', ...lines.map((line) => `  ${line}`), ''].join('\n'),
  ),
});
const texts = (zh: string, en: string, more = '') => ({
  [file]: `title: {zh: ${zh}, en: ${en}}\n${more}`,
});
const incubator = '- {zh: [孵化器], en: [incubator]}';

describe('terms', () => {
  it.each(['Support an incubator', 'Incubators first', 'support INCUBATOR sites'])(
    'takes “%s” for 孵化器',
    (en) => {
      expect(problemsOf(termsRule, texts('支持孵化器', en), withTerms(incubator))).toEqual([]);
    },
  );

  it('finds a translation without the term, and says what may stand there', () => {
    const terms = withTerms('- {zh: [孵化器], en: [incubator, hatchery]}');
    expect(problemsOf(termsRule, texts('支持孵化器', 'Support nurseries'), terms)).toEqual([
      {
        rule: 'terms',
        file: `content/${file}`,
        line: 1,
        column: 24,
        field: 'title.en',
        message: 'does not say 孵化器 by its term',
        found: 'Support nurseries',
        allowed: '“incubator”, “hatchery”',
        tip: '孵化器 is stated in content/codebook/terms.yaml',
      },
    ]);
  });

  it('lets the longer of two forms count', () => {
    const terms = withTerms(
      '- {zh: [揭榜], en: [open competition]}',
      '- {zh: [揭榜挂帅], en: [leader]}',
    );
    expect(problemsOf(termsRule, texts('揭榜挂帅', 'Choose a leader'), terms)).toEqual([]);
    expect(briefly(termsRule, texts('揭榜', 'Choose a leader'), terms)).toEqual([
      `${file} title.en — does not say 揭榜 by its term`,
    ]);
  });

  it('looks over a gap', () => {
    const terms = withTerms('- {zh: [打通…关], en: [open up the … bottleneck]}');
    const right = texts('打通“资源关”', 'Open up the resource bottleneck');
    expect(problemsOf(termsRule, right, terms)).toEqual([]);
    expect(problemsOf(termsRule, texts('打通“资源关”', 'Pass the gate'), terms)).toHaveLength(1);
  });

  it('finds a form that is refused, beside one that is not', () => {
    const terms = withTerms('- {zh: [提案], en: [proposal], refused: [motion]}');
    expect(problemsOf(termsRule, texts('提案', 'A proposal or motion'), terms)).toMatchObject([
      { message: 'says what may not stand for 提案', found: '“motion” in “A proposal or motion”' },
    ]);
  });

  it('takes names from the records that state them', () => {
    const body = {
      'organisations/office.yaml':
        'name: {zh: 东湾科技办公室, en: East Bay Science Office}\naliases: [科技办, EBSO]\n',
    };
    const wrong = { ...body, ...texts('科技办资助', 'The bureau pays') };
    expect(problemsOf(termsRule, wrong)).toMatchObject([
      { tip: '科技办 is stated in content/organisations/office.yaml' },
    ]);
    expect(briefly(termsRule, wrong)).toEqual([
      `${file} title.en — does not say 科技办 by its term`,
    ]);
    for (const en of ['The East Bay Science Office pays', 'EBSO pays']) {
      expect(problemsOf(termsRule, { ...body, ...texts('科技办资助', en) })).toEqual([]);
    }
    // In quotation marks the name itself is spoken of.
    const mentioned = texts('写作“科技办”', 'It writes a short form');
    expect(problemsOf(termsRule, { ...body, ...mentioned })).toEqual([]);
  });

  it('lets a note refer back to what the record says, and a summary not', () => {
    const note = (field: string) =>
      texts('支持孵化器', 'Support incubators', `${field}: {zh: 孵化器不多, en: They are few}\n`);
    expect(problemsOf(termsRule, note('note'), withTerms(incubator))).toEqual([]);
    expect(briefly(termsRule, note('summary'), withTerms(incubator))).toEqual([
      `${file} summary.en — does not say 孵化器 by its term`,
    ]);
  });

  it('holds translations of wordings against the terms', () => {
    const said = { 'translations/bulletin.yaml': 'en:\n  建孵化器: build a nursery\n' };
    expect(problemsOf(termsRule, said, withTerms(incubator))).toMatchObject([
      { file: 'content/translations/bulletin.yaml', line: 2, field: 'en.建孵化器' },
    ]);
  });

  it('takes an exception that is needed, and finds one that is not', () => {
    const excepted = (at: string) =>
      withTerms(
        `- {zh: [孵化器], en: [incubator], except: [{at: ${at}, reason: A play on words.}]}`,
      );
    const wrong = texts('孵化器', 'Nurseries');
    expect(problemsOf(termsRule, wrong, excepted('measures/east-bay/labs'))).toEqual([]);
    expect(
      briefly(termsRule, texts('孵化器', 'Incubators'), excepted('measures/east-bay/labs')),
    ).toEqual([
      'codebook/terms.yaml terms[0].except[0].at — excepts a text that needs no exception',
    ]);
    // Briefings and messages are looked at elsewhere.
    expect(problemsOf(termsRule, {}, excepted('briefings/one'))).toEqual([]);
    expect(problemsOf(termsRule, {}, excepted('words/one'))).toEqual([]);
  });
});
