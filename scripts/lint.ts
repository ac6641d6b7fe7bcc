import { main } from './lib/program.ts';
import { run, tool } from './lib/spawn.ts';

await main({
  usage: 'npm run lint -- [--fix]',
  about: 'Checks the form of the code and of the content with Prettier, ESLint and Oxlint.',
  options: { fix: { type: 'boolean', about: 'repair what can be repaired' } },
  async run({ fix }) {
    const formatted = await run(tool('prettier', fix ? '--write' : '--check', '.'));
    const linted = await run(tool('eslint', '.', ...(fix ? ['--fix'] : [])));
    const typed = await run(tool('oxlint', ...(fix ? ['--fix'] : [])));
    return formatted || linted || typed;
  },
});
