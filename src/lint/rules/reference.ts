import type { Kind } from '../../kinds/index.ts';
import { didYouMean } from '../nearest.ts';
import type { LintContext, Path, Rule } from '../types.ts';
import { referencesOf } from '../references.ts';
import { listed } from '../visit.ts';

/** Every id that points to another record finds one. */
export const reference: Rule = {
  name: 'reference',
  demands: 'Every id that points to a record, a group or a tool names one that exists.',
  check(context, report) {
    const ids = idsByKind(context);
    for (const { at, path, kind, id } of referencesOf(context)) {
      if (ids[kind].has(id) || context.broken.has(`${kind}:${id}`)) continue;
      report(at, path, dangling(kind, id, [...ids[kind]]));
    }
    for (const lens of context.codebook.lenses) {
      const at = context.codebookFiles.get(`lenses/${lens.id}`);
      if (!at) continue;
      const groups = (lens.groups ?? []).map(({ id }) => id);
      const tools = context.codebook.lists.tools.values.map(({ id }) => id);
      const check = (path: Path, what: string, id: string | undefined, known: string[]) => {
        if (id !== undefined && !known.includes(id)) report(at, path, dangling(what, id, known));
      };
      for (const [i, { group, tool }] of lens.categories.entries()) {
        check(['categories', i, 'group'], 'group of this lens', group, groups);
        check(['categories', i, 'tool'], 'tool', tool, tools);
      }
    }
  },
};

const dangling = (what: string, id: string, known: readonly string[]) => ({
  message: `names no ${what} that exists`,
  found: id,
  allowed: listed(known),
  tip: didYouMean(id, known),
});

const idsByKind = ({ entries }: LintContext): Record<Kind, Set<string>> =>
  Object.fromEntries(
    Object.entries(entries).map(([kind, list]) => [kind, new Set(list.map(({ id }) => id))]),
  ) as Record<Kind, Set<string>>;
