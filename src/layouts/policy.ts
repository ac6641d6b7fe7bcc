import { createHash } from 'node:crypto';

/**
 * What a page may load and run: the site's own files, and the style and the script that stand in it.
 * @param style the text of the page's `<style>`
 * @param script the text of the page's own `<script>`, if it has one
 */
export const policyFor = (style: string, script?: string): string =>
  [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src 'self'${script === undefined ? '' : ` '${hashOf(script)}'`}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;
