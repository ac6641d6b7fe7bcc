import { createHash } from 'node:crypto';

/**
 * What a page may load and run: the site's own files, and the style and the script that stand in it.
 * @param style the text of the page's `<style>`
 * @param script the text of the page's own `<script>`, if it has one
 * @param written whether the site is being written: the page then also talks to the server, which
 *   tells it of changes and shows errors in a style of its own
 */
export const policyFor = (style: string, script?: string, written = false): string =>
  [
    "default-src 'none'",
    `style-src '${written ? 'unsafe-inline' : hashOf(style)}'`,
    `script-src 'self'${script === undefined ? '' : ` '${hashOf(script)}'`}`,
    ...(written ? ["connect-src 'self' ws:"] : []),
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;
