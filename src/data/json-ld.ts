import { languageTag } from '../i18n/index.ts';
import { written, plain, led } from '../languages/index.ts';
import { corpusVersion } from '../analysis/release.ts';
import type { Corpus } from '../corpus/index.ts';
import { about, citation } from './about.ts';
import type { Dataset } from './files.ts';

/** Where a page finds a file of the data. */
export type Address = (name: string) => string;

/**
 * The data as schema.org describes a data set, for search engines.
 * @see https://schema.org/Dataset
 */
export const datasetJsonLd = (
  corpus: Corpus,
  { version, files, tables }: Dataset,
  address: Address,
) => {
  const { sources, jurisdictions } = corpus;
  const [name, ...otherNames] = led(plain, about.title);
  const dates = sources.map(({ date }) => date).sort();
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name,
    alternateName: otherNames.length > 1 ? otherNames : otherNames[0],
    description: led(plain, about.description).join(' '),
    version,
    dateModified: corpusVersion(corpus).date,
    license: about.licence.path,
    citation: citation(version)[plain],
    creator: { '@type': 'Organization', name: about.authors[plain] },
    inLanguage: written.map((language) => languageTag[language]),
    isAccessibleForFree: true,
    keywords: led(plain, about.keywords).flat(),
    temporalCoverage: `${dates[0]}/${dates.at(-1)}`,
    spatialCoverage: jurisdictions.map(({ name: place }) => ({
      '@type': 'Place',
      name: place[plain],
    })),
    isBasedOn: sources.map((source) => ({
      '@type': 'CreativeWork',
      name: source.name,
      ...(source.number === undefined ? {} : { identifier: source.number }),
      datePublished: publishedOf(source.date),
      ...(source.address === undefined ? {} : { url: source.address }),
    })),
    variableMeasured: tables.map(({ title }) => title[plain]),
    distribution: files.map(({ name, mediatype, about: what }) => ({
      '@type': 'DataDownload',
      name: what[plain],
      encodingFormat: mediatype,
      contentUrl: address(name),
    })),
  };
};

/** A date that is no interval, as schema.org wants it: of an interval what its ends have in common. */
function publishedOf(date: string): string {
  const [first = '', last = first] = date.split('/');
  const same = first.split('-').filter((part, i) => part === last.split('-')[i]);
  return first === last ? first : (same[0] ?? first);
}

/** A value as the text of a data block: nothing in it can end the element that holds it. */
export const scriptText = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c');
