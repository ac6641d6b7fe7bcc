import { languages } from '../src/briefing/types.ts';
import { kindNames, kinds } from '../src/kinds/index.ts';
import { goodContent } from './lib/content.ts';
import { inProject } from './lib/paths.ts';
import { main } from './lib/program.ts';

await main({
  usage: 'npm run lint:content -- [--dir FOLDER]',
  about:
    'Checks the content: file names, YAML, schemas, the rules over the whole corpus, and ' +
    'the briefings that draw from it. ' +
    'Prints every problem with its place, or how many records there are of each kind.',
  options: {
    dir: { type: 'string', value: 'FOLDER', about: 'the content folder', default: 'content' },
  },
  run: ({ dir }) => {
    const began = performance.now();
    const { entries, codebook, briefings } = goodContent(inProject(dir));
    const counts = kindNames.map((kind) => `${entries[kind].length} ${kinds[kind].folder}`);
    counts.push(`${briefings.length / languages.length} briefings`);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`The content is in order: ${counts.join(', ')}, ${codebook.lenses.length} lenses.`);
    console.log(`Checked in ${seconds} s.`);
  },
});
