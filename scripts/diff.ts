import { compareContent } from '../src/changes/compare.ts';
import { changesYaml, countChanges, holdsYaml } from '../src/changes/report.ts';
import { seenChanges, seenYaml } from '../src/changes/seen.ts';
import { Failure, main } from './lib/program.ts';
import { contentOf } from './lib/versions.ts';

await main({
  usage: 'npm run diff -- OLD [NEW] [--json]',
  about:
    'Lists what was added, recoded, corrected or removed between two versions of the content, each ' +
    'a content folder or a git revision (a folder wins; NEW is content/ unless given): as the ' +
    'changes of a release, with each field before and after in comments. Then what a reader sees ' +
    'change: cells, commitments, figures, findings, and follow-ups that may no longer hold.',
  options: {
    json: { type: 'boolean', about: 'print JSON: every record with its fields, before and after' },
  },
  positionals: true,
  run({ json }, [old, next = 'content', ...more]) {
    if (old === undefined || more.length > 0) {
      throw new Failure('Name one or two versions: npm run diff -- OLD [NEW]');
    }
    const [before, after] = [contentOf(old), contentOf(next)];
    const { changes, unreadable } = compareContent(before, after);
    if (unreadable.length > 0) {
      const lines = unreadable.map(({ file, line, message }) => `${file}:${line} — ${message}`);
      throw new Failure(`Some files cannot be read:\n${lines.join('\n')}`);
    }
    const seen = seenChanges(before, after, changes);
    if (json) {
      console.log(JSON.stringify({ old, new: next, changes, seen }, null, 2));
      return;
    }
    console.log(
      `# ${old} → ${next}: ${countChanges(changes)}\n${changesYaml(changes)}${holdsYaml(after)}\n${seenYaml(seen)}`,
    );
  },
});
