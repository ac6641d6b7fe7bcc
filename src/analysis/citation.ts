import { languages, original } from '../languages/index.ts';
import type { Source } from '../corpus/index.ts';

/**
 * A document as a reference after GB/T 7714—2025, in the pattern for electronic resources online
 * ([EB/OL]): the standard has no confirmed code for a government document, and this site knows no
 * address for it. Names and title stand as printed, in Chinese.
 * @example '上海市科学技术委员会. 对…的答复: 沪科提复〔2023〕57号[EB/OL]. (2023-11-17).'
 */
export function gbt7714(source: Source): string {
  const issuers = source.issuers.map(({ name }) => name[original]).join(', ');
  return `${issuers}. ${title(source)}: ${source.number}[EB/OL]. (${source.date}).`;
}

/** A document as a BibTeX entry (`@techreport`; UTF-8, as biber reads it). */
export function bibtex(source: Source): string {
  const [year = '', month = ''] = source.date.split('-');
  const fields = {
    author: source.issuers.map(({ name }) => `{${name[original]}}`).join(' and '),
    title: `{${title(source)}}`,
    number: source.number,
    institution: source.issuers.map(({ name }) => name[original]).join(', '),
    year,
    month: String(Number(month)),
    date: source.date,
    language: languages[original].bibtex,
  };
  const lines = Object.entries(fields).map(([key, value]) => `  ${key} = {${escape(value)}}`);
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
