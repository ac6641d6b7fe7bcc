import { describe, expect, it } from 'vitest';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { edit, tiny } from '../../tests/fixtures/tiny.ts';
import type { Corpus, HomeFinding } from '../corpus/index.ts';
import { localizer, type Locale } from '../i18n/index.ts';
import { formatProblem } from '../lint/format.ts';
import { checkAll } from './check.ts';
import { showFindings } from './findings.ts';
import { takesLong } from '../../tests/fixtures/takes-long.ts';

takesLong();

const PATH = 'findings/grants.yaml';
const MORE = 'target[research-staff].growth\n    is: more-than\n    right: 5';

/** Every problem after a change of the finding, as line:column field [rule]. */
const places = (from: string, to: string): string[] =>
  checkAll(edit(tiny, PATH, from, to)).problems.map(
    ({ line, column, field, rule }) => `${line}:${column} ${field} [${rule}]`,
  );

/** The problems of a claim in the place of the second. */
const claimed = (left: string, is: string, right: string): string[] =>
  places(MORE, `${left}\n    is: ${is}\n    right: ${right}`);

describe('a finding', () => {
  it('whose claims hold has no problem', () => {
    expect(checkAll(tiny).problems).toEqual([]);
  });

  it.each([
    ['count{jurisdiction=east-bay}', 'equals', '3'],
    ['count{jurisdiction=east-bay}', 'at-least', 'count{jurisdiction=old-harbour}'],
    ['count{jurisdiction=old-harbour}', 'at-most', '100% of count{jurisdiction=east-bay}'],
    ['figure[east-bay/matching-grant#grant-ceiling]', 'equals', '3000000'],
    ['target[research-staff].goal', 'more-than', 'target[research-staff].baseline'],
    ['target[research-staff].years', 'equals', '6'],
    ['target[research-staff].factor', 'less-than', '2'],
    // There is one target, and so no other that it would have to pass.
    ['target[research-staff].growth', 'more-than', 'target[others].growth'],
  ])('may claim that %s is %s %s', (left, is, right) => {
    expect(claimed(left, is, right)).toEqual([]);
  });

  it.each([
    ['count{jurisdiction=east-bay}', 'equals', '4'],
    ['count{jurisdiction=east-bay}', 'less-than', 'count{jurisdiction=old-harbour}'],
    ['count{jurisdiction=old-harbour}', 'more-than', '100% of count{jurisdiction=east-bay}'],
    ['target[research-staff].growth', 'at-most', '8'],
    ['count{jurisdiction=hong-kong money=yes}', 'at-least', '1'],
  ])('may not claim that %s is %s %s', (left, is, right) => {
    expect(claimed(left, is, right)).toEqual(['11:11 claims[1] [claim]']);
  });

  it.each([
    ['count{jurisdiktion=east-bay}', 'equals', '3', '11:11 claims[1].left [claim]'],
    ['count{jurisdiction=east-boy}', 'equals', '3', '11:11 claims[1].left [claim]'],
    ['cuont{jurisdiction=east-bay}', 'equals', '3', '11:11 claims[1].left [claim]'],
    ['target[research-staff].grwth', 'equals', '3', '11:11 claims[1].left [claim]'],
    ['target[research-stuff].growth', 'equals', '3', '11:11 claims[1].left [claim]'],
    ['figure[east-bay/matching-grant#x]', 'equals', '3', '11:11 claims[1].left [claim]'],
    ['count{of=targets}', 'equals', 'three', '13:12 claims[1].right [claim]'],
    ['count{of=targets}', 'equals', '50% count{of=targets}', '13:12 claims[1].right [claim]'],
    ['count{of=targets}', 'equal', '1', '12:9 claims[1].is [schema]'],
  ])('cannot claim that %s is %s %s', (left, is, right, place) => {
    expect(claimed(left, is, right)).toEqual([place]);
  });

  it('draws its numbers, at the place in the file', () => {
    expect(places('states an amount', 'states 300 amounts')).toEqual([
      '3:107 statement.en: prose [bare-number]',
    ]);
    expect(places('states an amount', 'states <b>')).toEqual([
      '3:107 statement.en: prose [raw-html]',
    ]);
    expect(
      places(
        "en: ':count{jurisdiction=east-bay money=yes} /",
        "en: ':cuont{jurisdiction=east-bay money=yes} /",
      ),
    ).toEqual(['6:8 number.en: :cuont [directive]']);
  });

  it('is one paragraph, without a chart', () => {
    const number = "':count{jurisdiction=east-bay money=yes} / :count{jurisdiction=east-bay}'";
    const charted = ['zh', 'en'].reduce(
      (files, language) =>
        edit(files, PATH, `${language}: ${number}`, `${language}: '::chart{name=coverage}'`),
      tiny,
    );
    expect(checkAll(charted).problems).toMatchObject(
      [
        { line: 5, field: 'number.zh: prose' },
        { line: 6, field: 'number.en: prose' },
      ].map((place) => ({ ...place, rule: 'directive', found: '::chart{name=coverage}' })),
    );
    expect(places('states an amount, ', 'states.\n\n\n    An amount, ')).toEqual([
      expect.stringContaining('statement.en: prose [directive]'),
    ]);
  });

  it('rests on observations only where it stands on a page about them', () => {
    const claimed = edit(tiny, PATH, MORE, 'count{of=promises}\n    is: equals\n    right: 1');
    expect(checkAll(claimed).problems).toMatchObject([
      { field: 'page', found: 'measures.html', allowed: expect.stringContaining('followup.html') },
    ]);
    expect(checkAll(edit(claimed, PATH, 'measures.html', 'followup.html#how')).problems).toEqual(
      [],
    );
    // What is drawn counts as what is claimed does.
    const TERM = ':target[research-staff]{show=observed}';
    const drawn = edit(
      edit(tiny, PATH, 'states an amount', `states ${TERM}`),
      PATH,
      '写明金额',
      `写明${TERM}`,
    );
    expect(checkAll(drawn).problems).toMatchObject([{ field: 'page' }]);
  });

  it('is overturned by an observation', () => {
    const lead = edit(
      tiny,
      PATH,
      MORE,
      'target[research-staff].lead\n    is: less-than\n    right: 0',
    );
    const standing = edit(lead, PATH, 'measures.html', 'followup/targets.html');
    expect(checkAll(standing).problems).toEqual([]);
    const later = edit(
      standing,
      'observations/research-staff-2025.yaml',
      'value: 1220',
      'value: 1400',
    );
    expect(checkAll(later).problems).toMatchObject([
      { file: `content/${PATH}`, rule: 'claim', found: 'target[research-staff].lead is 9.27' },
    ]);
  });

  it('about follow-up stands on its page, and others on the first', () => {
    const shown = (findings: readonly Pick<HomeFinding, 'id' | 'page'>[], on?: string) =>
      showFindings(
        {
          ...corpus,
          findings: findings.map((one) => ({ ...corpus.findings[0], ...one })),
        } as Corpus,
        {
          words: localizer('en', corpus.codebook),
          href: (path) => path,
        },
        on,
      ).map(({ id }) => id);
    const all = [
      { id: 'a', page: 'measures.html' },
      { id: 'b', page: 'followup.html#how' },
      { id: 'c', page: 'followup/targets.html' },
    ];
    expect(shown(all)).toEqual(['a']);
    expect(shown(all, 'followup.html')).toEqual(['b']);
    expect(shown(all, 'followup/targets.html')).toEqual(['c']);
  });

  it('that fails says both numbers', () => {
    const files = edit(tiny, PATH, 'right: 5\n', 'right: 10\n');
    expect(checkAll(files).problems.map(formatProblem).join('\n')).toMatchInlineSnapshot(`
      "content/findings/grants.yaml:11:11 claims[1] — does not hold: the corpus no longer bears the statement [claim]
          found:   target[research-staff].growth is 8.89
          allowed: more-than 10
          tip:     change the statement, or what was coded"
    `);
  });

  it.each<[Locale, string]>([
    ['zh', '东湾的3项措施中，1项写明金额，为最高300万元。'],
    ['hant', '東灣的3項措施中，1項寫明金額，為最高300萬元。'],
    ['en', 'Of East Bay’s 3 measures 1 states an amount, up to CNY 3 million.'],
  ])('is shown in %s, without notes', (locale, expected) => {
    const words = localizer(locale, corpus.codebook);
    const [shown] = showFindings(corpus, {
      words,
      href: (path) => path,
    });
    expect(shown?.statement.replaceAll(/<[^>]+>/g, '')).toBe(expected);
    expect(shown?.caveat).toBe('');
    expect(shown?.statement).not.toContain('<sup');
    expect(shown?.number).toBe('<data value="1">1</data> / <data value="3">3</data>');
  });
});

describe('a claim of another record', () => {
  const profile = (right: number) =>
    edit(
      tiny,
      'jurisdictions/old-harbour.yaml',
      'profile:',
      `claims:\n  - left: count{of=sources jurisdiction=old-harbour}\n    is: equals\n    right: ${right}\nprofile:`,
    );

  it('stops nothing while it holds, and the build when it does not', () => {
    expect(checkAll(profile(0)).problems).toEqual([]);
    expect(checkAll(profile(1)).problems).toMatchObject([
      {
        file: 'content/jurisdictions/old-harbour.yaml',
        field: 'claims[0]',
        rule: 'claim',
        found: 'count{of=sources jurisdiction=old-harbour} is 0',
      },
    ]);
  });
});
