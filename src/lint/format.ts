import { plain } from '../languages/index.ts';
import { visible } from './characters.ts';
import type { Problem } from './types.ts';

/** Problems in the order of their places. */
export const sortProblems = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort(
    (a, b) =>
      a.file.localeCompare(b.file, plain) ||
      a.line - b.line ||
      a.column - b.column ||
      a.field.localeCompare(b.field, plain),
  );

/**
 * One problem as a block: the place and the field, what is wrong, what was found, what is allowed,
 * what to do.
 */
export function formatProblem(problem: Problem): string {
  const lines = [
    `${problem.file}:${problem.line}:${problem.column} ${problem.field || '(the whole file)'} — ${problem.message} [${problem.rule}]`,
  ];
  if (problem.found !== undefined) lines.push(`    found:   ${problem.found}`);
  if (problem.allowed !== undefined) lines.push(`    allowed: ${problem.allowed}`);
  if (problem.tip !== undefined) lines.push(`    tip:     ${problem.tip}`);
  return lines.map(visible).join('\n');
}

/** All problems, then how many in how many files. */
export function formatProblems(problems: readonly Problem[]): string {
  const files = new Set(problems.map((problem) => problem.file)).size;
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}`;
  return [...sortProblems(problems).map(formatProblem), count].join('\n\n');
}

/** Problems of many files in short: a file a block, what is wrong a line, with the places it is wrong in. */
export function briefProblems(problems: readonly Problem[]): string {
  const files = Map.groupBy(sortProblems(problems), ({ file }) => file);
  return [...files]
    .map(([file, own]) => {
      const lines = [...Map.groupBy(own, ({ message }) => message)].map(([message, each]) => {
        const places = each.map(({ field, line }) => `${field || 'the whole file'} (${line})`);
        return `  ${message}: ${places.join(', ')}`;
      });
      return [file, ...lines].map(visible).join('\n');
    })
    .join('\n\n');
}
