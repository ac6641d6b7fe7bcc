import { languages, original } from '../languages/index.ts';
import type { Source } from '../corpus/index.ts';
import { bibtexDate, bibtexEntry } from './bibtex.ts';

/** The standard that references follow, as it is named beside them; in force since July 2026. */
export const GBT7714 = 'GB/T 7714—2025';

/** From this number of authors on the standard names the first three, and says that there are more. */
const TOO_MANY = 4;

/**
 * A document as a reference after GB/T 7714—2025, in the pattern for electronic resources online
 * ([EB/OL]): the standard has no code for a government document. Names and title stand as
 * printed, in Chinese; number, day of reading and address stand where they are known. Full stops and square brackets are half as wide
 * as a Chinese character, all other signs of the standard as wide as one.
 * @example '上海市科学技术委员会. 对…的答复：沪科提复〔2023〕57号[EB/OL]. （2023-11-17）.'
 */
export function gbt7714(source: Source): string {
  const names = source.issuers.map(({ name }) => name[original]);
  const issuers = names.length < TOO_MANY ? names : [...names.slice(0, TOO_MANY - 1), '等'];
  const number = source.number === undefined ? '' : `：${source.number}`;
  const read = source.accessed === undefined ? '' : `[${source.accessed}]`;
  const address = source.address === undefined ? '' : ` ${source.address}.`;
  return `${issuers.join('，')}. ${titleOnOneLine(source)}${number}[EB/OL]. （${source.date}）${read}.${address}`;
}

/** A document as a BibTeX entry (`@techreport`). */
export const bibtex = (source: Source): string =>
  bibtexEntry('techreport', source.id, {
    author: source.issuers.map(({ name }) => `{${name[original]}}`).join(' and '),
    title: `{${titleOnOneLine(source)}}`,
    number: source.number,
    institution: source.issuers.map(({ name }) => name[original]).join(', '),
    publisher: source.publisher?.[original],
    ...bibtexDate(source.date),
    language: languages[original].bibtex,
    url: source.address,
    urldate: source.accessed,
  });

/** The printed title on one line, without the spaces that a line break left. */
export const titleOnOneLine = ({ name }: Source): string =>
  name.replaceAll(/(?<=[\p{Script=Han}：])\s+(?=\p{Script=Han})/gu, '');

/** A page of this site as it is cited: what it is, and the version of the corpus behind it. */
export interface CitedPage {
  authors: string;
  title: string;
  /** The site's name with the version of the corpus. */
  version: string;
  /** The day from which the version holds. */
  date: string;
  /** The key of its BibTeX entry. */
  key: string;
  /** Its language in BibTeX, and its tag for all others. */
  language: string;
  tag: string;
  /** Where it stands in full; undefined where nobody has said at which address the site is. */
  address: string | undefined;
  /** What stands in the place of an address: which record or page of the site, in which version. */
  id: string;
  /** The day on which it was read, if known. */
  seen: string | undefined;
}

/** The id of a record or page of this site in a version of the corpus. @example 'measure:a/b:1.2.0' */
export const idIn = (version: string, id: string): string => `${id}:${version}`;

/**
 * A page as a reference after GB/T 7714—2025, as an electronic resource online ([EB/OL]): date of
 * the version in round brackets, date of reading in square ones, then the address. Within a title in
 * Latin letters the standard keeps the colon of its language.
 */
export function gbt7714Page(page: CitedPage): string {
  const { authors, title, version, date, seen, address, id } = page;
  const colon = /\p{Script=Han}/u.test(version) ? '：' : ': ';
  const read = seen === undefined ? '' : `[${seen}]`;
  return `${authors}. ${title}${colon}${version}[EB/OL]. （${date}）${read}. ${address ?? id}.`;
}

/** A page as a BibTeX entry (`@misc`). */
export const bibtexPage = (page: CitedPage): string =>
  bibtexEntry('misc', page.key, {
    author: `{${page.authors}}`,
    title: `{${page.title}}`,
    howpublished: page.version,
    ...bibtexDate(page.date),
    language: page.language,
    note: page.address === undefined ? page.id : undefined,
    url: page.address,
    urldate: page.seen,
  });
