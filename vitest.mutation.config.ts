import { defineConfig } from 'vitest/config';

/** The unit tests beside the code that is mutated, and no others: each mutant runs them. */
export default defineConfig({
  test: {
    include: (process.env['MUTATION_TESTS'] ?? 'src/**/*.test.ts').split(','),
    testTimeout: 20_000,
    isolate: false,
  },
});
