import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The one way that data flows (content → schema and lint → corpus → analysis → charts and
 * components → pages): what each folder of src may import from the others.
 */
const mayImport = {
  // What the build and the browser both need: no imports, no DOM.
  shared: [],
  schema: [],
  lint: ['schema'],
  corpus: ['schema', 'lint'],
  audit: ['schema', 'lint', 'corpus'],
  changes: ['schema', 'lint', 'corpus'],
  i18n: ['schema'],
  styles: ['schema', 'corpus', 'paper'],
  analysis: ['schema', 'corpus', 'i18n'],
  charts: ['schema', 'corpus', 'i18n', 'analysis'],
  routes: ['shared', 'schema', 'corpus', 'i18n', 'analysis', 'charts'],
  data: ['shared', 'schema', 'corpus', 'i18n', 'analysis'],
  filters: ['schema', 'corpus', 'i18n', 'analysis'],
  search: ['schema', 'corpus', 'i18n', 'analysis', 'charts', 'routes', 'filters'],
  // A text on sheets of paper: as HTML, as a Word document, and how high it is.
  paper: ['corpus', 'i18n', 'charts', 'routes'],
  briefing: [
    ...['schema', 'lint', 'corpus', 'i18n', 'analysis', 'charts', 'routes', 'paper', 'filters'],
  ],
  components: [
    ...['shared', 'schema', 'corpus', 'i18n', 'analysis', 'charts', 'routes', 'data'],
    ...['briefing', 'paper', 'filters', 'search', 'comparison'],
  ],
  comparison: [
    ...['schema', 'corpus', 'i18n', 'analysis', 'routes', 'data', 'filters', 'components'],
  ],
  layouts: ['schema', 'corpus', 'i18n', 'analysis', 'routes', 'components', 'styles', 'client'],
  client: ['shared', 'i18n', 'charts'],
};
const folders = [...Object.keys(mayImport), 'pages'];

const strangers = readdirSync(join(import.meta.dirname, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !folders.includes(entry.name))
  .map((entry) => entry.name);
if (strangers.length > 0) {
  throw new Error(`Say in eslint.config.js what src/${strangers.join(', src/')} may import.`);
}

/** Folders whose code is pure: no disk, no network, no processes. */
const pure = [
  ...['shared', 'schema', 'lint', 'changes', 'i18n', 'analysis', 'charts', 'paper', 'client'],
  ...['comparison', 'filters', 'search'],
];
const effects = {
  regex: '^node:(fs|http|https|net|child_process|worker_threads)(/|$)',
  message: 'This folder is pure: no disk, network or process here.',
};

const importRule = (folder, allowed) => {
  const barred = folders.filter((name) => name !== folder && !allowed.includes(name));
  const direction = {
    regex: `^(\\./)?(\\.\\./)+(src/)?(${barred.join('|')})(/|$)`,
    message: `src/${folder} may import only from: ${[folder, ...allowed].join(', ')} (data flows one way).`,
  };
  return {
    files: [`src/${folder}/**/*.{ts,astro}`],
    // A test may set up its subject with what lies to the right of it.
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: pure.includes(folder) ? [direction, effects] : [direction] },
      ],
    },
  };
};

/** What a file may import beside its neighbours, where that is not the affair of its room. */
const only = (files, allowed, message) => ({
  files,
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ regex: `^(node:|(?!\\./)(?!${allowed})\\.)`, message }] },
    ],
  },
});

export default defineConfig([
  { ignores: ['dist/', '.build/', '.astro/', 'coverage/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    // Only typed rules that stay quiet where a type is not known yet: before the first build,
    // Astro has written no types.
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-base-to-string': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/return-await': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
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
  // Programs for the terminal speak on it.
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  ...Object.entries(mayImport).map(([folder, allowed]) => importRule(folder, allowed)),
  only(
    ['src/*/client/**'],
    String.raw`\.\./wire\.ts$|\.\./\.\./(client|filters/client|shared)/|\.\./\.\./i18n/fold\.ts$`,
    "What runs in the browser may import what lies beside it, its room's wire.ts, src/client, the filters' script, src/shared and the folding of text.",
  ),
  only(
    ['src/client/site.ts', 'src/client/asks.ts'],
    String.raw`\.\./\w+/client/`,
    "This script may gather what lies in src/client and in the rooms' folders of that name.",
  ),
  only(
    ['src/i18n/messages/index.ts'],
    String.raw`\.\./\.\./\w+/words\.ts$`,
    'Of a room, the messages gather its words and nothing else.',
  ),
]);
