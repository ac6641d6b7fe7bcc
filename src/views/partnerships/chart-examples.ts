import { first, LONG_NAME, MARKUP, type Made } from '../made.ts';
import type { Jurisdiction, Organisation, Partnership } from '../../corpus/index.ts';
import { HONG_KONG, type Text } from '../../schema/index.ts';
import { network } from './model.ts';
import type { PartnershipsView } from './chart-nodes.ts';
import { sample } from '../../languages/sample.ts';

/** A body of the mainland or of Hong Kong, or of no home. */
export function body({ corpus }: Made, name: Text, home?: 'mainland' | 'hong-kong'): Organisation {
  const { jurisdictions } = corpus;
  const homes: Record<string, Jurisdiction | undefined> = {
    mainland: jurisdictions[0],
    'hong-kong': jurisdictions.find(({ id }) => id === HONG_KONG),
  };
  return { id: name.en, name, kind: first(corpus.organisations).kind, home: homes[home ?? ''] };
}

/** The picture of partnerships with such fields, each else like the first of the corpus. */
export const partnershipsOf = (
  { corpus }: Made,
  ...fields: Partial<Partnership>[]
): PartnershipsView => {
  const template = first(corpus.partnerships);
  return {
    network: network(fields.map((own) => ({ ...template, ...own }))),
    codebook: corpus.codebook,
  };
};

/** Every form, bodies with many partners, of no home, with long names and markup. */
export function manyPartnerships(made: Made): PartnershipsView {
  const numbered = (what: string, home: 'mainland' | 'hong-kong', n: number): Organisation[] =>
    Array.from({ length: n }, (_, i) => body(made, sample(`${what}${i}`, `${what} ${i}`), home));
  const bodies = [...numbered('甲', 'mainland', 6), body(made, LONG_NAME)];
  const others = [...numbered('乙', 'hong-kong', 4), body(made, MARKUP, 'hong-kong')];
  const pick = (list: readonly Organisation[], i: number): Organisation[] =>
    list.filter((_, j) => (i * 3 + j * 2) % list.length < 2);
  const forms = made.corpus.codebook.lists['partnership-forms'].values;
  return partnershipsOf(
    made,
    ...forms.map(({ id }, i) => ({
      id: `p${i}`,
      form: id,
      mainland: pick(bodies, i),
      hong_kong: pick(others, i),
      ...(i % 3 === 0 ? { date: { date: `20${10 + i}-0${i + 1}`, as_printed: '某月' } } : {}),
    })),
  );
}
