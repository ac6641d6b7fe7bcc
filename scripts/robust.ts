import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { checkAll } from '../src/briefing/check.ts';
import { readFairly } from '../src/robust/readings.ts';
import { caveatsFor, staleCaveats, tryStatements, unnamedTurns } from '../src/robust/statements.ts';
import { robustTable } from '../src/robust/table.ts';
import { goodContent } from './lib/content.ts';
import { contentOption } from './lib/options.ts';
import { inProject } from './lib/paths.ts';
import { main } from './lib/program.ts';

await main({
  usage: 'npm run robust -- [--update] [--content FOLDER]',
  about:
    'Tries every claim of a finding, every title of a chart and every sentence in which a composed ' +
    'briefing concludes under every fair reading of the documents: as resolved, as each coder had ' +
    'it, with bare verbs as planned and as ongoing, with Hong Kong by a measure’s own sentence, with ' +
    'bundles for parts. Prints a table. Exits with 1 where a statement turns over under a reading ' +
    'that it does not name, or codebook/caveats.yaml names readings that a statement need not name.',
  options: {
    content: contentOption,
    update: {
      type: 'boolean',
      about:
        'write codebook/caveats.yaml, by which charts and briefings name such readings, and exit ' +
        'with 0; a finding names them itself, under if_read',
    },
  },
  run({ content, update }) {
    const folder = inProject(content);
    const { codebook, entries } = goodContent(folder, checkAll);
    const tried = tryStatements(readFairly(codebook, entries));
    console.log(robustTable(tried));
    if (update) {
      const file = join(folder, 'codebook', 'caveats.yaml');
      writeFileSync(
        file,
        stringify({ caveats: caveatsFor(tried) }, { flowCollectionPadding: false }),
      );
      console.log(`Wrote ${file}; try again to see what findings still leave unnamed.`);
      return 0;
    }
    const stale = staleCaveats(codebook, tried);
    for (const id of stale) console.log(`${id} names readings that it need not, or lacks some.`);
    if (stale.length > 0) console.log('npm run robust -- --update brings the caveats up to date.');
    return unnamedTurns(tried).length + stale.length > 0 ? 1 : 0;
  },
});
