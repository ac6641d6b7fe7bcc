/** What is amiss with the style that a page carries. */
export interface StyleFacts {
  /** Rules of the whole style of the site that find something on the page and do not stand in it. */
  lacking: string[];
  /** The first rule that stands before one that comes before it in the whole; '' when all are in order. */
  outOfOrder: string;
}

/**
 * Holds the style that a page carries against the whole style of the site: each rule whose selector the
 * browser finds on the page, whatever its states, is to stand in it, and all in the order of the whole.
 * Runs in the browser: nothing from outside is in reach.
 * @param whole the whole style, minified as that of pages is, without the colours of jurisdictions
 * @param sheets the style of printed sheets, minified; where a page ends with it, it is not asked about: it
 * comes whole, and may say again what the site's says
 * @returns what it says of a page as parsed
 */
export function styleChecker(whole: string, sheets: string): (parsed: Document) => StyleFacts {
  /** A selector with its declarations and the conditions around it. */
  interface Rule {
    key: string;
    selector: string;
  }
  const splitAt = (text: string): string[] => {
    const parts = [''];
    let depth = 0;
    for (const sign of text) {
      if (sign === '(' || sign === '[') depth += 1;
      if (sign === ')' || sign === ']') depth -= 1;
      if (sign === ',' && depth === 0) parts.push('');
      else parts[parts.length - 1] += sign;
    }
    return parts.map((part) => part.trim());
  };
  const rulesOf = (css: string): Rule[] => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const walk = (list: CSSRuleList, around: string): Rule[] =>
      [...list].flatMap((rule) => {
        if (rule instanceof CSSStyleRule) {
          const { cssText } = rule.style;
          return splitAt(rule.selectorText).map((selector) => ({
            key: `${around}${selector}{${cssText}}`,
            selector,
          }));
        }
        if (!(rule instanceof CSSGroupingRule)) return [];
        const head = rule.cssText.slice(0, rule.cssText.indexOf('{'));
        return walk(rule.cssRules, `${around}${head}`);
      });
    return walk(sheet.cssRules, '');
  };
  // What a reader or a script may bring about is taken for granted; this is true of every element.
  const always = ':not(html html)';
  const state =
    /:(?:hover|active|focus(?:-within|-visible)?|checked|target|link|any-link|visited|disabled|enabled|open|indeterminate|invalid|valid|placeholder-shown)(?![\w-])|\[open\]/g;
  const within = new RegExp(
    `:not\\((?:[^()]|\\([^()]*\\))*(?:${state.source})(?:[^()]|\\([^()]*\\))*\\)`,
    'g',
  );
  const stateless = (selector: string): string =>
    selector
      .replace(
        /::?(?:before|after|first-line|first-letter|marker|backdrop|placeholder|selection|details-content|-webkit-[\w-]+|file-selector-button)(?![\w-])(?:\([^()]*\))?/g,
        always,
      )
      .replace(within, always)
      .replace(state, always);
  /** Classes and ids that a page must have somewhere; a selector with alternatives is asked as it is. */
  const needs = (selector: string): string[] =>
    /:(?:is|where|has|not)\((?!html html\))/.test(selector)
      ? []
      : (selector.match(/[.#]-?[a-z_][\w-]*/gi) ?? []);
  const rules = rulesOf(whole).map(({ key, selector }) => {
    const asked = stateless(selector);
    return { key, asked, needs: needs(asked.replaceAll(/\[[^\]]*\]/g, '')) };
  });
  /** What is known as a page is made is left out of its selector: that something stands anywhere in it. */
  const known = (key: string): string =>
    key.replace(/(html[^ >+~{]*):has\([.#]?-?[a-z_][\w-]*\)(?=\{)/i, '$1');
  const placeOf = new Map<string, number[]>();
  for (const [i, { key }] of rules.entries()) {
    for (const one of new Set([key, known(key)]))
      placeOf.set(one, [...(placeOf.get(one) ?? []), i]);
  }
  const rulesOnce = new Map<string, { keys: Set<string>; outOfOrder: string }>();
  const ownOf = (css: string) => {
    const found = rulesOnce.get(css);
    if (found) return found;
    const own = rulesOf(css).map(({ key }) => key);
    let at = -1;
    const late = own.find((key) => {
      const places = placeOf.get(key);
      // Not of the whole: the colours of jurisdictions, the foot of a page's sheets.
      if (!places) return false;
      const next = places.find((place) => place > at);
      if (next === undefined) return true;
      at = next;
      return false;
    });
    const made = { keys: new Set(own), outOfOrder: late ?? '' };
    rulesOnce.set(css, made);
    return made;
  };
  return (parsed) => {
    const style = parsed.head.querySelector('style')?.textContent ?? '';
    const { keys, outOfOrder } = ownOf(
      style.endsWith(sheets) ? style.slice(0, -sheets.length) : style,
    );
    const names = new Set<string>();
    for (const element of parsed.querySelectorAll('*')) {
      if (element.id !== '') names.add(`#${element.id}`);
      for (const name of element.classList) names.add(`.${name}`);
    }
    const lacking = rules.filter(
      ({ key, asked, needs: list }) =>
        !keys.has(key) &&
        !keys.has(known(key)) &&
        list.every((name) => names.has(name)) &&
        parsed.querySelector(asked) !== null,
    );
    // Of a jurisdiction a class, and its tones in the light and in the dark.
    const toneless = [...names].flatMap((name) => {
      const [, id] = /^\.j-(.+)$/.exec(name) ?? [];
      if (id === undefined) return [];
      const isThere = style.includes(`.j-${id}{`) && style.split(`--j-${id}:`).length > 2;
      return isThere ? [] : [`the colours of ${id}`];
    });
    return { lacking: [...lacking.map(({ key }) => key), ...toneless], outOfOrder };
  };
}
