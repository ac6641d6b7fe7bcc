import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fillPrinted, type PrintedFile } from '../../src/paper/sheet/printed.ts';
import { pageCount } from './briefing-pdf.ts';

/**
 * Links, in the pages of a built site, the files that were made after them and are there; takes
 * back the links to those that are not.
 * @returns how many pages link such files
 */
export function linkPrinted(folder: string): number {
  let linked = 0;
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?:^|[/\\])briefings(?:[/\\][^/\\]+)?\.html$/.test(name))
    .map((name) => join(folder, name));
  for (const page of pages) {
    const html = readFileSync(page, 'utf8');
    let any = false;
    const filled = fillPrinted(html, (href) => {
      const file = fileAt(resolve(dirname(page), href));
      any ||= file !== undefined;
      return file;
    });
    if (filled !== html) writeFileSync(page, filled);
    if (any) linked += 1;
  }
  return linked;
}

function fileAt(path: string): PrintedFile | undefined {
  if (!existsSync(path)) return undefined;
  return { pages: path.endsWith('.pdf') ? pageCount(readFileSync(path)) : 0 };
}
