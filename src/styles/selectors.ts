import { parse, type AttributeSelector, type PseudoSelector, type Selector } from 'css-what';

/**
 * What one element must have so that a part of a selector finds it, parted by blanks: its name (`td`),
 * classes (`.who`), id (`#main`), attributes (`[hidden]`, `[type=search]`); the root also what its
 * language is or is not (`:lang(zh)`, `!:lang(zh)`). A name that the page itself must have, whatever its
 * scripts make, stands behind `=`.
 */
export type Compound = string;

/** A way in which a selector can find something: what each of several elements must have. */
export type WayToFind = readonly Compound[];

/**
 * The ways in which a selector can find something; one of them will do. How its elements stand to each
 * other is not asked, nor a state such as `:hover`, nor what `:not()` shuts out.
 */
export const waysOf = (selector: string): readonly WayToFind[] =>
  parse(selector)
    .flatMap(waysThrough)
    .map(({ own, others }) => [...others, ...compoundOf(own)]);

/** What the last element must have, and what the others must. */
interface Needs {
  own: readonly string[];
  others: readonly Compound[];
}

const NOTHING: Needs = { own: [], others: [] };
const COMBINATOR: ReadonlySet<string> = new Set(['adjacent', 'child', 'descendant', 'sibling']);

/** An element that may be any asks for nothing. */
const compoundOf = (own: readonly string[]): Compound[] =>
  own.length === 0 ? [] : [[...new Set(own)].sort().join(' ')];

/** The ways through one selector, from its first element to its last. */
function waysThrough(selector: readonly Selector[]): readonly Needs[] {
  const elements: Selector[][] = [[]];
  for (const token of selector) {
    if (COMBINATOR.has(token.type)) elements.push([]);
    else elements.at(-1)?.push(token);
  }
  return elements.reduce<readonly Needs[]>(
    (ways, tokens) =>
      ways.flatMap(({ own, others }) => {
        const before = { own: [], others: [...others, ...compoundOf(own)] };
        return ofElement(tokens).map((needs) => joined(before, needs));
      }),
    [NOTHING],
  );
}

const joined = (a: Needs, b: Needs): Needs => ({
  own: [...a.own, ...b.own],
  others: [...a.others, ...b.others],
});

/** What one element must have: each token adds to it, and one with alternatives parts the ways. */
function ofElement(tokens: readonly Selector[]): readonly Needs[] {
  const isRoot = tokens.some(
    (token) =>
      (token.type === 'pseudo' && token.name === 'root') ||
      (token.type === 'tag' && token.name === 'html'),
  );
  return tokens.reduce<readonly Needs[]>(
    (ways, token) => {
      const more = ofToken(token, isRoot);
      return ways.flatMap((way) => more.map((needs) => joined(way, needs)));
    },
    [NOTHING],
  );
}

const own = (...names: string[]): readonly Needs[] => [{ own: names, others: [] }];

function ofToken(token: Selector, isRoot: boolean): readonly Needs[] {
  if (token.type === 'tag') return own(token.name);
  if (token.type === 'attribute') return own(ofAttribute(token));
  if (token.type === 'pseudo') return ofPseudo(token, isRoot);
  return [NOTHING];
}

function ofAttribute({ name, action, value }: AttributeSelector): string {
  if (name === 'class' && action === 'element') return `.${value}`;
  if (name === 'id' && action === 'equals') return `#${value}`;
  return action === 'equals' ? `[${name}=${value}]` : `[${name}]`;
}

function ofPseudo({ name, data }: PseudoSelector, isRoot: boolean): readonly Needs[] {
  if (name === 'root') return own('html');
  if (name === 'lang' && isRoot) return own(langOf(data));
  if (!Array.isArray(data)) return [NOTHING];
  if (name === 'is') return data.flatMap(waysThrough);
  if (name === 'has') {
    return data
      .flatMap(waysThrough)
      .map((needs) => ({ own: [], others: [...needs.others, ...compoundOf(needs.own)] }));
  }
  const [[shutOut] = []] = data;
  const isLanguage = shutOut?.type === 'pseudo' && shutOut.name === 'lang';
  return name === 'not' && isRoot && isLanguage ? own(`!${langOf(shutOut.data)}`) : [NOTHING];
}

const langOf = (data: PseudoSelector['data']): string =>
  `:lang(${typeof data === 'string' ? data : ''})`;
