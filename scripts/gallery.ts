import { Failure, main } from './lib/program.ts';
import { runQuietly, tool } from './lib/spawn.ts';

await main({
  usage: 'npm run gallery',
  about:
    'Builds a page an example into .build/gallery: components and charts on the small content, with ' +
    'texts that are hard to bear. It is no part of the site.',
  options: {},
  run: async () => {
    const { code, output } = await runQuietly({
      ...tool('astro', 'build', '--config', 'tests/gallery/astro.config.mjs'),
      env: { ASTRO_TELEMETRY_DISABLED: '1' },
    });
    if (code !== 0) throw new Failure(`${output}\nThe gallery could not be built.`);
    console.log('Built the gallery into .build/gallery.');
  },
});
