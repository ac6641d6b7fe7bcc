/** So much markup of what stands in a page's main part holds what a window shows first, but for a table that goes on. */
const SHOWN = 8_000;
/** A table or form that begins there is waited for to its end if it ends before this; longer ones have widths of their own. */
const LONGEST = 64_000;

/** What finds its widths by all that stands in it. */
const WHOLE = /^(?:table|form|dl)$/;
/** What may be waited for; what stands in pictures, scripts and templates is passed over. */
const TAGS =
  /<(svg|script|template)\b[^]*?<\/\1>|<(\/?)(table|form|dl|p|h[2-4]|ul|ol|li|dt|dd|tr|tbody|section|figure|details|div|nav|footer)\b([^>]*)>/g;
const ID = /\sid="([^"]*)"/;

/** The id of what follows the first view, where it has none of its own. */
const FOLLOWS = 'follows';

/**
 * Finds what stands right after that which a page shows first. Browsers that can be told to (`rel="expect"`)
 * wait for it before they paint: nothing moves because a page comes in pieces.
 * @param body the markup of a page's body
 * @returns the same markup, with an id where that element had none, and its id
 */
export function afterFirstView(body: string): { html: string; id: string | undefined } {
  const main = Math.max(0, body.indexOf('<main'));
  let open = 0;
  let found: RegExpExecArray | undefined;
  for (const tag of body.matchAll(TAGS)) {
    const [, , end, name = ''] = tag;
    const place = tag.index - main;
    if (end === '' && place >= SHOWN) {
      if (open === 0) {
        found = tag;
        break;
      }
      if (place > LONGEST) break;
      found ??= tag;
    }
    if (WHOLE.test(name)) open += end === '' ? 1 : -1;
    // Nothing follows the foot: a short page is waited for to there.
    if (end === '' && name === 'footer') {
      found = tag;
      break;
    }
  }
  if (!found) return { html: body, id: undefined };
  const known = ID.exec(found[4] ?? '')?.[1];
  if (known !== undefined) return { html: body, id: known };
  const at = found.index + 1 + (found[3] ?? '').length;
  return { html: `${body.slice(0, at)} id="${FOLLOWS}"${body.slice(at)}`, id: FOLLOWS };
}
