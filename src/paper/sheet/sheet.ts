import { escapeMarkup } from '../../charts/svg.ts';
import type { Localizer } from '../../i18n/index.ts';
import { reach } from './reach.ts';
import { keepShort } from './cells.ts';
import { runsOf, sheetsOf, type Run } from './runs.ts';

/** A state of the corpus, as the last page names it. */
export interface Version {
  /** Its number, such as `1.2`. */
  number: string;
  /** ISO 8601. */
  date: string;
}

/** A briefing as it goes onto paper. */
export interface Sheet {
  slug: string;
  title: string;
  subtitle?: string | undefined;
  /** The body: headings from h2, paragraphs, lists, tables, charts, notes. */
  html: string;
  /** How many pages it promises to take. */
  pages: number;
  /** How many of them each run takes, where the promise leaves it open. */
  sheets?: readonly number[] | undefined;
  version?: Version | undefined;
  /** The site's address, when it is known. */
  site?: string | undefined;
}

/** The article of a briefing: on paper, in the preview, and as running text. */
export function sheetHtml(words: Localizer, sheet: Sheet): string {
  const runs = runsOf(keepShort(sheet.html));
  const counts = sheet.sheets ?? sheetsOf(runs, sheet.pages);
  let page = 0;
  const parts = runs.map((run, index) => {
    const first = page + 1;
    page += counts[index] ?? 1;
    const before = index === 0 ? head(sheet) : '';
    const after = index === runs.length - 1 ? colophon(words, sheet) : '';
    return runHtml(run, first, page, before + run.html + after);
  });
  return `<article class="briefing" data-pages="${sheet.pages}">${parts.join('')}</article>`;
}

/** The preview's paper lies under the text; it says nothing, so that it is read nowhere. */
function runHtml({ landscape }: Run, first: number, last: number, html: string): string {
  const papers = Array.from({ length: last - first + 1 }, (_, index) => {
    const side = (first + index) % 2 === 1 ? 'odd' : 'even';
    return `<span class="paper ${side}"></span>`;
  });
  const kind = landscape ? 'landscape' : 'portrait';
  const start = first % 2 === 1 ? 'from-odd' : 'from-even';
  return [
    `<div class="run ${kind} ${start}"><div class="papers" aria-hidden="true">`,
    `${papers.join('')}</div><div class="flow">${html}</div></div>`,
  ].join('');
}

const head = ({ title, subtitle }: Sheet): string =>
  [
    `<header><h1>${escapeMarkup(title)}</h1>`,
    subtitle ? `<p class="subtitle">${escapeMarkup(subtitle)}</p>` : '',
    '</header>',
  ].join('');

/** What a briefing is drawn from: the corpus, in the state that it has. */
export const statement = (words: Localizer, version: Version | undefined): string =>
  [
    words.say('sheet.drawn'),
    version
      ? words.say('sheet.version', { version: version.number, date: words.date(version.date) })
      : '',
  ].join(words.locale === 'en' ? ' ' : '');

const colophon = (words: Localizer, { slug, version, site }: Sheet): string =>
  [
    '<footer class="colophon">',
    `<div class="reach">${reach(words, slug, site)}</div>`,
    `<p>${escapeMarkup(statement(words, version))}</p></footer>`,
  ].join('');
