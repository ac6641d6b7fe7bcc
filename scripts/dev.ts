import { develop } from './lib/develop.ts';
import { contentOption, portOption } from './lib/options.ts';
import { inProject } from './lib/paths.ts';
import { main } from './lib/program.ts';

await main({
  usage: 'npm run dev -- [--content FOLDER] [--port NUMBER]',
  about:
    'Serves the site while you write: the page in the browser shows a change of a page or of the ' +
    'content by itself, or the problems that it makes.',
  options: { content: contentOption, port: portOption },
  run: ({ content, port }) => develop({ content: inProject(content), port: Number(port) }),
});
