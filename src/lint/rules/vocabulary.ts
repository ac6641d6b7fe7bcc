import { lensViews } from '../../schema/index.ts';
import { didYouMean } from '../nearest.ts';
import type { LintContext, Path, Report, Rule } from '../types.ts';

/** The files of the codebook fit together: what one names, another one has. */
export const vocabulary: Rule = {
  name: 'vocabulary',
  demands:
    'Groups, tools and lenses that the codebook names are in it; a lens is split by another, a ' +
    'view has one lens, and the lens of the gates says whose they are.',
  check(context, report) {
    tools(context, report);
    const { lenses } = context.codebook;
    lenses.forEach((lens) => lensParts(context, lens.id, report));
    for (const view of lensViews) {
      const [first, ...others] = lenses.filter((lens) => lens.view === view);
      for (const { id } of others) {
        at(context, `lenses/${id}`, ['view'], report, {
          message: 'is the view of another lens too',
          found: `${view}, of ${first?.id}`,
        });
      }
      if (first && view === 'gates' && first.owner === undefined) {
        at(context, `lenses/${first.id}`, ['view'], report, {
          message: 'needs to say whose gates they are',
          tip: 'add the field “owner” with a jurisdiction',
        });
      }
    }
  },
};

function tools(context: LintContext, report: Report): void {
  const { lists } = context.codebook;
  const groups = lists['tool-groups'].values.map(({ id }) => id);
  lists.tools.values.forEach(({ group }, i) => {
    among(context, 'tools', ['values', i, 'group'], report, group, groups);
  });
}

function lensParts(context: LintContext, id: string, report: Report): void {
  const { lenses, lists } = context.codebook;
  const lens = lenses.find((entry) => entry.id === id);
  if (!lens) return;
  const file = `lenses/${id}`;
  const others = lenses.map((entry) => entry.id).filter((other) => other !== id);
  among(context, file, ['split_by'], report, lens.split_by, others);
  const groups = lens.groups?.map((group) => group.id) ?? [];
  const tools = lists.tools.values.map((tool) => tool.id);
  lens.categories.forEach(({ group, tool }, i) => {
    among(context, file, ['categories', i, 'group'], report, group, groups);
    among(context, file, ['categories', i, 'tool'], report, tool, tools);
  });
}

/** Reports an id that is none of those which are allowed. */
function among(
  context: LintContext,
  file: string,
  path: Path,
  report: Report,
  found: string | undefined,
  allowed: readonly string[],
): void {
  if (found === undefined || allowed.includes(found)) return;
  at(context, file, path, report, {
    message: 'is not in the codebook',
    found,
    allowed: allowed.join(', '),
    tip: didYouMean(found, allowed),
  });
}

function at(
  { codebookFiles }: LintContext,
  file: string,
  path: Path,
  report: Report,
  finding: Parameters<Report>[2],
): void {
  const place = codebookFiles.get(file);
  if (place) report(place, path, finding);
}
