import { written } from '../src/languages/index.ts';
import { kindNames, kinds } from '../src/kinds/index.ts';
import { isDraft } from '../src/corpus/draft.ts';
import { eachFile } from '../src/corpus/read.ts';
import { goodContent } from './lib/content.ts';
import { existingFolder } from './lib/content-folder.ts';
import { spareMemory } from './lib/memory.ts';
import { contentOption } from './lib/options.ts';
import { inProject } from './lib/paths.ts';
import { main } from './lib/program.ts';
import { compareWithReviewed } from './lib/traditional.ts';

await main({
  usage: 'npm run lint:content -- [--content FOLDER]',
  about:
    'Checks the content: file names, YAML, schemas, the rules over the whole corpus, and ' +
    'the briefings that draw from it. ' +
    'Prints every problem with its place, or how many records there are of each kind.',
  options: { content: contentOption },
  run: ({ content }) => {
    const began = performance.now();
    spareMemory(existingFolder(inProject(content)));
    const { entries, codebook, briefings } = goodContent(inProject(content));
    const counts = kindNames.map((kind) => `${entries[kind].length} ${kinds[kind].folder}`);
    counts.push(`${briefings.length / written.length} briefings`);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`The content is in order: ${counts.join(', ')}, ${codebook.lenses.length} lenses.`);
    let drafts = 0;
    for (const file of eachFile(inProject(content))) if (isDraft(file)) drafts += 1;
    if (drafts > 0) console.log(`Left out: drafts, ${drafts}; npm run drafts says what they lack.`);
    // Only of the project's own content is it known what has been reviewed.
    const unread = content === 'content' ? compareWithReviewed().unreviewed.length : 0;
    if (unread > 0) {
      console.log(`To review in Traditional Chinese: ${unread}; npm run traditional lists them.`);
    }
    console.log(`Checked in ${seconds} s.`);
  },
});
