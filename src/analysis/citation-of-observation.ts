import type { Observation } from '../corpus/index.ts';
import type { Localizer } from '../i18n/index.ts';
import { languages, original, written, type Written } from '../languages/index.ts';
import { bibtexDate, bibtexEntry } from './bibtex.ts';
import { risDate, risEntry } from './citation-ris.ts';

/**
 * The page of an observation as a reference after GB/T 7714—2025, as an electronic resource online
 * ([EB/OL]): the date of the page in round brackets, that of reading in square ones, and its address
 * where one may be given. Publisher and title stand in the language of the page; a page whose own
 * title is not known stands under ours, which the standard asks to put in square brackets.
 * @example '香港中通社. [2024年的研发占比][EB/OL]. （2025-12-23）[2026-11-20]. https://….'
 */
export function gbt7714Observation(observation: Observation): string {
  const { publisher, title } = named(observation);
  const { page, looked_for, link } = observation;
  const dated = page.date === undefined ? '' : `（${page.date}）`;
  const address = link === undefined ? '' : ` ${link}.`;
  return `${publisher}. ${title}[EB/OL]. ${dated}[${looked_for}].${address}`;
}

/**
 * The page of an observation as a BibTeX entry (`@misc`), under the id of the observation.
 * @param words say in a note that the title is ours
 */
export function bibtexObservation(observation: Observation, words: Localizer): string {
  const { publisher, title } = named(observation);
  const { id, page, language, looked_for, link } = observation;
  return bibtexEntry('misc', id, {
    author: `{${publisher}}`,
    title: `{${title}}`,
    ...bibtexDate(page.date),
    language,
    url: link,
    urldate: looked_for,
    note: supplied(observation, words),
  });
}

/**
 * The page of an observation as an entry of RIS: a page of the web.
 * @param words say in a note that the title is ours
 */
export function risObservation(observation: Observation, words: Localizer): string {
  const { publisher, title } = named(observation);
  const { page, language, looked_for, link } = observation;
  return risEntry('ELEC', [
    ['AU', publisher],
    ['TI', title],
    ...(page.date === undefined ? [] : risDate(page.date)),
    ['LA', language],
    ['Y2', looked_for],
    ['UR', link],
    ['N1', supplied(observation, words)],
  ]);
}

/** The language of the names in its references: that of the page, or else that of the documents. */
export const citedIn = ({ language }: Pick<Observation, 'language'>): Written =>
  written.find((one) => family(languages[one].tag) === family(language)) ?? original;

/** That a title is ours; undefined where the page's own was noted. */
const supplied = ({ page }: Observation, words: Localizer): string | undefined =>
  page.title === undefined ? words.say('observations.supplied') : undefined;

/** Who published a page and what it is called; a title of ours in square brackets. */
function named(observation: Observation): { publisher: string; title: string } {
  const { publisher, page, title } = observation;
  const own = citedIn(observation);
  return { publisher: publisher[own], title: page.title ?? `[${title[own]}]` };
}

/** A language without its script. */
const family = (tag: string): string => tag.replace(/-.*$/, '');
