import { describe, expect, it } from 'vitest';
import { realCorpus } from '../../tests/fixtures/real-corpus.ts';
import { bodyHtml } from '../../tests/fixtures/body-html.ts';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { localizer, type Locale } from '../i18n/index.ts';
import { saysFigure } from './measure-line.ts';
import { parseMarkdown } from './parse.ts';
import { resolve } from './resolve.ts';

const resolved = (text: string, locale: Locale = 'en') => {
  const result = resolve(parseMarkdown('x.md', text), corpus, localizer(locale, corpus.codebook));
  expect(result.problems).toEqual([]);
  return result;
};

const html = (text: string, locale: Locale = 'en'): string =>
  bodyHtml(resolved(text, locale), localizer(locale, corpus.codebook), '../');

/** The text of a briefing, without its notes and its markup. */
const prose = (text: string, locale: Locale = 'en'): string =>
  html(text, locale)
    .replace(/<section class="notes".*$/s, '')
    .replaceAll(/<sup.*?<\/sup>|<[^>]+>/gs, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

describe('what a sentence draws', () => {
  it.each([
    [':figure[east-bay/matching-grant#grant-ceiling]', 'en', 'up to CNY 3 million'],
    [':figure[east-bay/matching-grant#grant-ceiling]', 'zh', '最高300万元'],
    [':figure[east-bay/matching-grant#grant-ceiling]', 'hant', '最高300萬元'],
    [':figure[old-harbour/start-up-flats#flats]', 'en', '200–300 flats'],
    [':target[research-staff]', 'en', 'Research staff'],
    [':target[research-staff]{show=baseline}', 'en', 'about 1,200 people'],
    [':target[research-staff]{show=goal}', 'zh', '不少于2000人'],
    [':target[research-staff]{show=growth}', 'en', 'about 8.9%'],
    [':target[research-staff]{show=years}', 'en', '6 years'],
    [':target[research-staff]{show=factor}', 'en', 'about 1.7 times'],
    [':target[research-staff]{show=observed}', 'en', '1,220 people in 2025'],
    // The document hedges its starting value, and so are both paces.
    [':target[research-staff]{show=so-far}', 'en', 'about 1.7%'],
    [':target[research-staff]{show=needed}', 'zh', '约10.4%'],
    [':observation[research-staff-2025]', 'en', '1,220 people'],
    // What is not comparable says so wherever it stands.
    [':observation[research-staff-wider]', 'en', 'about 2,400 people (not comparable)'],
    [':observation[research-staff-wider]', 'hant', '約2400人（不可比）'],
    [':observation[campus-open]{show=date}', 'en', 'September 2025'],
    [':observation[campus-open]{show=title}', 'en', 'Joint campus opened'],
    [':promise[joint-campus]', 'en', 'Build a joint campus'],
    [':promise[joint-campus]{show=outcome}', 'en', 'Delivered late'],
    [':promise[joint-campus]{show=delivered}', 'zh', '2025年9月'],
    [':promise[joint-campus]{show=looked-for}', 'en', '1 March 2026'],
    [':count{of=promises outcome=delivered-late}', 'en', '1'],
    [':count{of=promises searched=yes}', 'en', '1'],
    [':measure[east-bay/sample-lane]', 'en', 'Fast lane for samples'],
    // A bundle is counted through its part.
    [':count{jurisdiction=east-bay}', 'en', '3'],
    [':count{jurisdiction=east-bay,old-harbour}', 'en', '5'],
    // Every place compared, however many there are, and those that are context.
    [':count{column=yes}', 'en', '5'],
    [':count{column=no}', 'en', '1'],
    [':count{jurisdiction=east-bay money=yes}', 'en', '1'],
    [':count{theme=talent}', 'en', '4'],
    [':count{theme=talent main=yes}', 'en', '2'],
    [':count{deadline=passed}', 'en', '1'],
    [':count{deadline=open}', 'en', '1'],
    [':count{concreteness-at-least=2}', 'en', '5'],
    [':count{programme=bay-three hong-kong=hong-kong}', 'en', '2'],
    [':count{comparable-with=east-bay}', 'en', '1'],
    [':count{of=programme-items programme=bay-three}', 'en', '3'],
    [':count{of=partnerships jurisdiction=hong-kong}', 'en', '1'],
    [':count{of=targets}', 'zh', '1'],
    [':share{jurisdiction=east-bay where-money=yes}', 'en', '1 of 3'],
    [':share{jurisdiction=east-bay where-money=yes}', 'zh', '3项中的1项'],
    [':share{jurisdiction=hong-kong where-money=yes}', 'en', 'none of 1'],
    [':plain[八条]{reason=name}', 'zh', '八条'],
  ] as const)('%s in %s is %s', (text, locale, expected) => {
    expect(prose(text, locale)).toBe(expected);
  });

  it('gives a percentage only of twenty or more', () => {
    const many = {
      ...corpus,
      measures: Array.from({ length: 20 }, () => corpus.measures[1] ?? []).flat(),
    };
    const words = localizer('en', corpus.codebook);
    const text = ':share{of=measures where-jurisdiction=east-bay}';
    const { tree } = resolve(parseMarkdown('x.md', text), many, words);
    expect(JSON.stringify(tree)).toContain('20 of 20 (100%)');
  });

  it('is marked with the number it stands for, and leads to its record', () => {
    expect(html(':figure[east-bay/matching-grant#grant-ceiling]')).toContain(
      '<a href="../measures/east-bay/matching-grant.html"><data value="3000000">up to CNY 3 million</data></a>',
    );
  });
});

describe('tables of what was followed up', () => {
  it('say of a promise what became of it, when, and what shows it', () => {
    expect(prose('See :table[1].\n\n::promises{}')).toMatch(
      /Table 1\. Promises followed up.*East Bay: Build a joint campus.*Delivered late.*It opened in September 2025/,
    );
  });

  it('have forty rows at most, and lead to the page that has the rest', () => {
    const times = <Item>(of: readonly Item[], n: number): Item[] =>
      Array.from({ length: n }, () => of).flat();
    const many = {
      ...corpus,
      targets: times(corpus.targets.slice(0, 1), 43),
      promises: times(corpus.promises.slice(0, 1), 42),
    };
    const words = localizer('en', corpus.codebook);
    const said = (text: string): string => {
      const tree = parseMarkdown('x.md', `See :table[1].\n\n${text}`);
      return bodyHtml(resolve(tree, many, words), words, '../');
    };
    for (const [text, rest] of [
      ['::targets', 'targets.html">3 more: '],
      ['::paces', 'followup/targets.html">3 more: '],
      ['::promises{}', 'followup.html">2 more: '],
    ] as const) {
      expect(said(text).match(/<tr/g)).toHaveLength(41);
      expect(said(text)).toContain(rest);
    }
    expect(html('See :table[1].\n\n::targets')).not.toContain(' more: ');
  });

  it('note every page that a row rests on, what is not comparable too', () => {
    const [opened] = corpus.observations.filter(({ id }) => id === 'campus-open');
    if (!opened) throw new Error('there is one');
    const size = { ...opened, id: 'campus-size', comparable: false };
    const plan = { ...opened, id: 'campus-plan', kind: 'plan' };
    const promises = corpus.promises.map((one) => ({
      ...one,
      observations: [opened, size, plan],
    }));
    const tree = parseMarkdown('x.md', 'See :table[1].\n\n::promises{}');
    const { notes } = resolve(tree, { ...corpus, promises }, localizer('en', corpus.codebook));
    expect(notes.flatMap((note) => ('observation' in note ? [note.observation.id] : []))).toEqual([
      'campus-open',
      'campus-size',
    ]);
  });

  it('say where a pace is not to be told', () => {
    const words = localizer('en', realCorpus.codebook);
    const tree = parseMarkdown('x.md', 'See :table[1].\n\n::paces');
    const said = JSON.stringify(resolve(tree, realCorpus, words).tree);
    expect(said).toMatch(/1% in 2023.*not to be told.*0\.44 to 0\.57 percentage points/);
    expect(said).toContain('0.04 to 0.07 percentage points');
  });

  it('say of a target its last comparable number and both paces, and nothing of what is not comparable', () => {
    const said = prose('See :table[1].\n\n::paces');
    expect(said).toMatch(/Research staff\s?1,220 people in 2025\s?about 1\.7%\s?about 10\.4%/);
    expect(said).not.toContain('2,400');
  });
});

describe('notes', () => {
  it('are numbered by first mention, one a paragraph, and lead to the paragraph', () => {
    const text =
      'A:cite[bulletin-2024#7] B:figure[east-bay/matching-grant#grant-ceiling] C:cite[bulletin-2024#7].';
    const written = html(text);
    expect([...written.matchAll(/href="#note-(\d)"/g)].map(([, n]) => n)).toEqual(['1', '2', '1']);
    expect(
      resolved(text).notes.map((note) => [note.number, 'source' in note && note.paragraph]),
    ).toEqual([
      [1, 7],
      [2, 6],
    ]);
    expect(written).toMatch(
      /<span id="note-1"><a class="back" href="#mention-1"[^>]*>\[1\]<\/a>\u00a0<a href="..\/sources\/bulletin-2024.html#p7">/,
    );
    expect(written.match(/id="mention-1"/g)).toHaveLength(1);
  });

  it('of pages beyond the documents stand after these, a government’s own before others', () => {
    const text =
      'A:observation[campus-open]{show=date} B:observation[research-staff-2025] C:cite[bulletin-2024#7].';
    const notes = /<section class="notes".*$/s.exec(html(text))?.[0] ?? '';
    expect(
      notes
        .replaceAll(/<[^>]+>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    ).toMatch(
      /^Sources .*\[3\].* Pages beyond the documents, of government or statutory bodies ?: \[2\] Bay Statistics Office, February 2026 Pages beyond the documents, of media and others, not official ?: \[1\] Bay Daily, 20 September 2025$/,
    );
    expect(notes).toContain('href="../followup/observations.html#campus-open"');
    expect(notes).not.toContain('https:');
  });

  it('that follow each other and are the same are one', () => {
    const text = ':figure[east-bay/matching-grant#grant-ceiling]:cite[bulletin-2024#6]';
    expect(html(text).match(/<sup/g)).toHaveLength(1);
  });

  it('of a measure are its passages, each once', () => {
    expect(resolved(':cite[east-bay/sample-lane]').notes).toHaveLength(1);
  });
});

describe('blocks', () => {
  it('number the headings of a language', () => {
    const text = '# A\n\n## B\n\n### C\n\n## D\n\n# E';
    expect(prose(text, 'zh')).toBe('一、A （一）B 1.C （二）D 二、E');
    expect(prose(text)).toBe('1. A 1.1 B 1.1.1 C 1.2 D 2. E');
    expect(html(text, 'zh')).toContain('<h3><span class="number">（一）</span>B</h3>');
  });

  it('compare the categories of a lens, gaps in the documents named as such', () => {
    const written = html('::comparison{lens=theme jurisdictions="east-bay, old-harbour"}');
    expect(written).toContain('<table class="stack"><caption>');
    expect(written).toContain('<td data-label="Old Harbour">Not in the documents read</td>');
    // A ball stands behind, as before a title it would pass for a bullet.
    expect(written).toContain('up to 1:1</data>\u00a0◕');
    expect(written).not.toMatch(/[○◔◑◕●◐] <a/);
    expect(written).toContain('It never means that nothing is done.');
  });

  it('compare one category by a second lens, and say how many a limit leaves out', () => {
    const text = '::comparison{lens=theme category=space limit=1}';
    expect(prose(text)).toContain('by');
    const all = html('::comparison{lens=theme category=talent,space limit=1}');
    expect(all).toMatch(/\b1 more\b/);
  });

  it('are numbered where they are tables, and referred to by that number', () => {
    const text = 'See :table[2].\n\n::targets\n\n::comparison{lens=theme}';
    expect(html(text)).toMatch(/<caption>Table 1\. .*<caption>Table 2\. /s);
    expect(html(text, 'zh')).toMatch(/<caption>表1　.*<caption>表2　/s);
    expect(prose(text)).toContain('See Table 2.');
  });

  it('say a figure once, where the title of a measure has it', () => {
    const [grant] = corpus.measures.filter(({ id }) => id === 'east-bay/matching-grant');
    const title = { zh: '配套1∶1', en: 'Match grants up to 1:1' };
    if (!grant) throw new Error('there is no such measure');
    const words = localizer('en', corpus.codebook);
    const [figure] = grant.figures;
    expect(figure && saysFigure({ ...grant, title }, figure, words)).toBe(true);
    expect(figure && saysFigure(grant, figure, words)).toBe(false);
  });

  it('list measures by concreteness, cut short with a count', () => {
    const text = prose('::measures{jurisdiction=east-bay sort=concreteness limit=1}');
    expect(text).toMatch(/^Open the laboratories of the campus, more than 30 teams/);
    expect(text).toMatch(/\b2 more\b/);
  });

  it('set the targets out in a table', () => {
    expect(html('::targets')).toContain('<table class="stack"><caption>');
    expect(prose('::targets')).toContain('8.9%');
  });

  it('draw a chart under what it says', () => {
    const written = html('::chart{name=coverage lens=theme}');
    expect(written).toMatch(/<figure class="chart" id="chart-1"><figcaption>.+<\/figcaption>/);
    expect(written).toContain('<svg');
  });

  it('frame the key points', () => {
    expect(html(':::key-points\n- A\n:::')).toContain('<section class="key-points"');
    expect(prose(':::key-points[首先]\n- 甲\n:::', 'zh')).toBe('首先 甲');
  });
});

describe('prose', () => {
  it('is converted for Hong Kong', () => {
    expect(prose('**东湾**与香港', 'hant')).toBe('東灣與香港');
  });

  it('in English marks Chinese words as Chinese', () => {
    expect(html('Hetao (河套).')).toContain('Hetao (<span lang="zh-Hans">河套</span>).');
  });

  it('links to pages from where it stands, and is escaped', () => {
    expect(html('[All](compare/theme.html#talent) & 10:30')).toContain(
      '<a href="../compare/theme.html#talent">All</a> &#x26; 10:30',
    );
  });

  it('of the same parse can be drawn again', () => {
    const parsed = parseMarkdown('x.md', ':count{jurisdiction=east-bay}');
    const words = localizer('en', corpus.codebook);
    expect(resolve(parsed, corpus, words)).toEqual(resolve(parsed, corpus, words));
  });
});
