/** A part of a briefing that stands on sheets of one direction. */
export interface Run {
  /** Whether its sheets are turned, for a table that needs the long side. */
  landscape: boolean;
  html: string;
}

/** Elements that have no end tag. */
const VOID = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
const TAG = /<!--[^]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;

/**
 * The elements at the top of a piece of HTML, each with the text before it. The HTML must be
 * well-formed, as a serialiser writes it.
 * @throws when an element is not closed
 */
export function topLevel(html: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (const match of html.matchAll(TAG)) {
    const [tag, slash, name = '', attributes = ''] = match;
    if (tag.startsWith('<!--')) continue;
    if (slash) depth -= 1;
    else if (!VOID.has(name.toLowerCase()) && !attributes.endsWith('/')) depth += 1;
    if (depth < 0) throw new Error(`an element of the briefing is closed twice: ${tag}`);
    if (depth > 0) continue;
    const end = match.index + tag.length;
    pieces.push(html.slice(start, end));
    start = end;
  }
  if (depth > 0) throw new Error('an element of the briefing is not closed');
  const rest = html.slice(start);
  return rest.trim() === '' ? pieces : [...pieces, rest];
}

const WIDE = /<table\b[^>]*\bclass="(?:[^"]* )?wide(?: [^"]*)?"/;
/** Notes, and the small print under a table. */
const BELONGS =
  /^\s*(?:<section\b[^>]*\bclass="(?:[^"]* )?notes(?: [^"]*)?"|<p\b[^>]*\bclass="(?:basis|left-out)")/;

/**
 * Cuts the body of a briefing where its sheets turn. The first run is upright: the title stands
 * on it. Small print and notes that follow a wide table stay with it on its turned sheet.
 */
export function runsOf(html: string): Run[] {
  const runs: Run[] = [{ landscape: false, html: '' }];
  for (const piece of topLevel(html)) {
    const last = runs.at(-1);
    const landscape = WIDE.test(piece) || (last?.landscape === true && BELONGS.test(piece));
    if (last?.landscape === landscape) last.html += piece;
    else runs.push({ landscape, html: piece });
  }
  return runs;
}

/**
 * How many sheets the preview draws for each run: one each, and what is left of the promise for
 * the first, which carries the text.
 */
export function sheetsOf(runs: readonly Run[], pages: number): number[] {
  const spare = Math.max(0, pages - runs.length);
  return runs.map((_, index) => (index === 0 ? 1 + spare : 1));
}
