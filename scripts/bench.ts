import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { sizeOf, writeCorpus } from './bench/sizes.ts';
import { contentOption } from './lib/options.ts';
import { inProject } from './lib/paths.ts';
import { Failure, main } from './lib/program.ts';

await main({
  usage: 'npm run bench -- [--corpus SIZE] [--into FOLDER] [--content FOLDER]',
  about: 'Writes a corpus as large as is asked for, made of the content.',
  options: {
    corpus: {
      type: 'string',
      value: 'SIZE',
      about: 'write a corpus of this size and stop: 12, 40, 100 (columns), or COLUMNS/MEASURES',
    },
    into: { type: 'string', value: 'FOLDER', about: 'where it goes: a new or an empty folder' },
    content: contentOption,
  },
  run: ({ corpus, into, content }) => {
    if (corpus === undefined || into === undefined) {
      throw new Failure('Name --corpus SIZE and --into FOLDER.');
    }
    const folder = resolve(into);
    if (existsSync(folder) && readdirSync(folder).length > 0) {
      throw new Failure(`${folder} is not empty.`);
    }
    const size = sizeOf(corpus);
    const files = writeCorpus(inProject(content), folder, size);
    console.log(
      `Wrote ${files} files to ${folder}: ${size.columns} columns, ${size.measures} measures.`,
    );
  },
});
