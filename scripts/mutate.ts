import { readFileSync, rmSync } from 'node:fs';
import {
  addScores,
  formatScore,
  scoreOf,
  survivorsOf,
  type MutationReport,
} from './lib/mutants.ts';
import { inProject } from './lib/paths.ts';
import { Failure, main } from './lib/program.ts';
import { run, tool } from './lib/spawn.ts';

/** Where a wrong result would look like a right one: what is mutated unless a path is given. */
const scope = [
  'src/lint',
  'src/filters',
  'src/analysis',
  'src/views',
  'src/paper',
  'src/briefing/claims.ts',
  'src/briefing/findings.ts',
];

await main({
  usage: 'npm run mutate -- [PATH …] [--workers NUMBER]',
  about:
    'Changes the code in small ways, one at a time, and runs the unit tests beside it: prints each ' +
    'change that no test noticed, and the share of those that one did. Takes a second or two a ' +
    `change, so name a folder or file where you can; without PATH it takes ${scope.join(', ')}.`,
  options: {
    workers: { type: 'string', value: 'NUMBER', about: 'how many run at once', default: '1' },
  },
  positionals: true,
  async run({ workers }, paths) {
    const rooms = Map.groupBy(paths.length > 0 ? paths : scope, roomOf);
    let total = { found: 0, missed: 0 };
    for (const [room, chosen] of rooms) {
      const report = await mutate(room, chosen, workers);
      const score = scoreOf(report);
      console.log([...survivorsOf(report), `src/${room}: ${formatScore(score)}`].join('\n\n'));
      total = addScores(total, score);
    }
    if (rooms.size > 1) console.log(`\nAll together: ${formatScore(total)}`);
  },
});

/** The folder of src in which a path lies; its tests are the ones that run. */
function roomOf(path: string): string {
  const room = /^src\/([^/]+)/.exec(path)?.[1];
  if (room === undefined) throw new Failure(`Name a folder or a file of src, not “${path}”.`);
  return room;
}

async function mutate(room: string, paths: readonly string[], workers: string) {
  const file = `.build/mutation/${room}.json`;
  rmSync(inProject(file), { force: true });
  // A view's model stands beside its chart and its words, which have tests of another kind.
  const files = room === 'views' ? 'model*.ts' : '*.ts';
  const patterns = paths.map((path) => (path.endsWith('.ts') ? path : `${path}/**/${files}`));
  const code = await run({
    ...tool('stryker', 'run', '--mutate', [...patterns, '!src/**/*.test.ts'].join(',')),
    env: {
      MUTATION_TESTS: `src/${room}/**/*.test.ts`,
      MUTATION_REPORT: file,
      MUTATION_WORKERS: workers,
    },
  });
  if (code !== 0) throw new Failure(`The mutants of src/${room} could not be tried.`);
  return JSON.parse(readFileSync(inProject(file), 'utf8')) as MutationReport;
}
