import { siteAddress } from '../paper/sheet/reach.ts';

/**
 * The rules for the foot of an ordinary page on paper: the number of the sheet, and what is given.
 * Browsers that know no boxes in the margin have a foot of their own, with the address and the number.
 * @param text the page's address, or its name
 */
export const footOfSheets = (text: string): string =>
  '@page{' +
  `@bottom-left{content:${cssString(text)};${FOOT}text-align:left;width:80%}` +
  `@bottom-right{content:counter(page) " / " counter(pages);${FOOT}text-align:right;width:20%}` +
  '}';

const FOOT = 'font:8pt/1.4 sans-serif;color:#444;vertical-align:top;padding-top:4mm;';

/**
 * What leads a reader of the paper back to the page: its address where that of the site is known, else
 * its name. A relative address could not be typed.
 * @param path from the root of the site
 */
export const atFoot = (path: string, title: string, site: string | undefined): string => {
  const address = siteAddress(site);
  return address === undefined ? title : address + path;
};

/** A text as a string of CSS, which can stand in a `<style>` too. */
const cssString = (text: string): string =>
  `"${text.replaceAll(/["\\<\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
