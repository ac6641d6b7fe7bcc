import { claims, type Claim } from '../claims.ts';
import { formatPath } from '../path.ts';
import type { Rule } from '../types.ts';

/** Nothing that names, numbers or orders may be taken twice: one of the two would be lost. */
export const collision: Rule = {
  name: 'collision',
  demands: 'Every id, order and programme item is taken once, and no list names a thing twice.',
  check(context, report) {
    const taken = new Map<string, Claim>();
    for (const claim of claims(context)) {
      // Some file systems and hosts do not tell Theme from theme.
      const name = `${claim.scope}\n${claim.key.toLowerCase()}`;
      const first = taken.get(name);
      if (!first) taken.set(name, claim);
      else {
        const { line } = first.at.locate(first.path);
        report(claim.at, claim.path, {
          message: claim.message,
          found: claim.key,
          tip: `the other is ${first.at.file}:${line} ${formatPath(first.path)}`.trimEnd(),
        });
      }
    }
  },
};
