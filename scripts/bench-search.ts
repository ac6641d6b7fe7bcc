import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { linkCorpus } from '../src/corpus/link.ts';
import { finderOf } from '../src/finder/client/engine.ts';
import { foldings } from '../src/i18n/fold.ts';
import { locales, type Locale } from '../src/i18n/index.ts';
import { variants } from '../src/i18n/variants.ts';
import { goodContent } from './lib/content.ts';
import { contentOption, outOption } from './lib/options.ts';
import { inProject, projectRoot } from './lib/paths.ts';
import { main } from './lib/program.ts';
import { askFirst, qualityOf, type Asked, type Quality } from './search-bench/ask.ts';
import { indexOf } from './search-bench/finders.ts';
import { typingLines } from './search-bench/typing.ts';

/** The first tries of readers, by language: the query, and the addresses that answer it. */
const TRIES = 'scripts/search-bench/first-tries.yaml';
/** What is aimed at: so many answers in the first three, and an index of so many bytes at most. */
const GOAL = { firstThree: 0.95, bytes: 150_000 };

await main({
  usage: 'npm run bench:search -- [--content FOLDER] [--out FOLDER]',
  about:
    'Asks the search over the whole site what readers type first, and prints how many of the answers ' +
    'stand in the first three results, the mean reciprocal rank, how many queries find nothing, and ' +
    'how large the index is; then how long a key takes on the page of the built site, on a processor ' +
    'four times as slow. Ends with 1 where the goal of the answers or of the size is missed.',
  options: { content: contentOption, out: outOption },
  run: async ({ content, out }) => {
    const { codebook, entries, briefings } = goodContent(inProject(content));
    const corpus = linkCorpus(codebook, entries);
    const tries = parse(readFileSync(join(projectRoot, TRIES), 'utf8')) as Record<
      Locale,
      [string, ...string[]][]
    >;
    const folding = foldings(variants);
    const all: Asked[] = [];
    let large = 0;
    for (const locale of locales) {
      const index = indexOf(corpus, briefings, locale);
      const finder = finderOf(index, folding);
      const asked = tries[locale].map(([query, ...answers]) =>
        askFirst(finder, { query: String(query), answers }),
      );
      const bytes = gzipSync(JSON.stringify(index)).length;
      large = Math.max(large, bytes);
      all.push(...asked);
      console.log(`${locale}: ${said(qualityOf(asked))}; index ${Math.ceil(bytes / 1000)} kB`);
    }
    const quality = qualityOf(all);
    console.log(`all: ${said(quality)}`);
    for (const { query, place, found } of all.filter((one) => one.place === 0 || one.place > 3)) {
      console.log(`  ${query}: ${place === 0 ? 'not found' : `place ${place}`} of ${found}`);
    }
    for (const line of await typingLines(inProject(out))) console.log(line);
    const { firstThree, nothing } = quality;
    return firstThree >= GOAL.firstThree && nothing === 0 && large <= GOAL.bytes ? 0 : 1;
  },
});

function said({ tries, firstThree, reciprocal, nothing }: Quality): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
  return (
    `${tries} queries, ${percent(firstThree)} in the first three, ` +
    `mean reciprocal rank ${reciprocal.toFixed(3)}, ${percent(nothing)} without a result`
  );
}
