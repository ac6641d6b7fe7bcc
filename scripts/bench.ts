import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { runScript, type Checkout } from './bench/checkout.ts';
import { runBench } from './bench/run.ts';
import { sizeOf, writeCorpus } from './bench/sizes.ts';
import { writeResults } from './bench/written.ts';
import { contentOption } from './lib/options.ts';
import { inProject, projectRoot } from './lib/paths.ts';
import { Failure, main } from './lib/program.ts';

/** The sizes of a short run: two, so that growth shows. */
const SHORT = 'real,8/550';

await main({
  usage:
    'npm run bench -- [--sizes LIST] [--short] [--compare FOLDER] [--corpus SIZE] [--into FOLDER] ' +
    '[--content FOLDER]',
  about:
    'Measures builds, pages, search, printing and the work on content beside a floor that is ' +
    'measured in the same run, and writes docs/benchmark.md and its main lines into the README. ' +
    'With --corpus it only writes a corpus of a size, made of the content.',
  options: {
    sizes: {
      type: 'string',
      value: 'LIST',
      about: 'the content as it is (real), and grown: 12, 40, 100 (columns), COLUMNS/MEASURES',
      default: 'real,12',
    },
    short: {
      type: 'boolean',
      about: 'each thing once, and of content twice as large only the build and its parts',
    },
    compare: {
      type: 'string',
      value: 'FOLDER',
      about:
        'measure another checkout too, in turn; it needs its own node_modules, and is measured with ' +
        'its own content where it cannot read this one',
    },
    corpus: { type: 'string', value: 'SIZE', about: 'write a corpus of this size, and stop' },
    into: { type: 'string', value: 'FOLDER', about: 'where it goes: a new or an empty folder' },
    content: contentOption,
  },
  run: async ({ sizes, short, compare, corpus, into, content }) => {
    if (corpus !== undefined) {
      write(inProject(content), corpus, into);
      return 0;
    }
    if (into !== undefined)
      throw new Failure('--into says where a corpus goes: name one with --corpus.');
    const list = short ? SHORT : sizes;
    const twice = list.split(',').find((size, i, all) => all.indexOf(size) !== i);
    if (twice !== undefined) throw new Failure(`--sizes names ${twice} twice.`);
    const plan = {
      content: inProject(content),
      sizes: list.split(','),
      runs: short ? 1 : 3,
      builds: short ?? false,
      checkouts: [{ name: 'this', root: projectRoot }, ...(await other(compare, content))],
    };
    const results = await runBench(plan, (line) => {
      console.log(line);
    });
    const command = short ? 'npm run bench -- --short' : `npm run bench -- --sizes ${list}`;
    if (results.built.length === 0) return 1;
    console.log(`\n${writeResults(results, command)}`);
    return results.failed.length > 0 ? 1 : 0;
  },
});

/** Another checkout; one that cannot read the content is measured with its own. */
async function other(compare: string | undefined, content: string): Promise<Checkout[]> {
  if (compare === undefined) return [];
  const root = resolve(compare);
  if (existsSync(resolve(root, 'node_modules')) && existsSync(resolve(root, 'scripts/build.ts'))) {
    const before = { name: 'before', root };
    try {
      await runScript(before, 'lint-content.ts', ['--content', inProject(content)]);
      return [before];
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return [{ name: 'before, own content', root, own: resolve(root, 'content') }];
    }
  }
  throw new Failure(`${root} is no checkout with its node_modules; run npm ci there.`);
}

function write(content: string, corpus: string, into: string | undefined): void {
  if (into === undefined) throw new Failure('Say with --into FOLDER where the corpus goes.');
  const folder = resolve(into);
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Failure(`${folder} is not empty.`);
  }
  const size = sizeOf(corpus);
  const files = writeCorpus(content, folder, size);
  console.log(
    `Wrote ${files} files to ${folder}: ${size.columns} columns, ${size.measures} measures.`,
  );
}
