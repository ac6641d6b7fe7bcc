import { nearest } from '../lint/nearest.ts';
import { idsOf, type Codebook, type IngestRules, type ListName } from '../schema/index.ts';

/** What the rules of reading name that the codebook does not have, each as a sentence. */
export function unknownNames(rules: IngestRules, codebook: Codebook): string[] {
  const named: [ListName, string, readonly string[]][] = [
    ['silences', 'roles', [rules.heading, ...rules.roles.map(({ reason }) => reason)]],
    [
      'not-figures',
      'not_figures',
      [rules.idiom, rules.name, ...rules.not_figures.map(({ reason }) => reason)],
    ],
    ['units', 'units', rules.units.map(({ unit }) => unit)],
    ['roles', 'roles_of_figures', rules.roles_of_figures.map(({ role }) => role)],
    ['commitments', 'commitments', rules.commitments.order],
  ];
  return named.flatMap(([list, field, names]) => {
    const known = idsOf(codebook, list);
    return [...new Set(names)]
      .filter((name) => !known.includes(name))
      .map((name) => {
        const meant = nearest(name, known);
        const tip = meant === undefined ? '' : `; did you mean “${meant}”?`;
        return `${field}: “${name}” is no id of ${list}.yaml${tip}`;
      });
  });
}
