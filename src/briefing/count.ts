import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { PlainKey } from '../i18n/index.ts';
import { asAttributes, conditionsIn, fieldOf, type DirectiveAttributes } from './attributes.ts';
import type { Context } from './context.ts';
import type { Condition } from './countable.ts';
import { drawn } from './nodes.ts';

/** What is counted when nothing is said. */
const DEFAULT = 'measures';
const WHERE = 'where-';
/** From this total on a share is also given as a percentage. */
const ENOUGH = 20;

type Read = ReadonlyMap<string, readonly string[]>;

/** The attributes of a count: what is counted, and the ways to narrow it. */
export function countAttributes(node: TextDirective, { countables }: Context): DirectiveAttributes {
  const of = countables.get(node.attributes?.['of'] ?? DEFAULT);
  return {
    of: { values: [...countables.keys()] },
    ...(of ? asAttributes(of.filters) : {}),
  };
}

/** The attributes of a share: those of its total, and each once more to narrow the part. */
export function shareAttributes(node: TextDirective, context: Context): DirectiveAttributes {
  const { of, ...filters } = countAttributes(node, context);
  const part = Object.entries(filters).map(([name, filter]) => [`${WHERE}${name}`, filter]);
  return {
    ...(of ? { of } : {}),
    ...filters,
    ...(Object.fromEntries(part) as DirectiveAttributes),
  };
}

/** The result of a count. */
export interface CountResult {
  of: string;
  n: number;
  provenance: string[];
}

/** Counts what the attributes of a count ask for. */
export const countOf = (read: Read, context: Context): CountResult => counting(read, [], context);

/** The total of a share and the part of it that its `where-` attributes narrow. */
function shareOf(read: Read, context: Context): { part: CountResult; total: CountResult } {
  const filters = [...(context.countables.get(kindOf(read))?.filters.keys() ?? [])];
  const where = conditionsIn(
    read,
    filters.map((name) => `${WHERE}${name}`),
  ).map(({ name, values }) => ({ name: name.slice(WHERE.length), values }));
  return { part: counting(read, where, context), total: counting(read, [], context) };
}

/** A number of things. A number that is zero says nothing, or more than the documents do. */
export function drawCount(
  node: TextDirective,
  read: Read,
  context: Context,
): PhrasingContent[] | undefined {
  const { n, provenance } = countOf(read, context);
  if (n > 0) return [drawn(context.words.number(n), n, provenance)];
  const tip = 'say in words that the documents read do not mention any, or use :share';
  context.report(node, {
    field: fieldOf(node),
    rule: 'empty',
    message: 'counts nothing, and a zero would read as a finding',
    tip,
  });
  return undefined;
}

/** A part of a total: 3 of 8, with a percentage only where the total is large enough. */
export function drawShare(
  node: TextDirective,
  read: Read,
  context: Context,
): PhrasingContent[] | undefined {
  const { words } = context;
  const { part, total } = shareOf(read, context);
  const fail = (message: string, tip: string) => {
    context.report(node, { field: fieldOf(node), rule: 'empty', message, tip });
    return undefined;
  };
  if (![...read.keys()].some((name) => name.startsWith(WHERE))) {
    return fail('has no part', 'say with a where- attribute which part is meant');
  }
  if (total.n === 0) return fail('is a share of nothing', 'look at the attributes of the total');
  const unit = words.say(`briefing.unit.${total.of}` as PlainKey);
  const said = words.say(part.n === 0 ? 'briefing.none' : 'briefing.share', {
    part: words.number(part.n),
    total: words.number(total.n),
    unit,
  });
  const percent =
    total.n < ENOUGH || part.n === 0
      ? ''
      : words.say('briefing.percent', { n: words.rounded((part.n / total.n) * 100, 0) });
  return [drawn(`${said}${percent}`, part.n, [...part.provenance, ...total.provenance])];
}

const kindOf = (read: Read): string => read.get('of')?.[0] ?? DEFAULT;

function counting(read: Read, where: readonly Condition[], { countables }: Context): CountResult {
  const of = kindOf(read);
  const countable = countables.get(of);
  const conditions = [...conditionsIn(read, countable?.filters.keys() ?? []), ...where];
  const said = conditions.map(({ name, values }) => `${name}=${values.join(',')}`);
  const query = `count:of=${of}${said.map((part) => ` ${part}`).join('')}`;
  return { of, n: countable?.count(conditions) ?? 0, provenance: [query] };
}
