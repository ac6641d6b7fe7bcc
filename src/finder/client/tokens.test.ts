import { describe, expect, it } from 'vitest';
import { lexiconOf, tokensIn } from './tokens.ts';

const lexicon = lexiconOf(['孵化器', '人才公寓', '上海']);
const said = (text: string) => tokensIn(text, lexicon).map((token) => token.text);

describe('what is compared of a text', () => {
  it('is, of Chinese, each pair and each word of the site', () => {
    expect(said('建孵化器')).toEqual(['建孵', '孵化', '孵化器', '化器', '器']);
    expect(said('人才')).toEqual(['人才', '才']);
  });

  it('is, of other scripts, stems, and words with a hyphen also as one', () => {
    expect(said('start-ups in centers')).toEqual(['startup', 'start', 'ups', 'in', 'centre']);
    expect(said("hong kong's r&d policies")).toEqual(['hong', 'kong', 'r&d', 'policy']);
  });

  it('is, of numbers, their value, and signs with noughts before them as they stand', () => {
    expect(said('300万')).toEqual(['#3000000', '万']);
    expect(said('3 million')).toEqual(['#3000000', 'million']);
    expect(said('2%')).toEqual(['#2', '#2%']);
    expect(said('0364')).toEqual(['#364', '0364']);
  });

  it('stands where it was found', () => {
    expect(tokensIn('a 孵化器', lexicon).find(({ text }) => text === '孵化器')).toEqual({
      text: '孵化器',
      start: 2,
      end: 5,
    });
  });
});
