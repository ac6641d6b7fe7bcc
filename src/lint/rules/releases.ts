import type { DataOf } from '../../kinds/index.ts';
import { compareVersions } from '../../schema/index.ts';
import { didYouMean } from '../nearest.ts';
import type { Entry, LintContext, Report, Rule } from '../types.ts';
import { isComplete } from '../visit.ts';

type Release = Entry<'release'>;

/** Versions of the corpus follow one another, and what they name is there. */
export const releases: Rule = {
  name: 'releases',
  demands:
    'There is a release; its file bears its version; a later version has no earlier date; the ' +
    'records that it names exist, or a later one or itself says that they were removed; what the ' +
    'newest says that the corpus holds is what it holds; no ruling of the codebook is newer than it.',
  check(context, report) {
    const ordered = [...context.entries.release].sort((a, b) =>
      compareVersions(a.data.version, b.data.version),
    );
    if (!context.paths.some((path) => path.startsWith('releases/'))) {
      const at = { file: 'content/releases', locate: () => ({ line: 1, column: 1 }) };
      const tip = 'write content/releases/v1-0-0.yaml';
      report(at, [], { message: 'holds no release: the corpus has no version', tip });
    }
    for (const [i, at] of ordered.entries()) {
      checkName(at, report);
      checkDate(at, ordered[i - 1], report);
      checkRecords(at, ordered.slice(i), context, report);
    }
    if (!isComplete(context)) return;
    checkHolds(ordered, context, report);
    checkRulings(ordered, context, report);
  },
};

/** The id of a release: its version, as it can stand in a file's name. */
const idOf = (version: string): string => `v${version.replaceAll('.', '-')}`;

function checkName(at: Release, report: Report): void {
  const id = idOf(at.data.version);
  if (at.id === id) return;
  report(at, ['version'], {
    message: 'is not the version that the file’s name bears',
    found: `${at.data.version}, in ${at.id}.yaml`,
    allowed: `${at.data.version} in ${id}.yaml`,
  });
}

/** Documents and measures that are new belong to a version that says so. */
function checkHolds(ordered: readonly Release[], { entries }: LintContext, report: Report): void {
  const newest = ordered.at(-1);
  if (!newest || ordered.every(({ data }) => data.holds === undefined)) return;
  const there = { sources: entries.source.length, measures: entries.measure.length };
  const allowed = `{sources: ${there.sources}, measures: ${there.measures}}`;
  const { holds } = newest.data;
  if (!holds) {
    report(newest, ['holds'], { message: 'is missing, and an earlier version has it', allowed });
    return;
  }
  for (const field of ['sources', 'measures'] as const) {
    if (holds[field] === there[field]) continue;
    report(newest, ['holds', field], {
      message: `is not how many ${field} there are`,
      found: `${holds[field]}, at ${newest.data.version}`,
      allowed: `${there[field]}`,
      tip:
        'a new version tells readers: npm run diff -- REVISION prints its changes, and what it ' +
        'holds, for a new file of content/releases/',
    });
  }
}

/** A ruling changes what records say: a version that is not older tells of it. */
function checkRulings(
  ordered: readonly Release[],
  { codebook, codebookFiles }: LintContext,
  report: Report,
): void {
  const latest = ordered
    .map(({ data }) => data.date)
    .sort()
    .at(-1);
  const at = codebookFiles.get('rulings');
  if (latest === undefined || !at) return;
  for (const [i, { date }] of codebook.rulings.entries()) {
    if (date <= latest) continue;
    report(at, ['rulings', i, 'date'], {
      message: 'is after the date of the newest version',
      found: date,
      allowed: `${latest} or earlier`,
      tip: 'a new file of content/releases/ tells readers of the ruling',
    });
  }
}

/** Two versions may come out on one day. */
function checkDate(at: Release, before: Release | undefined, report: Report): void {
  if (!before || before.data.date <= at.data.date) return;
  report(at, ['date'], {
    message: 'is before the date of the version before',
    found: at.data.date,
    allowed: `${before.data.date} (${before.data.version}) or later`,
  });
}

function checkRecords(
  at: Release,
  since: readonly Release[],
  { paths }: LintContext,
  report: Report,
): void {
  const there = new Set(paths.map((path) => path.replace(/\.yaml$/, '')));
  const [removed, later] = [named(since, 'removed'), named(since.slice(1), 'added')];
  for (const [i, { kind, records = [] }] of at.data.changes.entries()) {
    for (const [k, record] of records.entries()) {
      const path = ['changes', i, 'records', k];
      const exists = there.has(record);
      if (kind === 'removed' && exists && !later.has(record)) {
        report(at, path, { message: 'is said to be removed and is there', found: record });
      } else if (!exists && !removed.has(record)) {
        const tip = didYouMean(record, [...there]) ?? 'a later release says what was removed';
        report(at, path, { message: 'names no record that exists', found: record, tip });
      }
    }
  }
}

/** The records that some releases name under a kind of change. */
const named = (
  list: readonly Release[],
  kind: DataOf<'release'>['changes'][number]['kind'],
): ReadonlySet<string> =>
  new Set(
    list.flatMap(({ data }) =>
      data.changes.flatMap((change) => (change.kind === kind ? (change.records ?? []) : [])),
    ),
  );
