import { keepCompiled } from './lib/compiled.ts';
import { contentOption, portOption, textsOption } from './lib/options.ts';
import { inProject } from './lib/paths.ts';
import { main } from './lib/program.ts';

keepCompiled();

await main({
  usage: 'npm run dev -- [--content FOLDER] [--port NUMBER] [--texts FOLDER]',
  about:
    'Serves the site while you write: the page in the browser shows a change of a page or of the ' +
    'content by itself, or the problems that it makes.',
  options: { content: contentOption, port: portOption, texts: textsOption },
  run: async ({ content, port, texts }) => {
    const { develop } = await import('./lib/develop.ts');
    await develop({ content: inProject(content), port: Number(port), texts });
  },
});
