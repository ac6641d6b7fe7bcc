import type { Element, ElementContent } from 'hast';
import { traits, type Localizer } from '../../i18n/index.ts';
import { element, text, write } from '../hast.ts';
import type { Run } from '../turn.ts';
import { keepShort } from './cells.ts';
import { keepFigures } from './keep-figures.ts';
import { reach } from './reach.ts';

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
  /** The body, cut where its sheets turn: headings from h2, paragraphs, lists, tables, charts, notes. */
  runs: readonly Run<ElementContent>[];
  /** How many pages it promises to take. */
  pages: number;
  /** How many of them each run takes, where the promise leaves it open. */
  sheets?: readonly number[] | undefined;
  version?: Version | undefined;
  /** The site's address, when it is known. */
  site?: string | undefined;
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
    const before = index === 0 ? [issued(words, sheet), head(sheet)] : [];
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
const issued = (words: Localizer, { version }: Sheet): Element =>
  element('p', { className: ['issued'] }, [
    element('span', {}, [text(words.say('sheet.issuer'))]),
    ...(version ? [text(' '), element('span', {}, [text(words.date(version.date))])] : []),
  ]);

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

const colophon = (words: Localizer, { slug, version, site }: Sheet): Element =>
  element('footer', { className: ['colophon'] }, [
    element('div', { className: ['reach'] }, reach(words, slug, site)),
    element('p', {}, [text(statement(words, version))]),
  ]);
