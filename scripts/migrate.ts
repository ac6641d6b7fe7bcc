import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAll } from '../src/briefing/check.ts';
import { isDraft } from '../src/corpus/draft.ts';
import { readContent } from '../src/corpus/read.ts';
import { formatProblems } from '../src/lint/format.ts';
import { didYouMean } from '../src/lint/nearest.ts';
import { contentOption } from './lib/options.ts';
import { inProject } from './lib/paths.ts';
import { Failure, main } from './lib/program.ts';
import { migrations } from './migrations/index.ts';

const names = Object.keys(migrations);
const list = Object.values(migrations).map(({ usage, about }) => `${usage} ${about}`);

await main({
  usage: 'npm run migrate -- MIGRATION [ARGUMENT …] [--content FOLDER] [--dry-run]',
  about:
    `Changes many content files at once and leaves the rest of each as it is: ${list.join('; ')}. ` +
    'Names each file that it changes, and then every problem of the content.',
  options: {
    content: contentOption,
    'dry-run': { type: 'boolean', about: 'write nothing; show what would be written' },
  },
  positionals: true,
  run({ content, 'dry-run': dry }, [name = '', ...args]) {
    const migration = Object.hasOwn(migrations, name) ? migrations[name] : undefined;
    if (!migration) {
      const tip = didYouMean(name, names) ?? `there are: ${names.join(', ')}`;
      throw new Failure(`There is no migration “${name}”; ${tip}`);
    }
    const [least, most] = migration.takes;
    if (args.length < least || args.length > most) throw new Failure(`Call it ${migration.usage}.`);
    const folder = inProject(content);
    const before = readContent(folder, { drafts: true });
    const after = migration.run(before, args);
    const texts = new Map(before.map(({ path, text }) => [path, text]));
    const changed = after.filter(({ path, text }) => texts.get(path) !== text);
    for (const { path, text } of changed) {
      if (!dry) writeFileSync(join(folder, path), text);
      console.log(`${content}/${path}`);
    }
    console.log(`${changed.length} files ${dry ? 'would change' : 'changed'}.`);
    const { problems } = checkAll(after.filter((file) => !isDraft(file)));
    if (problems.length === 0) return 0;
    console.error(`\nThis is left to do by hand:\n\n${formatProblems(problems)}`);
    return 1;
  },
});
