/** What tells one element from others like it; no style asks for a value of these. */
const OWN = / (id|href|title|aria-label|data-(?:add|measure|open|column|id))="[^"]*"/g;

/** Of markup only its opening tags, alike ones once: what a style needs to know of it. */
export const tagsOf = (markup: string): string =>
  [...new Set(markup.replaceAll(OWN, ' $1=""').match(/<[a-z](?:[^<>"]|"[^"]*")*>/gi))].join('');
