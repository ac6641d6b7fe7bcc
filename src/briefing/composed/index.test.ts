import { describe, expect, it } from 'vitest';
import { bodyHtml } from '../../../tests/fixtures/body-html.ts';
import { corpus } from '../../../tests/fixtures/tiny-corpus.ts';
import { byScore } from '../../analysis/concreteness.ts';
import { codesOf, counted } from '../../analysis/measures.ts';
import type { Corpus, Jurisdiction, Measure } from '../../corpus/index.ts';
import { localizer, type Locale } from '../../i18n/index.ts';
import { written } from '../../languages/index.ts';
import { checkComposed } from '../check.ts';
import { briefings } from '../index.ts';
import { heightsOf } from '../../paper/height/height.ts';
import { composed, composedBeside } from './index.ts';
import { BLOCK } from '../../paper/geometry.ts';
import { filled } from '../../../tests/fixtures/filled.ts';
import { takesLong } from '../../../tests/fixtures/takes-long.ts';

takesLong();

/** A briefing as text: a line a block, a bar between cells, a slash where a cell breaks. */
function textOf(slug: string, locale: Locale = 'en', of: Corpus = corpus): string {
  const words = localizer(locale, of.codebook);
  const briefing = briefings(of, []).get(slug, locale);
  return bodyHtml(briefing, words)
    .replaceAll(/<sup.*?<\/sup>/g, '')
    .replaceAll(/<br>\n?/g, '/')
    .replaceAll(/<\/t[dh]>/g, '|')
    .replaceAll(/<\/(?:p|tr|li|h2|caption)>/g, '\n')
    .replaceAll(/<[^>]+>/g, '');
}

/** The tiny corpus with other measures: its jurisdictions hold those that pass. */
function withMeasures(change: (measure: Measure) => Measure | undefined): Corpus {
  const changed = new Map(
    corpus.measures.flatMap((measure) => {
      const after = change(measure);
      return after ? [[measure, after] as const] : [];
    }),
  );
  const of = ({ measures }: Jurisdiction) => measures.flatMap((one) => changed.get(one) ?? []);
  const jurisdictions = corpus.jurisdictions.map((entry) => ({ ...entry, measures: of(entry) }));
  const home = (measure: Measure): Measure => ({
    ...measure,
    jurisdiction:
      jurisdictions.find(({ id }) => id === measure.jurisdiction.id) ?? measure.jurisdiction,
  });
  for (const entry of jurisdictions) entry.measures = entry.measures.map(home);
  return { ...corpus, jurisdictions, measures: jurisdictions.flatMap(({ measures }) => measures) };
}

describe('the examples of a theme', () => {
  const grant = corpus.measures.find(({ id }) => id === 'east-bay/matching-grant');

  it('are of measures that have it as their main one; a ceiling elsewhere is pointed to', () => {
    expect(textOf('theme-capital')).toContain('The highest ceiling stands in');
    const text = textOf(
      'theme-capital',
      'en',
      withMeasures((measure) => {
        if (measure.id === grant?.id)
          return { ...measure, coding: { ...measure.coding, theme: ['talent', 'capital'] } };
        return measure.id === 'east-bay/campus-laboratories'
          ? { ...measure, coding: { ...measure.coding, theme: ['capital'] } }
          : measure;
      }),
    );
    const [title, other] = ['matching-grant', 'campus-laboratories'].map(
      (slug) => corpus.measures.find((measure) => measure.slug === slug)?.title.en ?? '?',
    );
    expect(text).not.toContain('The highest ceiling stands in');
    expect(text).toMatch(/which mainly belongs to .*talent.*, states a ceiling:/i);
    expect(text).toContain(`the most concrete is “${other}”`);
    expect(text).not.toContain(`the most concrete is “${title}”`);
  });
});

describe('composed', () => {
  it('are one brief a jurisdiction and one a category of the first lens, in each language', () => {
    expect(composed(corpus).map(({ file }) => file.path)).toEqual(
      [
        ...['jurisdiction-east-bay', 'jurisdiction-old-harbour', 'jurisdiction-hong-kong'],
        ...['theme-talent', 'theme-space', 'theme-capital', 'theme-rules'],
      ].flatMap((slug) => written.map((language) => `briefings/${slug}.${language}.md`)),
    );
  });

  it('keep to the rules of those written by hand', () => {
    expect(checkComposed(corpus, [])).toEqual([]);
  });

  it('leave a jurisdiction out of which the documents tell nothing', () => {
    const silent = withMeasures((one) => (one.jurisdiction.id === 'old-harbour' ? undefined : one));
    expect(briefings(silent, []).slugs).not.toContain('jurisdiction-old-harbour');
    expect(briefings(silent, []).slugs).toContain('jurisdiction-hong-kong');
  });

  it('give way to a briefing of the same slug that is written by hand', () => {
    const front = 'title: 东湾\norder: 1\npages: 1\nsummary: 东湾';
    const byHand = written.map((language) => ({
      path: `briefings/theme-talent.${language}.md`,
      text: `---\n${front}\n---\n\n# 东湾\n`,
    }));
    expect(composedBeside(corpus, byHand).map(({ slug }) => slug)).not.toContain('theme-talent');
    const set = briefings(corpus, byHand);
    expect(set.slugs.filter((slug) => slug === 'theme-talent')).toHaveLength(1);
    expect(set.composed('theme-talent')).toBeUndefined();
    expect(set.composed('theme-space')).toBe('theme');
    expect(set.get('theme-talent', 'zh').front.title).toBe('东湾');
  });

  it.each(['zh', 'hant', 'en'] as const)(
    'are reckoned to keep to their sheets, in %s',
    (locale) => {
      const words = localizer(locale, corpus.codebook);
      const set = briefings(corpus, []);
      for (const slug of filled(set.slugs)) {
        const runs = heightsOf(set.get(slug, locale), words);
        const theme = slug.startsWith('theme-');
        expect(runs.map(({ turned }) => turned)).toEqual(theme ? [false, true] : [false]);
        for (const { turned, height } of filled(runs)) {
          expect(height, slug).toBeLessThanOrEqual(turned ? BLOCK.width : BLOCK.height);
        }
      }
    },
  );
});

