import { waysOf, type Compound, type WayToFind } from './selectors.ts';

/** A rule of a style sheet: each of its selectors with the ways in which it can find something. */
interface StyleRule {
  kind: 'rule';
  selectors: readonly { text: string; ways: readonly WayToFind[] }[];
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

/** One part of a style sheet as it is chosen from: a rule, a group under a condition, or what always stays. */
export type CssRule = StyleRule | RuleGroup | FixedRule;

/** Conditions that hold rules; other rules with an at-sign are kept as they are. */
const GROUP = /^@(?:media|supports|layer|container)\b/;

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
 * A selector, without what is known as the page is made: that something stands anywhere in it. A browser would
 * look for it through all of the page at each change of it, which is dear in a long list.
 */
function selectorOf(text: string): StyleRule['selectors'][number] {
  const [, page, held] = ANYWHERE.exec(text) ?? [];
  if (page === undefined || held === undefined) return { text, ways: waysOf(text) };
  return { text: page, ways: waysOf(page).map((way) => [...way, `=${held}`]) };
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

/**
 * The part of a style sheet that can find something, in the same order.
 * @param has whether an element that a selector asks for may be on the page
 */
export function rulesUsed(rules: readonly CssRule[], has: (compound: Compound) => boolean): string {
  return rules
    .map((rule) => {
      if (rule.kind === 'fixed') return rule.text;
      if (rule.kind === 'group') {
        const inner = rulesUsed(rule.rules, has);
        return inner === '' ? '' : `${rule.head}{${inner}}`;
      }
      const left = rule.selectors.filter(({ ways }) => ways.some((way) => way.every(has)));
      return left.length === 0 ? '' : `${left.map(({ text }) => text).join(',')}{${rule.body}}`;
    })
    .join('');
}

/** Every element that some selector asks for. */
export const compoundsIn = (rules: readonly CssRule[]): Set<Compound> =>
  new Set(
    rules.flatMap((rule) => {
      if (rule.kind === 'fixed') return [];
      return rule.kind === 'group'
        ? [...compoundsIn(rule.rules)]
        : rule.selectors.flatMap(({ ways }) => ways.flat());
    }),
  );
