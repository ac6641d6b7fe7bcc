import { writeFileSync } from 'node:fs';
import { main } from './lib/program.ts';
import { compareWithReviewed, ambiguousPlaces, REVIEWED } from './lib/traditional.ts';

await main({
  usage: 'npm run traditional -- [--write]',
  about:
    'Lists the places, not yet reviewed, where a character with more than one Traditional form ' +
    'was converted, with what it became and its clause. What is wrong gets a `hant` in its record, or a line in ' +
    'src/i18n/traditional.ts.',
  options: {
    write: { type: 'boolean', about: 'count the whole list as reviewed' },
  },
  run: ({ write }) => {
    if (write) {
      writeFileSync(REVIEWED, `${[...ambiguousPlaces().keys()].join('\n')}\n`);
      console.log(`${REVIEWED} written.`);
      return;
    }
    const { unreviewed, gone } = compareWithReviewed();
    for (const [line, clause] of unreviewed) console.log(`${line}    ${clause}`);
    console.log(`${unreviewed.length} to review, ${gone.length} no longer occur.`);
  },
});
