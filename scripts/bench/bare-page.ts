import { JSDOM } from 'jsdom';

/** Attributes that a bare page keeps: what makes a table a table, a link a link, a picture a picture. */
const KEPT = /^(?:href|colspan|rowspan|scope|lang)$/;
const STYLE =
  'body{font:16px/1.6 sans-serif;max-width:60rem;margin:auto;padding:1rem}' +
  'table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:.3rem;text-align:left}';

/**
 * The floor for a page: the same words, tables and pictures in bare HTML with a few rules of inline
 * style; no script, no form, no style sheet.
 */
export function barePage(html: string): string {
  const { document } = new JSDOM(html).window;
  const main = document.querySelector('main') ?? document.body;
  for (const element of main.querySelectorAll('script, style, template, form, link')) {
    element.remove();
  }
  for (const element of main.querySelectorAll('*')) {
    if (element.closest('svg')) continue;
    for (const name of element.getAttributeNames()) {
      if (!KEPT.test(name)) element.removeAttribute(name);
    }
  }
  return (
    `<!doctype html><html lang="${document.documentElement.lang}"><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width">' +
    `<title>${document.title}</title><style>${STYLE}</style></head>` +
    `<body><main>${main.innerHTML}</main></body></html>`
  );
}

/** The scripts that stand in a page itself, data left out. */
export const inlineScripts = (html: string): string =>
  [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes = '']) => !/\bsrc=|json/.test(attributes))
    .map(([, , text = '']) => text)
    .join('\n');

/** The number of elements of a page, told by the tags that open them. */
export const elementsIn = (html: string): number => html.match(/<[a-z]/gi)?.length ?? 0;
