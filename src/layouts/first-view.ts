/** So much markup of a page's main part holds what a window shows first. */
const SHOWN = 8_000;
/** What begins there is waited for to its end if it ends before this; longer ones have widths of their own. */
const LONGEST = 64_000;

/** What finds its widths by all that stands in it. */
const WHOLE = /^(?:table|form|dl|ul)$/;
/** What may be waited for; what stands in pictures, scripts and templates is passed over. */
const TAGS =
  /<(svg|script|template)\b[^]*?<\/\1>|<(\/?)(table|form|dl|p|h[2-4]|ul|ol|li|dt|dd|tr|tbody|section|figure|details|div|nav|footer)\b([^>]*)>/g;
const MAIN = /<main\b[^>]*\sid="([^"]*)"/;
const ID = /\sid="([^"]*)"/;

/** The id of what follows the first view, where it has none of its own. */
const FOLLOWS = 'follows';

/**
 * Finds what stands right after the tables, forms and lists with which a page begins, or else its head. Browsers
 * that can be told to (`rel="expect"`) wait for it before they paint: a page that comes in pieces does not show one of
 * them before its widths are found. Nothing else is waited for, which would hold back the first paint.
 * @param body the markup of a page's body
 * @returns the same markup, with an id where that element had none, and its id
 */
export function afterFirstView(body: string): { html: string; id: string | undefined } {
  const main = Math.max(0, body.indexOf('<main'));
  const found = afterWhole(body, main);
  if (!found) return { html: body, id: MAIN.exec(body)?.[1] };
  const known = ID.exec(found[4] ?? '')?.[1];
  if (known !== undefined) return { html: body, id: known };
  const at = found.index + 1 + (found[3] ?? '').length;
  return { html: `${body.slice(0, at)} id="${FOLLOWS}"${body.slice(at)}`, id: FOLLOWS };
}

/** The tag after the last of what is waited for. @param main where the main part begins */
function afterWhole(body: string, main: number): RegExpExecArray | undefined {
  let open = 0;
  let closed = false;
  let found: RegExpExecArray | undefined;
  for (const tag of body.matchAll(TAGS)) {
    const [, , end, name = ''] = tag;
    const place = tag.index - main;
    if (place > (open > 0 ? LONGEST : SHOWN) && !closed) return found;
    if (closed && end === '') {
      found = tag;
      closed = false;
      if (place > SHOWN) return found;
    }
    if (place < 0 || !WHOLE.test(name)) continue;
    open += end === '' ? 1 : -1;
    closed = open === 0;
  }
  return found;
}
