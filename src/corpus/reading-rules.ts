import { didYouMean } from '../lint/nearest.ts';
import { formatPath } from '../lint/path.ts';
import type { Located, Path, Problem } from '../lint/types.ts';
import { idsOf, type Codebook, type IngestRules, type ListName } from '../schema/index.ts';

/** What the rules of reading documents name that the codebook does not have, each at its place. */
export function unknownNames(
  rules: IngestRules,
  { file, locate }: Located,
  codebook: Codebook,
): Problem[] {
  return namesIn(rules).flatMap(([list, name, path]) => {
    const known = idsOf(codebook, list);
    if (known.includes(name)) return [];
    return {
      file,
      ...locate(path),
      field: formatPath(path),
      rule: 'reference',
      message: `is no id of ${list}.yaml`,
      found: name,
      allowed: known.join(', '),
      tip: didYouMean(name, known),
    };
  });
}

/** What the rules name: the list, the id in it, and where it stands. */
const namesIn = (rules: IngestRules): [ListName, string, Path][] => [
  ...rules.roles.map(({ reason }, i) => at('silences', reason, ['roles', i, 'reason'])),
  at('silences', rules.heading, ['heading']),
  ...rules.not_figures.map(({ reason }, i) =>
    at('not-figures', reason, ['not_figures', i, 'reason']),
  ),
  at('not-figures', rules.idiom, ['idiom']),
  at('not-figures', rules.name, ['name']),
  ...rules.units.map(({ unit }, i) => at('units', unit, ['units', i, 'unit'])),
  ...rules.roles_of_figures.map(({ role }, i) =>
    at('roles', role, ['roles_of_figures', i, 'role']),
  ),
  ...rules.roles_of_figures.flatMap(({ commitments = [] }, i) =>
    commitments.map((id, j) => at('commitments', id, ['roles_of_figures', i, 'commitments', j])),
  ),
  ...rules.commitments.order.map((id, i) => at('commitments', id, ['commitments', 'order', i])),
];

const at = (list: ListName, name: string, path: Path): [ListName, string, Path] => [
  list,
  name,
  path,
];
