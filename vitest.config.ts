import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { configDefaults, defineConfig } from 'vitest/config';
import { keepCompiled } from './scripts/lib/compiled.ts';
import { passedTests } from './scripts/lib/passed-tests.ts';
import { longTests, slowSiteTests, slowTests } from './scripts/lib/slow-tests.ts';

/** Starts the slowest files first: the last to start would keep one core busy alone. */
class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const known = [...slowTests, ...longTests, ...slowSiteTests];
    const rank = ({ moduleId }: TestSpecification) => {
      const index = known.findIndex((path) => moduleId.endsWith(`/${path}`));
      return index < 0 ? known.length : index;
    };
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}

// Tests start the project's programs some hundred times.
keepCompiled();

// The site's tests drive browsers: two keep a machine of two cores busy, not swamped.
const browsers = 2;

const unitTests = [
  'src/**/*.test.ts',
  'scripts/**/*.test.ts',
  'tests/*.test.ts',
  'tests/house/**/*.test.ts',
  'tests/gallery/*.test.ts',
];

// `npm run check` leaves out the slow unit tests, and those of which nothing has changed since they passed.
// It says so here: what the command line excludes holds for no project.
const passed = process.env['UNIT_TESTS'] === 'changed' ? passedTests(unitTests) : undefined;

export default defineConfig({
  test: {
    ...(passed ? { reporters: ['default', passed.reporter], passWithNoTests: true } : {}),
    sequence: { sequencer: SlowestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: unitTests,
          exclude: [
            ...configDefaults.exclude,
            ...(passed ? [...slowTests, ...passed.unchanged] : []),
          ],
          // Where a test builds, starts programs or checks all of the content, its file `takesLong()`.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Nothing here changes what another file sees: a worker may keep what it has loaded.
          isolate: false,
          maxWorkers: '100%',
          // Node loads the code by itself, as it does for programs: nothing is transformed, or kept anew.
          experimental: { viteModuleRunner: false, nodeLoader: false },
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/support/setup.ts'],
          // Sheets that are no part of the site are shown with its style.
          css: true,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 60_000 } },
          // A worker keeps its browser, and what it knows of the site, from one file to the next.
          isolate: false,
          maxWorkers: browsers,
        },
      },
    ],
  },
});
