import type { Kind } from '../../src/kinds/index.ts';
import type { Copies } from './copy.ts';
import { firstOf } from './template.ts';

/**
 * What a record is called among copies; undefined where a copy is not to name it. What belongs to
 * no column keeps its name. Measures of the context are named by the first round alone, and no
 * measure that is copied alone names another: some records would else be named by all others.
 * @param own whether the name is the record's own, or that of its whole
 */
export function copyName(kind: Kind, id: string, own: boolean, copies: Copies): string | undefined {
  const { generation, round, single, rounds = round } = copies;
  const { columns, copied } = copies.template;
  if (kind === 'jurisdiction') return columns.includes(id) ? `${id}-${generation}` : id;
  if (kind === 'measure') {
    const [home, slug] = id.split('/');
    if (single && !own) return undefined;
    if (!columns.includes(home ?? '')) return round === 1 ? id : undefined;
    return `${home}-${generation}/${slug}${round === 1 ? '' : `-${round}`}`;
  }
  const suffix = suffixOf(generation, rounds);
  if (kind === 'ask') return `${firstOf(id)}-${suffix}/${id.split('/')[1]}`;
  if (kind === 'organisation') {
    const home = copied.organisation.find((body) => body.id === id)?.data.home ?? '';
    return rounds === 1 && !columns.includes(home) ? id : `${id}-${suffix}`;
  }
  const list: readonly { id: string }[] = kind in copied ? copied[kind as keyof typeof copied] : [];
  return list.some((record) => record.id === id) ? `${id}-${suffix}` : id;
}

/** What tells copies apart: the number of the jurisdictions, and of the round from the second on. */
export const suffixOf = (generation: number, round: number): string =>
  round === 1 ? `${generation}` : `${generation}-${round}`;
