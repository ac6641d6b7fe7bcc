import { draftBriefingsIn } from '../src/briefing/drafts.ts';
import { isDraft } from '../src/corpus/draft.ts';
import { draftsIn } from '../src/corpus/drafts.ts';
import { readContent } from '../src/corpus/read.ts';
import { uncodedIn } from '../src/corpus/uncoded.ts';
import { contentOption } from './lib/options.ts';
import { inProject } from './lib/paths.ts';
import { main } from './lib/program.ts';

await main({
  usage: 'npm run drafts -- [--content FOLDER]',
  about:
    'Lists the drafts (records, lenses and briefings with the line “draft: true”, which dev shows and no build has) and ' +
    'what each still lacks, with its line; and where the corpus is coded twice, codings not yet begun.',
  options: { content: contentOption },
  run({ content }) {
    const files = readContent(inProject(content), { drafts: true });
    const drafts = files.filter(isDraft);
    for (const { file, lacks } of [...draftsIn(files), ...draftBriefingsIn(files)]) {
      console.log(
        `${file}${lacks.length === 0 ? ': lacks nothing; delete its line “draft: true”' : ''}`,
      );
      for (const lack of lacks) console.log(`  ${lack}`);
    }
    for (const { file, lacks } of uncodedIn(files)) console.log(`${file}\n  ${lacks.join('\n  ')}`);
    console.log(`${drafts.length} ${drafts.length === 1 ? 'draft' : 'drafts'}`);
  },
});
