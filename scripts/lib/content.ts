import { checkSite } from '../../src/briefing/site.ts';
import { checkOnce } from '../../src/corpus/check-once.ts';
import { checkContent, type Checked } from '../../src/corpus/check.ts';
import { asRecords } from '../../src/corpus/draft.ts';
import { namingDrafts } from '../../src/corpus/named-drafts.ts';
import { readContent } from '../../src/corpus/read.ts';
import { formatProblems } from '../../src/lint/format.ts';
import type { Codebook } from '../../src/schema/index.ts';
import { existingFolder } from './content-folder.ts';
import { Failure } from './program.ts';

/** Content without problems. */
export type GoodContent = Checked & { codebook: Codebook };

/**
 * Checks a content folder.
 * @param check by default that of a site; what makes no pages may ask for less
 * @throws Failure with every problem of every file, or when there is no such folder
 */
export function goodContent(folder: string, check = checkSite): GoodContent {
  const { codebook, ...checked } =
    check === checkSite
      ? checkOnce(existingFolder(folder), check)
      : check(readContent(existingFolder(folder)));
  const { problems } = checked;
  if (problems.length > 0 || !codebook) {
    const told = namingDrafts(problems, readContent(folder, { drafts: true }));
    throw new Failure(formatProblems(told));
  }
  return { ...checked, codebook };
}

/**
 * The codebook of a content folder, whatever the records are like.
 * @throws Failure with every problem of the codebook's files
 */
export function goodCodebook(folder: string): Codebook {
  const { codebook, problems } = checkContent(readContent(existingFolder(folder)));
  if (!codebook) throw new Failure(formatProblems(problems));
  return codebook;
}

/**
 * The records of a content folder that satisfy their schemas, drafts included, whatever else is wrong with it, so that
 * one can work on while something is unfinished.
 * @param folders only those of these folders; by default all
 * @throws Failure with every problem of the codebook's files
 */
export function recordsIn(folder: string, folders?: readonly string[]): GoodContent {
  const wanted = ['codebook', ...(folders ?? [])];
  const files = asRecords(readContent(existingFolder(folder), { drafts: true })).filter(
    ({ path }) => folders === undefined || wanted.includes(path.split('/')[0] ?? ''),
  );
  const { codebook, problems, ...checked } = checkContent(files);
  if (!codebook) throw new Failure(formatProblems(problems));
  return { ...checked, problems, codebook };
}
