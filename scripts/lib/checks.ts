import { existsSync } from 'node:fs';
import { inProject } from './paths.ts';
import { script, tool } from './spawn.ts';
import type { Check } from './steps.ts';

const astroEnv = { ASTRO_TELEMETRY_DISABLED: '1' };

/** Where tools keep what they know of files that have not changed. */
const kept = (name: string): string => inProject('.build', 'kept', name);

/**
 * The types of code, and the rules of the lint that ask for them; pages and components are left out.
 * @param after what writes Astro's own types before
 */
const typesAfter = (after: string): Check => ({
  name: 'types',
  title: 'Types of code',
  command: tool('oxlint', '--type-check'),
  after: [after],
});

const content: Check = { name: 'content', title: 'Content', command: script('lint-content.ts') };
const schema: Check = {
  name: 'schema',
  title: 'JSON Schemas up to date',
  command: script('schema.ts', '--check'),
};

/** Every check, as `npm test` runs them: no file is passed over because it passed in an earlier run. */
export const everyCheck: readonly Check[] = [
  // First, as a machine without them fetches them meanwhile.
  {
    name: 'browser',
    title: 'A browser and a Chinese font',
    command: script('browser.ts'),
    waits: true,
  },
  // Both install packages, which only one may do at a time.
  {
    name: 'office',
    title: 'LibreOffice',
    command: script('office.ts'),
    after: ['browser'],
    waits: true,
  },
  content,
  schema,
  { name: 'build', title: 'Build', command: script('build.ts') },
  { name: 'lint', title: 'Code', command: tool('eslint', '.') },
  {
    name: 'print',
    title: 'Briefings as PDF and Word',
    command: script('print.ts'),
    after: ['build', 'browser'],
  },
  typesAfter('build'),
  {
    name: 'components',
    title: 'Types of pages and components',
    command: {
      ...tool(
        'astro',
        'check',
        '--noSync',
        ...['--tsconfig', 'tsconfig.astro.json', '--minimumFailingSeverity', 'warning'],
      ),
      env: astroEnv,
    },
    after: ['build'],
  },
  { name: 'format', title: 'Format', command: tool('prettier', '--check', '.') },
  {
    name: 'unit',
    title: 'Unit tests',
    command: tool('vitest', 'run', '--project', 'unit'),
    alone: true,
  },
  {
    name: 'site',
    title: 'The built site',
    command: tool('vitest', 'run', '--project', 'site'),
    after: ['print', 'office'],
    alone: true,
  },
];

/**
 * The checks of the everyday loop, as `npm run check` runs them: no browser, no build, no slow unit
 * tests; files that have not changed since they passed are not looked at again.
 */
export const quickChecks = (): readonly Check[] => [
  content,
  schema,
  ...(existsSync(inProject('.astro', 'types.d.ts'))
    ? []
    : [
        {
          name: 'sync',
          title: 'Types of the content',
          command: { ...tool('astro', 'sync'), env: astroEnv },
        },
      ]),
  typesAfter('sync'),
  {
    name: 'lint',
    title: 'Code',
    command: tool(
      'eslint',
      '.',
      ...['--cache', '--cache-strategy', 'content', '--cache-location', kept('eslint.json')],
    ),
  },
  {
    name: 'format',
    title: 'Format',
    command: tool(
      'prettier',
      '--check',
      '.',
      ...['--cache', '--cache-strategy', 'content', '--cache-location', kept('prettier.json')],
    ),
  },
  {
    name: 'unit',
    title: 'Unit tests',
    command: {
      ...tool('vitest', 'run', '--project', 'unit'),
      env: { UNIT_TESTS: 'changed' },
    },
    alone: true,
  },
];
