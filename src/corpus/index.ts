import type { ContentFile } from '../lint/types.ts';
import { checkContent } from './check.ts';
import { ContentError } from './content-error.ts';
import { linkCorpus } from './link.ts';
import { readContent } from './read.ts';
import type { Corpus } from './types.ts';

export * from './types.ts';
export { ContentError } from './content-error.ts';
export {
  figuresOfCorpus,
  figuresOfRecord,
  ownPassages,
  passageKinds,
  recordsOf,
  type OwnedFigure,
} from './passages.ts';

/**
 * The corpus from the texts of its files.
 * @throws ContentError with every problem of every file
 */
export function corpusFrom(files: readonly ContentFile[]): Corpus {
  const { codebook, entries, problems } = checkContent(files);
  if (problems.length > 0 || !codebook) throw new ContentError(problems);
  return linkCorpus(codebook, entries);
}

/**
 * The corpus of a content folder.
 * @throws ContentError with every problem of every file
 */
export const loadCorpus = (folder: string): Corpus => corpusFrom(readContent(folder));
