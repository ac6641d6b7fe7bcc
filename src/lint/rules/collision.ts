import { claims, type Claim } from '../claims.ts';
import { formatPath } from '../path.ts';
import type { Located, Rule } from '../types.ts';

/** Nothing that names, numbers or orders may be taken twice: one of the two would be lost. */
export const collision: Rule = {
  name: 'collision',
  demands: 'Every id, order and programme item is taken once, and no list names a thing twice.',
  check(context, report) {
    const everywhere = new Map<string, Claim>();
    let here = new Map<string, Claim>();
    let file: Located | undefined;
    for (const claim of claims(context)) {
      // What a file claims within itself is forgotten with its last claim: of all files it would be millions.
      if (claim.at !== file && here.size > 0) here = new Map();
      file = claim.at;
      const taken = claim.within === true ? here : everywhere;
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
