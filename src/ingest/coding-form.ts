import { inEach } from '../languages/index.ts';
import { codedFields, idsOf, type Codebook } from '../schema/index.ts';
import { yamlOf } from './record-yaml.ts';

/** Where the codebook lists what a coded field may say. */
const LISTS = {
  commitment: 'commitments',
  commitment_basis: 'bases',
  hong_kong: 'hong-kong',
  hong_kong_basis: 'bases',
} as const satisfies Record<(typeof codedFields)[number], string>;

/**
 * A coding to fill in, as YAML: each measure under every variable that is coded twice, all empty; what
 * they may say stands over them once. No reading of anyone is in it, so that none can be seen.
 */
export function codingForm(measures: readonly string[], codebook: Codebook): string {
  const choices = [
    ...codedFields.map((field) => [field, idsOf(codebook, LISTS[field])] as const),
    ...codebook.lenses.map(
      ({ id, categories }) => [id, categories.map((each) => each.id)] as const,
    ),
  ].map(([name, ids]) => `#   ${name}: ${ids.join(', ')}\n`);
  const empty = {
    ...Object.fromEntries(codedFields.map((field) => [field, ''])),
    coding: Object.fromEntries(codebook.lenses.map(({ id }) => [id, []])),
  };
  return [
    '# Who coded, from what, and what they had not seen.\n',
    yamlOf({ coder: inEach(() => '') }),
    '# The day of the coding.\n',
    yamlOf({ date: '' }),
    '# The reading of each measure, by its id. A basis that does not apply is left out. Values:\n',
    ...choices,
    yamlOf({ measures: Object.fromEntries(measures.map((id) => [id, empty])) }),
  ].join('');
}
