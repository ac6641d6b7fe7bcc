import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseYaml } from '../src/corpus/document.ts';
import { readContent } from '../src/corpus/read.ts';
import { ambiguousForms } from '../src/i18n/ambiguous.ts';
import { messages } from '../src/i18n/messages/index.ts';
import { textsOf } from '../src/lint/visit.ts';

/** The list that a person has reviewed. */
export const REVIEWED = 'tests/traditional-reviewed.txt';

/** Every place where content and messages hold a character with several Traditional forms. */
export function occurrences(): string[] {
  const content = readContent('content').flatMap((file) => textsOf(parseYaml(file.text).data));
  const texts = [...content.map(({ value }) => value), ...Object.values(messages)];
  return ambiguousForms(texts.filter((text) => !('hant' in text)).map(({ zh }) => zh));
}

/** Lines that nobody has reviewed yet, and reviewed lines that no longer occur. */
export function compareWithReviewed(): { unreviewed: string[]; gone: string[] } {
  const reviewed = new Set(readFileSync(REVIEWED, 'utf8').split('\n').filter(Boolean));
  const found = occurrences();
  return {
    unreviewed: found.filter((line) => !reviewed.has(line)),
    gone: [...reviewed].filter((line) => !found.includes(line)),
  };
}

const HELP = `npm run traditional [-- --write]

Lists the places, not yet reviewed, where a character with more than one Traditional form stands,
with what it became. Read them; what is wrong gets a \`hant\` in its record or a line in
src/i18n/traditional.ts. With --write the list counts as reviewed.`;

if (import.meta.main) {
  const { values } = parseArgs({
    options: { write: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) console.log(HELP);
  else if (values.write) {
    writeFileSync(REVIEWED, `${occurrences().join('\n')}\n`);
    console.log(`${REVIEWED} written.`);
  } else {
    const { unreviewed, gone } = compareWithReviewed();
    for (const line of unreviewed) console.log(line);
    console.log(`${unreviewed.length} to review, ${gone.length} no longer occur.`);
  }
}
