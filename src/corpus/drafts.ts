import type { ContentFile, Problem } from '../lint/types.ts';
import { checkContent, type Checked } from './check.ts';
import type { ContentCheck } from './check-once.ts';
import { checkCodebook, isCodebook } from './codebook.ts';
import { asRecord, asRecords, isBriefing, isDraft } from './draft.ts';
import { linkCorpus } from './link.ts';
import { linking } from './check-records.ts';
import { ofFixed } from '../shared/memo.ts';

/**
 * A check that shows drafts while one writes: those that satisfy their schema, with what they name in
 * place, stand on the pages; no other rule holds for them yet, and the others are left out. A lens would
 * ask something of every measure: a draft of one stands on no page.
 */
export const withDrafts =
  (check: ContentCheck): ContentCheck =>
  (files) => {
    const written = withoutDrafts(files);
    if (written.length === files.length) return check(files);
    const base = check(written);
    if (!base.codebook || base.problems.length > 0) return base;
    return { ...base, ...shown(files) };
  };

/** Frozen, so that what is known of files that cannot change is known of these too. */
const withoutDrafts = ofFixed((files: readonly ContentFile[]) =>
  Object.freeze(files.filter((file) => !isDraft(file))),
);

/** The records with the drafts that can be linked, and the corpus that they make. */
const shown = ofFixed((all: readonly ContentFile[]): Partial<Checked> => {
  const drafts = new Set(all.filter(isDraft).map(({ path }) => `content/${path}`));
  let files = asRecords(all.filter(({ path }) => !isBriefing(path)));
  for (;;) {
    const { codebook, entries, problems } = checkContent(files, linking);
    const bad = new Set(problems.map(({ file }) => file).filter((file) => drafts.has(file)));
    if (bad.size === 0) {
      return codebook ? { entries, corpus: linkCorpus(codebook, entries) } : {};
    }
    // What names one of these cannot be linked either.
    files = files.filter(({ path }) => !bad.has(`content/${path}`));
  }
});

/** What a file lacks before its drafts can be records: a line each, with its place. */
export interface DraftLacks {
  file: string;
  lacks: string[];
}

/**
 * Every draft with what it lacks, and the other files that its records will ask for something; briefings
 * left out, of which only what draws them knows.
 */
export function draftsIn(all: readonly ContentFile[]): DraftLacks[] {
  const lenses = all.filter((file) => isDraft(file) && isCodebook(file.path));
  const files = all.filter((file) => !lenses.includes(file) && !isBriefing(file.path));
  return [...draftRecords(files), ...lenses.map((lens) => lacksOfLens(lens, files))];
}

/** A lens is looked at by itself: once it is no draft, each measure is to have its field. */
function lacksOfLens(lens: ContentFile, files: readonly ContentFile[]): DraftLacks {
  const file = `content/${lens.path}`;
  const others = files.filter(({ path }) => isCodebook(path));
  const { problems } = checkCodebook([...others, asRecord(lens)]);
  return { file, lacks: problems.filter((problem) => problem.file === file).map(toldOf) };
}

const lineOf = ({ line, field, message, found }: Problem): string => {
  const where = field === '' ? '' : ` ${field}`;
  const what = found === undefined || found === '' ? '' : `: ${found}`;
  return `${line}${where} — ${message}${what}`;
};

/** What a draft lacks, in a line, and how to mend it in another. */
export const toldOf = (problem: Problem): string =>
  `${lineOf(problem)}${problem.tip === undefined ? '' : `\n    ${problem.tip}`}`;

function draftRecords(files: readonly ContentFile[]): DraftLacks[] {
  const drafts = files.filter(isDraft).map(({ path }) => `content/${path}`);
  const keyOf = (problem: Problem): string => `${problem.file} ${lineOf(problem)}`;
  const before = new Set(checkContent(files.filter((file) => !isDraft(file))).problems.map(keyOf));
  const { problems } = checkContent(files.map(asRecord));
  const fresh = problems.filter((problem) => !before.has(keyOf(problem)));
  const others = [...new Set(fresh.map(({ file }) => file))].filter(
    (file) => !drafts.includes(file),
  );
  return [...drafts, ...others].map((file) => ({
    file,
    lacks: fresh.filter((problem) => problem.file === file).map(toldOf),
  }));
}
