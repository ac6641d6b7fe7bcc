import type { Element, ElementContent } from 'hast';
import { traits } from '../../i18n/locales.ts';
import type { Localizer } from '../../i18n/index.ts';
import { element, text, write } from '../hast.ts';
import type { Run } from '../turn.ts';
import { keepShort } from './cells.ts';
import { keepFigures } from './keep-figures.ts';
import { reachElements, type Reach } from './reach.ts';

/** A state of the corpus, as the last page names it. */
export interface Version {
  /** Its number, such as `1.2`. */
  number: string;
  /** ISO 8601. */
  date: string;
}

/** Who issues a text, and of which day it is (ISO 8601); a day that is left out is not said. */
export interface Issued {
  by: string;
  date?: string | undefined;
}

/** A briefing as it goes onto paper. */
export interface Sheet {
  title: string;
  subtitle?: string | undefined;
  /** The body, cut where its sheets turn: headings from h2, paragraphs, lists, tables, charts, notes. */
  runs: readonly Run<ElementContent>[];
  /** How many pages it promises to take. */
  pages: number;
  /** How many of them each run takes, where the promise leaves it open. */
  sheets?: readonly number[] | undefined;
  version?: Version | undefined;
  /** Who issues it and of which day it is, where it is not the site with the day of its data. */
  issued?: Issued | undefined;
  /** How a reader of the paper reaches it again. */
  reach: Reach;
}

/** The article of a briefing as HTML: on paper, in the preview, and as running text. */
export const sheetHtml = (words: Localizer, sheet: Sheet): string => write([article(words, sheet)]);

function article(words: Localizer, sheet: Sheet): Element {
  const { runs } = sheet;
  const counts = sheet.sheets ?? sheetsOf(runs, sheet.pages);
  let page = 0;
  const parts = runs.map(({ turned, nodes }, index) => {
    const first = page + 1;
    page += counts[index] ?? 1;
    const before = index === 0 ? [issuedLine(words, sheet), head(sheet)] : [];
    const after = index === runs.length - 1 ? [colophon(words, sheet)] : [];
    return runOf(turned, first, page, [...before, ...keepFigures(keepShort(nodes)), ...after]);
  });
  return element('article', { className: ['briefing'], dataPages: sheet.pages }, parts);
}

/**
 * How many sheets the preview draws for each run: one each, and what is left of the promise for
 * the first, which carries the text.
 */
export function sheetsOf(runs: readonly Run<unknown>[], pages: number): number[] {
  const spare = Math.max(0, pages - runs.length);
  return runs.map((_, index) => (index === 0 ? 1 + spare : 1));
}

/** The preview's paper lies under the text; it says nothing, so that it is read nowhere. */
function runOf(turned: boolean, first: number, last: number, nodes: ElementContent[]): Element {
  const papers = Array.from({ length: last - first + 1 }, (_, index) =>
    element('span', { className: ['paper', (first + index) % 2 === 1 ? 'odd' : 'even'] }, []),
  );
  const kind = turned ? 'landscape' : 'portrait';
  const start = first % 2 === 1 ? 'from-odd' : 'from-even';
  return element('div', { className: ['run', kind, start] }, [
    element('div', { className: ['papers'], ariaHidden: 'true' }, papers),
    element('div', { className: ['flow'] }, nodes),
  ]);
}

/** Who issues the briefing and of which day it is, over the rule at its head. */
function issuedLine(words: Localizer, { version, issued }: Sheet): Element {
  const { by, date } = issued ?? { by: words.say('sheet.issuer'), date: version?.date };
  return element('p', { className: ['issued'] }, [
    element('span', {}, [text(by)]),
    ...(date ? [text(' '), element('span', {}, [text(words.date(date))])] : []),
  ]);
}

const head = ({ title, subtitle }: Sheet): Element =>
  element('header', {}, [
    element('h1', {}, [text(title)]),
    ...(subtitle ? [element('p', { className: ['subtitle'] }, [text(subtitle)])] : []),
  ]);

/** What a briefing is drawn from: the corpus, in the state that it has. */
export const statement = (words: Localizer, version: Version | undefined): string =>
  [
    words.say('sheet.drawn'),
    version ? words.say('sheet.version', { version: version.number }) : '',
  ].join(traits[words.locale].gap);

const colophon = (words: Localizer, { version, reach }: Sheet): Element =>
  element('footer', { className: ['colophon'] }, [
    element('div', { className: ['reach'] }, reachElements(words, reach)),
    element('p', {}, [text(statement(words, version))]),
  ]);
