/**
 * Mutation testing: changes the code in small ways, one at a time, and sees whether a unit test
 * notices. `npm run mutate` gives what to change and which tests to run.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  concurrency: Number(process.env.MUTATION_WORKERS ?? 1),
  // What a file does while it loads (tables, expressions) is loaded once for all tests.
  ignoreStatic: true,
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: process.env.MUTATION_REPORT ?? '.build/mutation/report.json' },
  tempDirName: '.build/mutants',
  ignorePatterns: ['/dist', '/.build', '/.astro', '/coverage', '/public', '/schemas'],
};
