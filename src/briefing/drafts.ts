import type { ContentCheck } from '../corpus/check-once.ts';
import { asRecord, isBriefing, isDraft } from '../corpus/draft.ts';
import { toldOf, withDrafts, type DraftLacks } from '../corpus/drafts.ts';
import type { Corpus } from '../corpus/index.ts';
import type { ContentFile, Problem } from '../lint/types.ts';
import { checkAll, checkDrawn } from './check.ts';
import { parseFiles } from './files.ts';

/**
 * A check that shows drafts while one writes: records as far as they can be linked, and briefings in
 * which nothing is wrong, in every language.
 */
export const withAllDrafts =
  (check: ContentCheck): ContentCheck =>
  (files) => {
    const checked = withDrafts(check)(files);
    const drafts = draftBriefings(files);
    if (drafts.length === 0 || !checked.corpus || checked.problems.length > 0) return checked;
    const bad = new Set(problemsOfDrafts(drafts, checked.corpus).map(({ file }) => slugOf(file)));
    const good = drafts.filter(({ path }) => !bad.has(slugOf(path)));
    return { ...checked, briefings: [...checked.briefings, ...good] };
  };

/** Every draft of a briefing with what it lacks; nothing is said of them while records have problems. */
export function draftBriefingsIn(files: readonly ContentFile[]): DraftLacks[] {
  const drafts = draftBriefings(files);
  if (drafts.length === 0) return [];
  const { corpus } = checkAll(files.filter((file) => !isDraft(file)));
  if (!corpus) return [];
  const problems = problemsOfDrafts(drafts, corpus);
  return drafts.map(({ path }) => ({
    file: `content/${path}`,
    lacks: problems.filter(({ file }) => file === `content/${path}`).map(toldOf),
  }));
}

const draftBriefings = (files: readonly ContentFile[]): ContentFile[] =>
  files.filter((file) => isBriefing(file.path) && isDraft(file)).map(asRecord);

function problemsOfDrafts(drafts: readonly ContentFile[], corpus: Corpus): Problem[] {
  const { parsed, problems } = parseFiles(drafts);
  const whole = parsed.filter((briefing) => briefing.problems.length === 0);
  return [
    ...problems,
    ...parsed.flatMap((briefing) => briefing.problems),
    ...checkDrawn(whole, corpus),
  ];
}

/** A briefing by the path of one of its files. */
const slugOf = (path: string): string => path.replace(/^.*briefings\//, '').replace(/\..*$/, '');
