import { formatPath } from './path.ts';
import type { LintContext, Problem, Report, Rule } from './types.ts';

/** Runs rules one after the other; each finding becomes a problem at its place. */
export function runRules(rules: readonly Rule[], context: LintContext): Problem[] {
  const problems: Problem[] = [];
  for (const rule of rules) {
    const report: Report = (at, path, finding) => {
      problems.push({
        file: at.file,
        ...at.locate(path),
        field: formatPath(path),
        rule: rule.name,
        ...finding,
      });
    };
    rule.check(context, report);
  }
  return problems;
}
