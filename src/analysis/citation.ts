import { languages, original } from '../languages/index.ts';
import type { Source } from '../corpus/index.ts';

/**
 * A document as a reference after GB/T 7714—2025, in the pattern for electronic resources online
 * ([EB/OL]): the standard has no confirmed code for a government document. Names and title stand as
 * printed, in Chinese; number, day of reading and address stand where they are known.
 * @example '上海市科学技术委员会. 对…的答复: 沪科提复〔2023〕57号[EB/OL]. (2023-11-17).'
 */
export function gbt7714(source: Source): string {
  const issuers = source.issuers.map(({ name }) => name[original]).join(', ');
  const number = source.number === undefined ? '' : `: ${source.number}`;
  const read = source.accessed === undefined ? '' : `[${source.accessed}]`;
  const address = source.address === undefined ? '' : ` ${source.address}.`;
  return `${issuers}. ${title(source)}${number}[EB/OL]. (${source.date})${read}.${address}`;
}

/** A document as a BibTeX entry (`@techreport`; UTF-8, as biber reads it). */
export function bibtex(source: Source): string {
  // An interval has a year only where it lies within one.
  const [first = '', last = first] = source.date.split('/');
  const [year = '', month] = first.split('-');
  const fields = {
    author: source.issuers.map(({ name }) => `{${name[original]}}`).join(' and '),
    title: `{${title(source)}}`,
    ...(source.number === undefined ? {} : { number: source.number }),
    institution: source.issuers.map(({ name }) => name[original]).join(', '),
    ...(source.publisher === undefined ? {} : { publisher: source.publisher[original] }),
    ...(last.startsWith(year) ? { year } : {}),
    ...(month === undefined || last !== first ? {} : { month: String(Number(month)) }),
    date: source.date,
    language: languages[original].bibtex,
  };
  // An address is read as it stands.
  const online = {
    ...(source.address === undefined ? {} : { url: source.address }),
    ...(source.accessed === undefined ? {} : { urldate: source.accessed }),
  };
  const lines = [
    ...Object.entries(fields).map(([key, value]) => `  ${key} = {${escape(value)}}`),
    ...Object.entries(online).map(([key, value]) => `  ${key} = {${value}}`),
  ];
  return `@techreport{${source.id},\n${lines.join(',\n')}\n}`;
}

/** The printed title on one line, without the spaces that a line break left. */
const title = ({ name }: Source): string =>
  name.replaceAll(/(?<=[\p{Script=Han}：])\s+(?=\p{Script=Han})/gu, '');

const escape = (value: string): string => value.replaceAll(/([&%$#_])/g, String.raw`\$1`);

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
  language: string;
  /** Where it stands. */
  address: string;
  /** The day on which it was read, if known. */
  seen: string | undefined;
}

/**
 * A page as a reference after GB/T 7714—2025, as an electronic resource online ([EB/OL]): date of
 * the version in round brackets, date of reading in square ones, then the address.
 */
export function gbt7714Page({ authors, title, version, date, seen, address }: CitedPage): string {
  const read = seen === undefined ? '' : `[${seen}]`;
  return `${authors}. ${title}: ${version}[EB/OL]. (${date})${read}. ${address}.`;
}

/** A page as a BibTeX entry (`@misc`; UTF-8, as biber reads it). */
export function bibtexPage(page: CitedPage): string {
  const [year = '', month = ''] = page.date.split('-');
  const fields = {
    author: `{${escape(page.authors)}}`,
    title: `{${escape(page.title)}}`,
    howpublished: escape(page.version),
    year,
    month: String(Number(month)),
    date: page.date,
    language: page.language,
    // An address is read as it stands.
    url: page.address,
    ...(page.seen === undefined ? {} : { urldate: page.seen }),
  };
  const lines = Object.entries(fields).map(([key, value]) => `  ${key} = {${value}}`);
  return `@misc{${page.key},\n${lines.join(',\n')}\n}`;
}
