import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { foldPlaces } from '../../tests/fixtures/fold-places.ts';
import { realCorpus } from '../../tests/fixtures/real-corpus.ts';
import { spellings } from './fold.ts';
import { toTraditional } from './traditional.ts';
import { fold } from './variants.ts';
import { takesLong } from '../../tests/fixtures/takes-long.ts';

takesLong();

describe('folding for search', () => {
  it.each([
    ['創新科技', '创新科技'],
    ['ＩｎｎｏＨＫ', 'innohk'],
    ['園區裏 / 園區裡', '园区里/园区里'],
    ['產學研　１＋', '产学研1+'],
    ['發展／頭髮', '发展/头发'],
    ['後台、皇后、臺灣', '后台、皇后、台湾'],
    ['幹部、干預、乾淨', '干部、干预、干净'],
    ['並且、合併', '并且、合并'],
    ['什麼、这么', '什么、这么'],
    ['衞生、衛生', '卫生、卫生'],
    ['最高 5000 万元', '最高5000万元'],
    ['CNY 50  million', 'cny 50 million'],
    ['bioMérieux', 'biomerieux'],
    ['沪科提复〔2023〕57号', '沪科提复(2023)57号'],
    ['Shenzhen–Hong Kong’s “list”', 'shenzhen-hong kong\'s "list"'],
    ['  two\n words ', 'two words'],
    ['㎡ ½ ﬁ', 'm2 1⁄2 fi'],
    ['人\u200B才\uFEFF公\u2060寓', '人才公寓'],
    ['incu\u00ADba\u200Dtor\uFEFFs', 'incubators'],
    ['院\uFE00士\u{E0101}会', '院士会'],
  ])('%s is searched as %s', (typed, folded) => {
    expect(fold(typed)).toBe(folded);
    expect(foldPlaces(typed).text).toBe(folded);
  });

  it('knows where each character stands, also where the form is longer or shorter', () => {
    const cut = (text: string, part: string) => {
      const { text: folded, from, to } = foldPlaces(text);
      const at = folded.indexOf(part);
      return text.slice(from[at], to[at + part.length - 1]);
    };
    expect(cut('约２０００㎡的空間', 'm2')).toBe('㎡');
    expect(cut('约２０００㎡的空間', '的空间')).toBe('的空間');
    expect(cut('最高 5000 万元', '5000万')).toBe('5000 万');
    expect(cut('Café bar', 'e b')).toBe('é b');
    expect(cut('𠮷野 家', '野家')).toBe('野 家');
  });

  it('is the same for a text of the corpus and its Traditional form, by some spelling', () => {
    const corpus = realCorpus;
    const texts = corpus.measures.flatMap(({ title, summary }) => [title, summary]);
    const astray = texts.filter(({ zh, hant }) => {
      const back = fold(hant ?? toTraditional(zh));
      const folded = fold(zh);
      return (
        back.length !== folded.length ||
        [...back].some((character, i) => !spellings(character).includes([...folded][i] ?? ''))
      );
    });
    expect(astray.map(({ zh }) => zh)).toEqual([]);
  });

  it('agrees with the converter, character by character, on what Hong Kong writes', () => {
    const toHongKong = Converter({ from: 'cn', to: 'hk' });
    const corpus = JSON.stringify(realCorpus.measures.map(({ summary }) => summary.zh));
    const simplified = [...new Set(corpus)].filter((c) => /\p{Script=Han}/u.test(c));
    expect(simplified.length).toBeGreaterThan(500);
    expect(simplified.filter((c) => !spellings(fold(toHongKong(c))).includes(c))).toEqual([]);
  });
});

describe('the spellings of a word', () => {
  it('try a Traditional character that is a Simplified one, too, both ways', () => {
    expect(spellings('答覆')).toEqual(['答覆', '答复']);
    expect(spellings('覆盖')).toEqual(['覆盖', '复盖']);
    expect(spellings('人才')).toEqual(['人才']);
  });
  it('try what a Traditional page writes for a Simplified word', () => {
    expect(spellings('答复', 'traditional')).toEqual(['答复', '答覆']);
  });
  it('stay few', () => {
    expect(spellings('覆'.repeat(40)).length).toBeLessThanOrEqual(32);
  });
});
