import { describe, expect, it } from 'vitest';
import { fc } from '../../tests/fixtures/property.ts';
import { filled } from '../../tests/fixtures/filled.ts';
import { foundPages, realFinders } from '../../tests/fixtures/real-finders.ts';
import { locales } from '../i18n/index.ts';
import { takesLong } from '../../tests/fixtures/takes-long.ts';

takesLong();

const absent = (query: string) => {
  const { hits, absent: nowhere } = realFinders('zh').find(query);
  return { found: hits.length, nowhere: nowhere.map(({ text }) => text) };
};

describe('the search takes whatever is typed', () => {
  it.each(locales)('nothing makes it fail, whatever stands in the field, %s', (locale) => {
    const { index, find } = realFinders(locale);
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('香港', '"', "'", '(', '[', '\\', '.*', '$&', '%', '三', '万', '3', ' ', '-'),
      fc.constantFrom('constructor', '__proto__', 'unicorn', 'ＡＩ', '🦄', '\ud83d', '〔', '的'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        for (const { entry } of find(pieces.join('')).hits) {
          expect(index.entries[entry]).toBeDefined();
        }
      }),
      { numRuns: 150 },
    );
  });

  it('nothing but blanks, signs or an emoji finds nothing, and denies no word', () => {
    for (const query of ['', '   ', '\u3000\u200b', '""', '？？？', '.*', '[', '🦄', '\\']) {
      expect(absent(query), query).toEqual({ found: 0, nowhere: [] });
    }
  });

  it('a sign among words changes nothing', () => {
    const plain = filled(foundPages('zh', '河套人才房'));
    for (const query of [
      '河套.*人才房',
      '[河套]人才房',
      '河套？人才房！',
      '🦄河套 人才房',
      '（河套）+人才房',
    ]) {
      expect(foundPages('zh', query), query).toEqual(plain);
    }
  });

  it('full-width letters and digits are those of a keyboard', () => {
    expect(foundPages('zh', 'ＧＯＩ')).toEqual(filled(foundPages('zh', 'GOI')));
    expect(foundPages('en', 'ｕｎｉｃｏｒｎ')).toEqual(filled(foundPages('en', 'unicorn')));
    expect(foundPages('zh', '３００万')).toEqual(filled(foundPages('zh', '300万')));
  });

  it('a single character or letter finds what holds it, or begins with it', () => {
    for (const query of ['港', '院', '贷']) filled(foundPages('zh', query));
    for (const query of ['u', 'un', 'C']) filled(foundPages('en', query));
    filled(foundPages('zh', '"港"'));
  });

  it('a phrase in quotation marks is found while it is typed, and without its second mark', () => {
    const whole = filled(foundPages('en', '"open innovation centres"'));
    expect(foundPages('en', '"open innovation centres')).toEqual(whole);
    expect(foundPages('en', '"open innovation cent')).toEqual(expect.arrayContaining(whole));
    expect(foundPages('zh', '“人才公寓”')).toEqual(filled(foundPages('zh', '「人才公寓」')));
  });

  it('a word in a script that the site does not know is said to be nowhere', () => {
    expect(absent('Шанхай').nowhere).toEqual(['шанхаи']);
    expect(absent('河套 Шанхай').nowhere).toEqual(['шанхаи']);
    // Of 香港の大学 the Chinese is looked for.
    expect(absent('香港の大学').nowhere).toEqual([]);
  });

  it('words of both scripts are looked for together', () => {
    expect(foundPages('zh', 'unicorn目标').slice(0, 3)).toContain('targets.html#unicorns');
    expect(foundPages('en', '河套 flats')).toContain('measures/shenzhen/talent-flats.html');
  });

  it('a pasted paragraph finds the thing that says the most of it', () => {
    const { index, find } = realFinders('zh');
    const texts = filled(index.texts.filter((text) => text.length > 120)).slice(0, 8);
    for (const text of texts) {
      const pasted = text.slice(0, 500);
      const [best] = find(pasted).hits;
      const said = index.entries[best?.entry ?? -1]?.[6].map(([, , at]) => index.texts[at]);
      expect(
        said?.includes(text) || index.texts[index.entries[best?.entry ?? -1]?.[2] ?? -1] === text,
        pasted,
      ).toBe(true);
    }
  });
});
