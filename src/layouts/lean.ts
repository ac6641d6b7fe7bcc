import { closeUp } from './close-up.ts';

/** What keeps its white space: for the page, or, as the text of a document, for its own sake. */
const KEPT =
  /(<(?:pre|textarea|script)\b[^]*?<\/(?:pre|textarea|script)>|<p class="in-text\b[^]*?<\/p>)/;

/** A small picture without words, such as a mark or a ball, and what is said in its place. */
const PICTURE =
  /<svg aria-hidden="true"([^>]*?) viewBox="([^"]*)"([^>]*)>(<path [^>]*>)<\/svg>(?: ?<span class="visually-hidden">([^<]*)<\/span>)?/g;
/** Those that the style draws, as long as it has a class for each: its own colour, cut out. */
const DRAWN = /^ class="(mark|ball)"$/;
const CLASSES = 20;
/** A picture stands on its own unless it comes more often than this. */
const FEW = 2;

/**
 * The markup of a page, shorter and the same to the reader: white space that no browser shows is left
 * out, and a picture that comes again and again is drawn once and used.
 */
export const lean = (html: string): string => drawnOnce(spacedOnce(html));

/** One blank between tags and words where there are several, and none before punctuation. */
const spacedOnce = (html: string): string =>
  html
    .split(KEPT)
    .map((part, i) => (i % 2 === 1 ? part : closeUp(part)))
    .join('');

/** The symbols come first, and take no room. */
function drawnOnce(html: string): string {
  const count = new Map<string, number>();
  for (const [, , box = '', , path = ''] of html.matchAll(PICTURE)) {
    count.set(box + path, (count.get(box + path) ?? 0) + 1);
  }
  const often = [...count].filter(([, n]) => n > FEW).map(([picture]) => picture);
  if (often.length === 0) return html;
  const symbols = new Map<string, string>();
  const body = html.replaceAll(
    PICTURE,
    (whole, before: string, box: string, after: string, path: string, said?: string) => {
      const at = often.indexOf(box + path);
      if (at < 0) return whole;
      const drawn = DRAWN.exec(before)?.[1];
      const size = Number(box.split(' ')[2]);
      if (drawn && at < CLASSES) {
        symbols.set(
          `s${at}`,
          `<clipPath id="s${at}" clipPathUnits="objectBoundingBox">${path.replace('<path', `<path transform="scale(${1 / size})"`)}</clipPath>`,
        );
        return `<span class="${drawn} s${at}">${said ?? ''}</span>`;
      }
      symbols.set(`u${at}`, `<symbol id="u${at}" viewBox="${box}">${path}</symbol>`);
      const words = said === undefined ? '' : `<span class="visually-hidden">${said}</span>`;
      return `<svg aria-hidden="true"${before}${after}><use href="#u${at}"/></svg>${words}`;
    },
  );
  return `<svg class="symbols" aria-hidden="true" width="0" height="0">${[...symbols.values()].join('')}</svg>${body}`;
}
