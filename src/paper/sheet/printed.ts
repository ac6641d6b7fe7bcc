import { escapeMarkup } from '../../charts/svg.ts';

/** A file that is made after the pages, which link it once it is there. */
export interface Printed {
  /** Its address from the page that links it. */
  href: string;
  /** What the link says; `{pages}` is filled in with the number of its pages. */
  label: string;
  /** What it says of one page, where the language says that in another way. */
  one?: string | undefined;
  /** Its media type. */
  type: string;
  /** What it is called when it is saved. */
  name: string;
}

/** What is known of a file that is there. */
export interface PrintedFile {
  pages: number;
}

const PLACE =
  /<span class="printed" data-href="([^"]*)" data-label="([^"]*)" data-one="([^"]*)" data-type="([^"]*)" data-name="([^"]*)">(?:<a\b[^>]*>[^<]*<\/a>)?<\/span>/g;

/** A place in a page for the link to a file that may come later; empty until then. */
export const printedPlace = ({ href, label, one = label, type, name }: Printed): string => {
  const data = [
    ['href', href],
    ['label', label],
    ['one', one],
    ['type', type],
    ['name', name],
  ].map(([name, value = '']) => ` data-${name}="${escapeMarkup(value)}"`);
  return `<span class="printed"${data.join('')}></span>`;
};

/**
 * Links the files that are there and takes back the links to those that are not. A page that has
 * been filled before can be filled again.
 * @param find what is known of a file, by its address from the page
 */
export const fillPrinted = (
  html: string,
  find: (href: string) => PrintedFile | undefined,
): string =>
  html.replaceAll(
    PLACE,
    (whole: string, href: string, label: string, one: string, type: string, name: string) => {
      const place = whole.slice(0, whole.indexOf('>') + 1);
      const file = find(href);
      if (!file) return `${place}</span>`;
      const text = (file.pages === 1 ? one : label).replace('{pages}', String(file.pages));
      return `${place}<a href="${href}" type="${type}" download="${name}">${text}</a></span>`;
    },
  );
