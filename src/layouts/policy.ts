import { createHash } from 'node:crypto';

/**
 * What a page may load and run: the site's own files, and of styles the one that stands in it.
 * @param style the text of the page's `<style>`
 * @param written whether the site is being written: the page then also talks to the server, which
 *   tells it of changes and shows errors in a style of its own
 */
export const policyFor = (style: string, written = false): string =>
  [
    "default-src 'none'",
    written
      ? "style-src 'unsafe-inline'"
      : `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "script-src 'self'",
    ...(written ? ["connect-src 'self' ws:"] : []),
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
