import type { IncomingMessage, ServerResponse } from 'node:http';
import { hasContent } from '../../src/corpus/check-once.ts';

/**
 * What answers in place of every page while there is no content that pages could be made of, as where it
 * is wrong from the start: what is wrong with it. The page comes again by itself when that is mended.
 */
export const unlessGood =
  (message: () => string) =>
  ({ headers }: IncomingMessage, response: ServerResponse, next: () => void): void => {
    if (hasContent() || headers.accept?.includes('text/html') !== true) {
      next();
      return;
    }
    response.writeHead(503, { 'content-type': 'text/html; charset=utf-8' });
    response.end(pageOf(message()));
  };

const pageOf = (message: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>The content has problems</title>
<script type="module" src="/@vite/client"></script>
<script type="module" src="/@id/astro:scripts/page.js"></script>
<pre>${message.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>
</html>
`;
