import { develop } from './lib/develop.ts';
import { contentOption, portOption, textsOption } from './lib/options.ts';
import { inProject } from './lib/paths.ts';
import { main } from './lib/program.ts';

await main({
  usage: 'npm run dev -- [--content FOLDER] [--port NUMBER] [--texts FOLDER]',
  about:
    'Serves the site while you write: the page in the browser shows a change of a page or of the ' +
    'content by itself, or the problems that it makes.',
  options: { content: contentOption, port: portOption, texts: textsOption },
  run: ({ content, port, texts }) =>
    develop({ content: inProject(content), port: Number(port), texts }),
});
