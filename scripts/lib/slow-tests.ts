/**
 * The unit tests that take most of the time, since they check all of the content a hundred times,
 * draw every chart, or start programs; the slowest first. `npm run check` leaves them to `npm test`.
 */
export const slowTests: readonly string[] = [
  'tests/corruptions.test.ts',
  'scripts/programs.test.ts',
  'tests/renames.test.ts',
  'tests/small-sites.test.ts',
  // The content itself, twice as large, for the benchmark alone.
  'scripts/bench/grow.test.ts',
  'scripts/audit.test.ts',
  'scripts/new.test.ts',
  // Not beside the other that builds: it would wait for it.
  'tests/build.test.ts',
  'tests/robust.test.ts',
  'src/views/layout.test.ts',
  'scripts/ingest.test.ts',
  'scripts/diff.test.ts',
  'scripts/lib/serve.test.ts',
  'scripts/migrations/rename.test.ts',
];

/** The unit tests that take some seconds each, the slowest first; `npm run check` runs them too. */
export const longTests: readonly string[] = [
  'src/finder/odd-queries.test.ts',
  'src/finder/find.test.ts',
  'src/briefing/check.test.ts',
  'src/briefing/composed/index.test.ts',
];

/** The tests of the built site that take most of the time, the slowest first; those that build apart. */
export const slowSiteTests: readonly string[] = [
  'tests/site/pages.test.ts',
  'tests/site/texts.test.ts',
  'tests/site/questions.test.ts',
  'tests/site/search.test.ts',
  'tests/site/state.test.ts',
  'tests/site/kinds-of-hosts.test.ts',
  'tests/site/without-observations.test.ts',
  'tests/site/parts.test.ts',
  'tests/site/finder.test.ts',
  'tests/site/html.test.ts',
  'tests/site/print.test.ts',
  'tests/site/briefing-pdf.test.ts',
  'tests/site/hosts.test.ts',
  'tests/site/gallery.test.ts',
  'tests/site/widths.test.ts',
  'tests/site/reach.test.ts',
  'tests/site/data.test.ts',
  'tests/site/first-paint.test.ts',
  'tests/site/word.test.ts',
  'tests/site/ways.test.ts',
  'tests/site/compare.test.ts',
  // What others build first, the site that comes in parts, is there by now.
  'tests/site/any-two.test.ts',
  'tests/site/parts-opened.test.ts',
  'tests/site/long-list.test.ts',
  'tests/site/columns.test.ts',
  'tests/site/other-browsers.test.ts',
  'tests/site/dev.test.ts',
  'tests/site/folds.test.ts',
  'tests/site/charts-taken.test.ts',
  'tests/site/citations.test.ts',
  'tests/site/tray-odd.test.ts',
  'tests/site/tray.test.ts',
  'tests/site/readings.test.ts',
  'tests/site/privacy.test.ts',
  'tests/site/insight.test.ts',
];
