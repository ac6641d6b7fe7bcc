import { portOption } from './lib/options.ts';
import { main } from './lib/program.ts';
import { run, tool } from './lib/spawn.ts';

await main({
  usage: 'npm run dev -- [--port NUMBER]',
  about:
    'Serves the site while you write: a change of a page or of the content shows at once, ' +
    'and problems of the content are printed.',
  options: { port: portOption },
  run: ({ port }) =>
    run({ ...tool('astro', 'dev', '--port', port), env: { ASTRO_TELEMETRY_DISABLED: '1' } }),
});
