import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { byLanguage } from './scripts/lib/by-language.js';
import { oneWay } from './scripts/lib/one-way.js';

/**
 * A coded value is never compared with an id written in code: an id that is renamed would be missed
 * in silence. The codebook says by a property what decides; what must be known by name stands in
 * src/schema/names.ts, which the check of the content holds against it.
 */
const coded = 'commitment|hong_kong|role|tier|qualifier|unit|answer|form|tool';
const literal = ':has(> Literal[value=/^[a-z]/i])';
const compared = (left) => `BinaryExpression[operator=/^[!=]==$/]${literal}:has(> ${left})`;
const byName = {
  files: ['src/**/*.{ts,astro}'],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-syntax': [
      'error',
      ...[
        compared(`Identifier[name=/^(${coded}|id)$/]`),
        compared(`MemberExpression[property.name=/^(${coded}|id)$/]`),
        compared('MemberExpression[property.name="kind"][object.name=/^(event|home|body)$/]'),
        compared('MemberExpression[property.name="kind"][object.property.name=/^(event|home)$/]'),
        'CallExpression[callee.name=/^(lensOf|valueOf|categoriesOf)$/] > Literal:last-child',
      ].map((selector) => ({
        selector,
        message: 'Ask the codebook for a property, or name the id in src/schema/names.ts.',
      })),
    ],
  },
};

export default defineConfig([
  { ignores: ['dist/', '.build/', '.astro/', 'coverage/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  // Rules that ask for types are in .oxlintrc.json.
  {
    files: ['**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'error' },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
      // A program may give an exit code, or nothing.
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  byName,
  // Programs for the terminal speak on it.
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  {
    files: ['src/**/*.{ts,astro}'],
    // A test may set up its subject with what lies to the right of it.
    ignores: ['**/*.test.ts'],
    plugins: { rooms: { rules: { 'one-way': oneWay } } },
    rules: { 'rooms/one-way': 'error' },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: [
      '**/*.test.ts',
      'src/languages/**',
      // Files of words.
      'src/**/words.ts',
      'src/i18n/messages/**',
      'src/paper/word/style-words.ts',
      // A filter is one file: its labels stand beside its test.
      'src/filters/of-*.ts',
      // Examples try a long name in either script.
      'src/views/*/chart-{entry,examples}.ts',
    ],
    plugins: { languages: { rules: { 'by-name': byLanguage } } },
    rules: { 'languages/by-name': 'error' },
  },
]);
