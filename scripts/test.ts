import { everyCheck } from './lib/checks.ts';
import { keepCompiled } from './lib/compiled.ts';
import { main } from './lib/program.ts';
import { chosenSteps, runSteps } from './lib/steps.ts';

keepCompiled();

await main({
  usage: 'npm test -- [STEP …]',
  about:
    'Runs every check, as many side by side as there are cores, and stops at the first that fails. ' +
    `Steps, to run only some: ${everyCheck.map(({ name }) => name).join(', ')}. ` +
    'For the everyday loop there is `npm run check`.',
  options: {},
  positionals: true,
  run: async (_, chosen) => runSteps(chosenSteps(everyCheck, chosen), 'npm test --'),
});
