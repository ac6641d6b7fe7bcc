import type { ContentFile, Problem } from '../lint/types.ts';
import { isDraft } from './draft.ts';
import { classify } from './files.ts';

/**
 * The problems, where those of records that name a draft say so: the check has no drafts, and of what
 * they name it can only say that it is not there.
 * @param files every file of the content, drafts included
 */
export function namingDrafts(
  problems: readonly Problem[],
  files: readonly ContentFile[],
): Problem[] {
  const drafts = new Map<string, string>(
    files.filter(isDraft).flatMap(({ path }) => {
      const place = classify(path);
      return 'id' in place
        ? [[`names no ${place.kind} that exists ${place.id}`, path] as const]
        : [];
    }),
  );
  return problems.map(({ allowed, ...problem }) => {
    const path = drafts.get(`${problem.message} ${problem.found ?? ''}`);
    if (path === undefined) return { allowed, ...problem };
    return {
      ...problem,
      message: problem.message.replace(
        /^names no (.+) that exists$/,
        'names a draft of the kind $1',
      ),
      tip: `delete the line “draft: true” of content/${path} (npm run drafts says what it lacks), or give this file that line too`,
    };
  });
}
