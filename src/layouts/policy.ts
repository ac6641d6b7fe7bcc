import { createHash } from 'node:crypto';

/**
 * What a page may load and run: the site's own files, and of styles the one that stands in it.
 * @param style the text of the page's `<style>`
 */
export const policyFor = (style: string): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "script-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
