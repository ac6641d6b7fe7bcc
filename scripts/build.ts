import { keepCompiled } from './lib/compiled.ts';
import { contentOption, outOption, textsOption } from './lib/options.ts';
import { main } from './lib/program.ts';

keepCompiled();

await main({
  usage: 'npm run build -- [--content FOLDER] [--out FOLDER] [--texts FOLDER]',
  about:
    'Checks the content and builds the site. When the content has problems or the build fails, ' +
    'all problems are printed and the last good site stays as it was, as it does when its folder holds anything ' +
    'that no build put there. The new site replaces the whole ' +
    'old one, the documents of npm run print too: print after the build.',
  options: { content: contentOption, out: outOption, texts: textsOption },
  run: async (build) => {
    const { buildSite } = await import('./lib/site.ts');
    await buildSite(build);
  },
});