/** East Bay's measures many times over, under other ids. */
const many = withMeasures((measure) => measure);
const east = many.jurisdictions.find(({ id }) => id === 'east-bay');
for (const measure of counted(east?.measures ?? [])) {
  for (let copy = 1; copy <= 20; copy += 1) {
    const other = { ...measure, id: `${measure.id}-${copy}`, slug: `${measure.slug}-${copy}` };
    east?.measures.push(other);
    (many.measures as Measure[]).push(other);
  }
}

describe('what is left out', () => {
  it('of a jurisdiction is what its table does not list, with the page that does', () => {
    const total = counted(east?.measures ?? []).length;
    expect(total).toBe(63);
    for (const locale of ['zh', 'en'] as const) {
      const text = textOf('jurisdiction-east-bay', locale, many);
      const titles = new Set(byScore(east?.measures ?? []).map(({ measure }) => measure.title));
      const rows = text
        .split('\n')
        .filter((line) =>
          [...titles].some((title) => line.startsWith(title[locale]) && line.includes('|')),
        );
      expect(rows.length).toBeGreaterThan(3);
      const left = locale === 'zh' ? /另有(\d+)条未列/ : /(\d+) more\b/;
      expect(Number(left.exec(text)?.[1])).toBe(total - rows.length);
      expect(text).toContain(locale === 'en' ? 'the page “East Bay”' : '见本站“东湾市”页');
      // An address that leads nowhere from the paper is none.
      expect(text).not.toContain('.html');
    }
  });

  it('of a theme is counted for each column, with the page of the theme', () => {
    const [lens] = many.codebook.lenses;
    for (const category of ['space', 'capital'] as const) {
      const text = textOf(`theme-${category}`, 'en', many);
      const cell =
        text
          .split('\n')
          .find((line) => line.startsWith('Listed|'))
          ?.split('|')[1] ?? '';
      const listed = cell.match(/[○◔◑◕●]/g)?.length ?? 0;
      const total = counted(east?.measures ?? []).filter(
        (measure) => lens && codesOf(measure, lens).includes(category),
      ).length;
      expect(listed).toBeGreaterThan(1);
      expect(Number(/(\d+) more\b/.exec(cell)?.[1])).toBe(total - listed);
      expect(text).toContain(`the page “${category === 'space' ? 'Space' : 'Capital'}”`);
      expect(text).not.toContain('.html');
    }
  });
});

describe('the words', () => {
  const keyPoints = (slug: string, locale: Locale, of?: Corpus) =>
    textOf(slug, locale, of).split('\n').slice(0, 2).join(' ');

  it('say of a tie that it is one', () => {
    expect(keyPoints('jurisdiction-old-harbour', 'zh')).toContain('“计划”和“建议”各1条');
    expect(keyPoints('jurisdiction-east-bay', 'en')).toContain(
      'No theme has more than a single one',
    );
  });

  it('of a theme with a single measure speak of one', () => {
    expect(keyPoints('theme-capital', 'zh')).toContain(
      '只载有东湾市的一条措施；旧港区的文献未载。这条属“持续推进”。',
    );
    expect(keyPoints('theme-rules', 'en')).toContain('a single measure is found, for East Bay');
    expect(keyPoints('theme-rules', 'en')).toContain(
      'It does not name Hong Kong. It states no figure.',
    );
  });

  it('name who acts, the firmest, and the highest ceiling', () => {
    expect(keyPoints('theme-talent', 'en')).toContain(
      'The firmest commitment, “implemented”, is found in East Bay alone',
    );
    expect(keyPoints('theme-capital', 'zh')).toContain(
      '金额上限最高的是东湾市“配套资助”，最高300万元',
    );
  });

  it('say of a theme that nobody acts on, and never that nothing is done', () => {
    const none = withMeasures((one) => (one.coding['theme']?.includes('rules') ? undefined : one));
    expect(checkComposed(none, [])).toEqual([]);
    expect(keyPoints('theme-rules', 'zh', none)).toContain('所读文献没有写到各地的措施');
    expect(textOf('theme-rules', 'zh', none)).toContain('未载也不等于没有做');
  });

  it('say where all are alike and nothing is further', () => {
    const planned = withMeasures((one) => ({ ...one, commitment: 'planned' }));
    expect(keyPoints('theme-talent', 'zh', planned)).toContain('全部属“计划”，没有更进一步的');
    expect(keyPoints('jurisdiction-east-bay', 'en', planned)).toContain(
      '3 measures for East Bay, all planned',
    );
    expect(checkComposed(planned, [])).toEqual([]);
    const done = withMeasures((one) => ({ ...one, commitment: 'implemented' }));
    expect(keyPoints('theme-talent', 'en', done)).toContain('All stand at “implemented”. ');
  });

  it('say whose word it is', () => {
    expect(keyPoints('jurisdiction-hong-kong', 'en')).toContain(
      'told second-hand, by a paper from East Bay',
    );
    expect(keyPoints('jurisdiction-old-harbour', 'zh')).toContain('他人转述1条、建议1条');
  });
});
