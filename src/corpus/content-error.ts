import { formatProblems } from '../lint/format.ts';
import type { Problem } from '../lint/types.ts';

/** Thrown when the content has problems; the message holds all of them. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`The content has problems.\n\n${formatProblems(problems)}`);
    this.problems = problems;
  }
}
