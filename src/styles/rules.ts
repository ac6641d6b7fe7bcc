/** A rule of a style sheet: each of its selectors with the names that it cannot do without. */
interface StyleRule {
  kind: 'rule';
  selectors: readonly { text: string; needs: readonly string[] }[];
  body: string;
}

/** Rules under a condition, such as a medium. */
interface RuleGroup {
  kind: 'group';
  head: string;
  rules: readonly CssRule[];
}

/** What stands whatever is on the page: `@page`, `@font-face`. */
interface FixedRule {
  kind: 'fixed';
  text: string;
}

export type CssRule = StyleRule | RuleGroup | FixedRule;

/** Conditions that hold rules; other rules with an at-sign are kept as they are. */
const GROUP = /^@(?:media|supports|layer|container)\b/;
const STRING = /"[^"]*"|'[^']*'/g;
const NAME = /[.#]?-?[a-z_][\w-]*/gi;

/**
 * The rules of a style sheet.
 * @param css minified: no comments, no braces in strings, no rules within rules
 */
export function rulesOf(css: string): CssRule[] {
  const rules: CssRule[] = [];
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf('{', at);
    if (open < 0) break;
    const close = closing(css, open);
    const head = css.slice(at, open).trim();
    rules.push(ruleOf(head, css.slice(open + 1, close)));
    at = close + 1;
  }
  return rules;
}

function ruleOf(head: string, body: string): CssRule {
  if (GROUP.test(head)) return { kind: 'group', head, rules: rulesOf(body) };
  if (head.startsWith('@')) return { kind: 'fixed', text: `${head}{${body}}` };
  return { kind: 'rule', selectors: partsOf(head).map(selectorOf), body };
}

/** A whole page that has something anywhere in it. */
const ANYWHERE = /^(html[^ >+~]*):has\(([.#]?-?[a-z_][\w-]*)\)$/i;

/**
 * What stands anywhere in a page is known as it is made; a browser would look for it through all of the page
 * at each change of it, which is dear in a long list.
 */
function selectorOf(selector: string): StyleRule['selectors'][number] {
  const [, text = selector, name] = ANYWHERE.exec(selector) ?? [];
  return { text, needs: [...needsOf(text), ...(name === undefined ? [] : [name])] };
}

/** Where the brace closes that opens at a place. */
function closing(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    else if (css[at] === '}' && (depth -= 1) === 0) return at;
  }
  throw new Error(`a brace stays open: ${css.slice(open, open + 40)}`);
}

/** The selectors of a list; commas within brackets part nothing. */
function partsOf(selectors: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of selectors) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

/** The elements, classes and ids without which a selector finds nothing; brackets are not read. */
function needsOf(selector: string): string[] {
  let plain = selector.replaceAll(STRING, '').replaceAll(/\[[^\]]*\]/g, '');
  while (/\([^()]*\)/.test(plain)) plain = plain.replaceAll(/\([^()]*\)/g, '');
  return plain.replaceAll(/::?[\w-]+/g, '').match(NAME) ?? [];
}

/**
 * The part of a style sheet that can find something, in the same order.
 * @param has whether an element (`table`), a class (`.who`) or an id (`#main`) may be on the page
 */
export function rulesUsed(rules: readonly CssRule[], has: (name: string) => boolean): string {
  return rules
    .map((rule) => {
      if (rule.kind === 'fixed') return rule.text;
      if (rule.kind === 'group') {
        const inner = rulesUsed(rule.rules, has);
        return inner === '' ? '' : `${rule.head}{${inner}}`;
      }
      const left = rule.selectors.filter(({ needs }) => needs.every(has));
      return left.length === 0 ? '' : `${left.map(({ text }) => text).join(',')}{${rule.body}}`;
    })
    .join('');
}

/** Every name that some rule cannot do without. */
export const namesAsked = (rules: readonly CssRule[]): Set<string> =>
  new Set(
    rules.flatMap((rule) => {
      if (rule.kind === 'fixed') return [];
      return rule.kind === 'group'
        ? [...namesAsked(rule.rules)]
        : rule.selectors.flatMap(({ needs }) => needs);
    }),
  );

/** The elements, classes and ids of a page's markup, as selectors name them. */
export function namesIn(html: string): Set<string> {
  const names = new Set<string>();
  for (const [, tag] of html.matchAll(/<([a-z][\w-]*)/gi)) names.add(tag ?? '');
  for (const [, id] of html.matchAll(/\sid="([^"]*)"/g)) names.add(`#${id ?? ''}`);
  const lists = new Set([...html.matchAll(/\sclass="([^"]*)"/g)].map(([, list]) => list ?? ''));
  for (const list of lists) for (const name of list.split(/\s+/)) names.add(`.${name}`);
  return names;
}
