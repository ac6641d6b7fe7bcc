import { quickChecks } from './lib/checks.ts';
import { keepCompiled } from './lib/compiled.ts';
import { main } from './lib/program.ts';
import { chosenSteps, runSteps } from './lib/steps.ts';

keepCompiled();
const checks = quickChecks();

await main({
  usage: 'npm run check -- [STEP …]',
  about:
    'The checks of the everyday loop: content, schemas, types, lint, format, unit tests. Files ' +
    'that have not changed since they passed are not looked at again. Left to `npm test`: the ' +
    'types of pages and components, the slow unit tests, the build, print, and the built site. ' +
    `Steps, to run only some: ${checks.map(({ name }) => name).join(', ')}.`,
  options: {},
  positionals: true,
  run: async (_, chosen) => runSteps(chosenSteps(checks, chosen), 'npm run check --'),
});
