import { existsSync, mkdirSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { chromium } from 'playwright-core';
import { printBriefing } from './lib/briefing-pdf.ts';
import { chartShots, sharpPage, wordOf, wordSource } from './lib/briefing-word.ts';
import { findBrowser, launchOptions, missingFonts } from './lib/chromium.ts';
import { goodContent, type GoodContent } from './lib/content.ts';
import { must } from './lib/debian.ts';
import { withFiles } from './lib/file-errors.ts';
import { givenAddress } from './lib/given-address.ts';
import { buildLocks, locked } from './lib/locked.ts';
import { onlyOption, outOption } from './lib/options.ts';
import { inProject } from './lib/paths.ts';
import { type BriefingPage, briefingPages, pdfPath, wordPath } from './lib/printed-files.ts';
import { linkPrinted } from './lib/printed.ts';
import { Failure, main } from './lib/program.ts';
import { startServer } from './lib/serve.ts';
import { onEnd } from './lib/signals.ts';
import { buildSite } from './lib/site.ts';
import { script } from './lib/spawn.ts';

await main({
  usage: 'npm run print -- [--only ID] [--address URL] [--out FOLDER]',
  about:
    'Prints every briefing in every language as PDF with Chromium, which it gets when there is ' +
    'none, writes it as a Word document too, and links both from their pages. Builds the site ' +
    'first when it is not there, and no build begins while it prints; a later build takes the documents ' +
    'away with the old site, so print after it. The same content gives the same documents, byte for byte, in one ' +
    'version of Chromium. ' +
    'A briefing that does not take the pages that it promises exits with 1.',
  options: {
    only: onlyOption,
    address: {
      type: 'string',
      value: 'URL',
      about: 'where the site is, for links and a QR code (SITE_URL says the same)',
    },
    out: outOption,
  },
  run: ({ only, address, out }) =>
    print(inProject(out), only, givenAddress(address ?? process.env['SITE_URL'])),
});

async function print(folder: string, only?: string, site?: string): Promise<number> {
  if (!existsSync(join(folder, 'index.html'))) {
    console.log('There is no built site yet.');
    await buildSite({ content: inProject('content'), out: folder });
  }
  const what = `Nothing can be printed into ${folder}`;
  const release = await locked(
    withFiles(what, () => buildLocks(inProject('.build'), realpathSync(folder))),
    what,
    console.log,
  );
  const forget = onEnd(release);
  try {
    // Read once it is this print's turn: it may have waited for the build whose pages it prints.
    return await printInto(folder, goodContent(inProject('content')), only, site);
  } finally {
    release();
    forget();
  }
}

async function printInto(
  folder: string,
  content: GoodContent,
  only: string | undefined,
  site: string | undefined,
): Promise<number> {
  const all = briefingPages(filesOf(folder));
  const chosen = all.filter(({ slug }) => only === undefined || slug === only);
  if (only !== undefined && chosen.length === 0) {
    const slugs = [...new Set(all.map(({ slug }) => slug))].join(', ') || 'none';
    throw new Failure(`No such briefing: ${only}. There are: ${slugs}.`);
  }
  if (chosen.length === 0) {
    console.log('There are no briefings to print.');
    return 0;
  }
  if (!findBrowser() || missingFonts().length > 0) await must(script('browser.ts'));
  const wrong = await printAll(folder, chosen, content, site);
  const linked = linkPrinted(folder);
  const n = chosen.length;
  console.log(`Printed ${n} PDFs, wrote ${n} Word documents; ${linked} pages link them.`);
  for (const line of wrong) console.error(line);
  return wrong.length > 0 ? 1 : 0;
}

/** @returns a line for each briefing that does not take the pages that it promises */
async function printAll(
  folder: string,
  list: readonly BriefingPage[],
  content: GoodContent,
  site: string | undefined,
): Promise<string[]> {
  const source = wordSource(content);
  const server = await startServer(folder);
  const browser = await chromium.launch(launchOptions());
  const wrong: string[] = [];
  try {
    const browserPage = await browser.newPage();
    const sharp = await sharpPage(browser);
    for (const [index, page] of list.entries()) {
      const address = server.url + page.path;
      await browserPage.goto(address);
      const { pdf, pages, promised } = await printBriefing(browserPage, page, source.corpus, site);
      const word = await wordOf(source, page, () => chartShots(sharp, address), site);
      const name = pdfPath(page);
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), pdf);
      writeFileSync(join(folder, wordPath(page)), word);
      console.log(`${index + 1}/${list.length} ${name}: ${counted(pages)}; ${wordPath(page)}`);
      if (pages !== promised) {
        wrong.push(`${name} takes ${counted(pages)}, but promises ${promised} (front matter).`);
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return wrong;
}

function counted(pages: number): string {
  return `${pages} ${pages === 1 ? 'page' : 'pages'}`;
}

/** The files of a folder, from it, with forward slashes. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
