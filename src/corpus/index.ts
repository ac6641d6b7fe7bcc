import { formatProblems } from '../lint/format.ts';
import type { ContentFile, Problem } from '../lint/types.ts';
import { checkContent } from './check.ts';
import { linkCorpus } from './link.ts';
import { readContent } from './read.ts';
import type { Corpus } from './types.ts';

export * from './types.ts';
export {
  figuresOfCorpus,
  figuresOfRecord,
  ownPassages,
  passageKinds,
  recordsOf,
  type OwnedFigure,
} from './passages.ts';

/** Thrown when the content has problems; the message holds all of them. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`The content has problems.\n\n${formatProblems(problems)}`);
    this.problems = problems;
  }
}

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
