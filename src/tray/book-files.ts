import type { Locale } from '../i18n/index.ts';
import { cutsOf } from '../shared/cut.ts';
import { withVersion, type ScriptFiles } from '../shared/script-files.ts';
import type { SlipBook } from './book.ts';

/** What a file holds at most, in bytes. */
const FILE = 500_000;

/**
 * A book as scripts, each with a part of what it says of things and of measures in cells; the first has
 * the rest as well. Each leaves its part in a variable of its own, so that they may come in any order.
 * @param most bytes of a file, unless one thing alone takes more
 */
export function bookFiles(book: SlipBook, locale: Locale, most = FILE): ScriptFiles {
  const { slips, lines, ...head } = book;
  const [ofSlips, ofLines] = [Object.entries(slips), Object.entries(lines)];
  const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));
  const things = [...ofSlips, ...ofLines].map((entry) => ({ bytes: bytes(entry), texts: [] }));
  const cuts = cutsOf(things, [], most, bytes(head));
  const files = cuts.map(({ things: end }, i) => {
    const start = cuts[i - 1]?.things ?? 0;
    const part = {
      slips: Object.fromEntries(ofSlips.slice(start, end)),
      lines: Object.fromEntries(
        ofLines.slice(Math.max(0, start - ofSlips.length), Math.max(0, end - ofSlips.length)),
      ),
    };
    const number = i === 0 ? '' : String(i + 1);
    const value = JSON.stringify(i === 0 ? { ...head, ...part } : part);
    const text = `var trayBook${number}=${value};\n`;
    return { name: `tray-book.${locale}${i === 0 ? '' : `.${number}`}.js`, text };
  });
  return withVersion(files);
}
