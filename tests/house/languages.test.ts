import { globSync, readFileSync } from 'node:fs';
import { Linter } from 'eslint';
import { describe, expect, it, test } from 'vitest';
import { byLanguage } from '../../scripts/lib/by-language.js';
import { inProject } from '../../scripts/lib/paths.ts';
import { traits } from '../../src/i18n/index.ts';
import { languages, locales, original, plain, written } from '../../src/languages/index.ts';

describe('the table of languages', () => {
  it('has a folder, a tag and a name a language, none twice', () => {
    for (const field of ['folder', 'tag', 'name'] as const) {
      expect(new Set(locales.map((locale) => languages[locale][field])).size).toBe(locales.length);
    }
  });

  it('derives a language from one that is written', () => {
    const derived = locales.filter((locale) => traits[locale].derived);
    expect([...derived, ...written].sort()).toEqual([...locales].sort());
    expect(derived.map((locale) => traits[locale].reads)).toEqual([original]);
  });

  it('finds numbers again wherever it has looked for some before', () => {
    for (const language of written) {
      const { allowed, bare } = languages[language].numbers;
      expect([...allowed, bare].every(({ flags }) => flags.includes('g'))).toBe(true);
    }
  });
});

describe('a language named outside its table', () => {
  const problems = (code: string): number =>
    new Linter().verify(code, {
      plugins: { languages: { rules: { 'by-name': byLanguage } } },
      rules: { 'languages/by-name': 'error' },
    }).length;

  it.each([
    "locale === 'en'",
    "['zh', 'en'].map(said)",
    'text.en',
    'const { zh } = text',
    'said({ zh: a, fr: b })',
    "({ 'zh-Hans': a, zh: b })[locale]",
    'name.replace(/_(zh|en)$/, "")',
  ])('is found in %s', (code) => {
    expect(problems(code)).toBeGreaterThan(0);
  });

  it.each([
    'text[original]',
    'written.map((language) => text[language])',
    "element.lang = 'zh-Hans'",
    'text[en]',
    '/then|dozen/.test(text)',
  ])('is not found in %s', (code) => {
    expect(problems(code)).toBe(0);
  });
});

test('style sheets ask for a script, not for a language in Latin letters', () => {
  const sheets = globSync('src/**/*.css', { cwd: inProject('.') });
  expect(sheets.length).toBeGreaterThan(10);
  const latin = written.filter((language) => languages[language].script === 'latin');
  expect(latin).toContain(plain);
  const named = new RegExp(`:lang\\((?:${latin.join('|')})\\b`);
  expect(sheets.filter((path) => named.test(readFileSync(inProject(path), 'utf8')))).toEqual([]);
});
