import { describe, expect, it } from 'vitest';
import { briefly, tinyCodebook } from '../../../tests/fixtures/rule.ts';
import { basisRule } from './basis.ts';

const path = 'measures/east-bay/lab.yaml';
const measure = (fields: string) => ({
  [path]: `${fields}
evidence:
  - {source: bulletin, paragraph: 5, phrase: 近年来持续开放}
  - {source: bulletin, paragraph: 6, phrase: 支持香港团队}
  - {source: bulletin, paragraph: 6, phrase: 将开放实验楼}
`,
});
const problems = (fields: string) => briefly(basisRule, measure(fields));
const open = 'hong_kong: open';

describe('basis of the commitment of a partnership', () => {
  const pair = 'partnerships/labs.yaml';
  const found = (fields: string) =>
    briefly(basisRule, {
      [pair]: `${fields}\nevidence:\n  - {source: bulletin, paragraph: 5, phrase: 近年来持续开放}\n`,
    });

  it('follows the rule for measures', () => {
    expect(found('commitment: ongoing\ncommitment_basis: stated\ncue: 持续')).toEqual([]);
    expect(found('commitment: ongoing\ncommitment_basis: bare\ncue: 开放')).toEqual([
      `${pair} commitment — is not what the codebook reads where the basis is bare`,
    ]);
    expect(found('commitment: ongoing\ncommitment_basis: framed\ncue: 持续')).toEqual([
      `${pair} commitment_frame — is missing: which sentence decides?`,
    ]);
  });
});

describe('basis of a commitment', () => {
  it.each([
    `commitment: planned\ncommitment_basis: stated\ncue: 将\n${open}`,
    `commitment: planned\ncommitment_basis: bare\ncue: 支持\n${open}`,
    `commitment: ongoing\ncommitment_basis: framed\ncommitment_frame: 近年来 持续开放\ncue: 持续\n${open}`,
  ])('accepts %j', (fields) => {
    expect(problems(fields)).toEqual([]);
  });

  it('finds a word that stands for another commitment', () => {
    expect(
      problems(`commitment: implemented\ncommitment_basis: stated\ncue: 将开放\n${open}`),
    ).toEqual([`${path} cue — holds no word that the codebook lists for implemented`]);
  });

  it('finds a bare verb that is read otherwise, and one with a word of time', () => {
    expect(problems(`commitment: ongoing\ncommitment_basis: bare\ncue: 支持\n${open}`)).toEqual([
      `${path} commitment — is not what the codebook reads where the basis is bare`,
    ]);
    expect(problems(`commitment: planned\ncommitment_basis: bare\ncue: 将开放\n${open}`)).toEqual([
      `${path} cue — holds a word that decides, though the basis is bare`,
    ]);
  });

  it('finds a frame that is missing, needless, no phrase, or without the cue', () => {
    const framed = 'commitment: ongoing\ncommitment_basis: framed\ncue: 持续';
    expect(problems(`${framed}\n${open}`)).toEqual([
      `${path} commitment_frame — is missing: which sentence decides?`,
    ]);
    expect(problems(`${framed}\ncommitment_frame: 近年来持续\n${open}`)).toEqual([
      `${path} commitment_frame — is none of the phrases of the record`,
    ]);
    expect(problems(`${framed}\ncommitment_frame: 支持香港团队\n${open}`)).toEqual([
      `${path} cue — does not stand in the frame that decides`,
    ]);
    const stated = 'commitment: planned\ncommitment_basis: stated\ncue: 将';
    expect(problems(`${stated}\ncommitment_frame: 将开放实验楼\n${open}`)).toEqual([
      `${path} commitment_frame — is given though its own sentence decides`,
    ]);
  });
});

describe('basis of a direction towards Hong Kong', () => {
  const planned = 'commitment: planned\ncommitment_basis: stated\ncue: 将';

  it.each([
    'hong_kong: hong-kong\nhong_kong_basis: stated',
    'hong_kong: hong-kong\nhong_kong_basis: framed\nhong_kong_frame: 支持香港团队',
    'hong_kong: own',
  ])('accepts %j', (fields) => {
    expect(problems(`${planned}\n${fields}`)).toEqual([]);
  });

  it('finds one that is missing, needless, or bare', () => {
    expect(problems(`${planned}\nhong_kong: hong-kong`)).toEqual([
      `${path} hong_kong_basis — is missing`,
    ]);
    expect(problems(`${planned}\nhong_kong: open\nhong_kong_basis: stated`)).toEqual([
      `${path} hong_kong_basis — is given though the text directs nothing at Hong Kong`,
    ]);
    expect(problems(`${planned}\nhong_kong: hong-kong\nhong_kong_basis: bare`)).toEqual([
      `${path} hong_kong_basis — cannot be what directs a measure at Hong Kong`,
    ]);
  });

  it('finds a frame that is no phrase', () => {
    expect(
      problems(
        `${planned}\nhong_kong: hong-kong\nhong_kong_basis: framed\nhong_kong_frame: 面向香港`,
      ),
    ).toEqual([`${path} hong_kong_frame — is none of the phrases of the record`]);
  });
});

it('finds a basis that reads as no commitment', () => {
  const codebook = tinyCodebook.map(({ path, text }) => ({
    path,
    text: path === 'codebook/bases.yaml' ? text.replace('[ongoing]', '[ongoin]') : text,
  }));
  expect(briefly(basisRule, {}, { codebook })).toEqual([
    'codebook/bases.yaml values[2].else_read_as[0] — is no commitment',
  ]);
});
