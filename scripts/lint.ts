import { main } from './lib/program.ts';
import { run, tool } from './lib/spawn.ts';

await main({
  usage: 'npm run lint -- [--fix]',
  about: 'Checks the form of the code and of the content with Prettier and ESLint.',
  options: { fix: { type: 'boolean', about: 'repair what can be repaired' } },
  async run({ fix }) {
    const formatted = await run(tool('prettier', fix ? '--write' : '--check', '.'));
    const linted = await run(tool('eslint', '.', ...(fix ? ['--fix'] : [])));
    return formatted || linted;
  },
});
