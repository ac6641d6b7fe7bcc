import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { packed, unpacked, type Tray } from './model.ts';

/** How trays are written into addresses; one that is read differently gets another number. */
const FORM = '1';

/** What stands before a tray in the fragment of an address that is sent. */
const TRAY_MARK = 'tray=';

/** What stands before the reader’s own tray in an address within the site, which carries it on. */
const CARRIED_MARK = 'own-tray=';

/** A tray as a fragment, without its #: small enough for a message, and nothing is sent to a host. */
export const fragmentOf = (tray: Tray): string => TRAY_MARK + FORM + codeOf(tray);

/** A tray on the way from one page to the next, and the mark of the reader whose own it is. */
export interface Carried {
  tray: Tray;
  reader: string;
}

/** The reader’s own tray as a fragment, for the way from one page to the next. */
export const carriedOf = ({ tray, reader }: Carried): string =>
  `${CARRIED_MARK}${reader}.${FORM}${codeOf(tray)}`;

const codeOf = (tray: Tray): string =>
  btoa(signsOf(deflateSync(strToU8(JSON.stringify(packed(tray))), { level: 9 })))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** A sign a byte, one after the other: as arguments of one call a large tray is too many. */
const signsOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** What an address holds: a tray, or why it cannot be read. */
export type Opened = { tray: Tray } | { fault: 'cut' | 'newer' };

/** More than any tray that a reader makes: a fragment that unpacks to more is none. */
const MOST = 1_000_000;

/** The tray in a fragment; undefined where it holds none at all. */
export const trayIn = (hash: string): Opened | undefined => behind(TRAY_MARK, hash);

/** The tray that a fragment or a query carries, and whose own it is; undefined where it carries none. */
export function carriedIn(part: string): Carried | undefined {
  const [marked = '', ...rest] = part.replace(/^[#?]/, '').split('.');
  if (!marked.startsWith(CARRIED_MARK)) return undefined;
  const opened = behind(CARRIED_MARK, CARRIED_MARK + rest.join('.'));
  const reader = marked.slice(CARRIED_MARK.length);
  return opened && 'tray' in opened ? { tray: opened.tray, reader } : undefined;
}

function behind(mark: string, part: string): Opened | undefined {
  const text = part.replace(/^[#?]/, '');
  if (!text.startsWith(mark)) return undefined;
  // A message puts a full stop, a bracket or a parameter of its own behind an address.
  const [whole = ''] = /^[\w-]*/.exec(text.slice(mark.length)) ?? [];
  const form = whole.slice(0, 1);
  const code = whole.slice(1);
  if (form !== FORM) return { fault: /^[2-9]$/.test(form) ? 'newer' : 'cut' };
  try {
    // Four signs are three bytes: one sign over is of none.
    const signs = code.length % 4 === 1 ? code.slice(0, -1) : code;
    const binary = atob(signs.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const plain = inflateSync(bytes, { out: new Uint8Array(MOST) });
    const tray = unpacked(JSON.parse(strFromU8(plain)));
    return tray ? { tray } : { fault: 'cut' };
  } catch {
    return { fault: 'cut' };
  }
}
