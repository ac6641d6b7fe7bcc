import manifest from '../../package.json' with { type: 'json' };
import { corpusVersion } from '../analysis/release.ts';
import type { Corpus } from '../corpus/index.ts';
import { fill } from '../i18n/fill.ts';
import { messages } from '../i18n/messages/index.ts';
import type { MessageKey, Params } from '../i18n/messages/params.ts';
import type { Text } from '../schema/index.ts';
import { inEach, type Written } from '../languages/index.ts';

/** What the data are called, by whom, and under which terms they may be used. */
export const about = {
  /** The name for machines. */
  name: manifest.name,
  title: messages['data.name'],
  description: messages['data.about'],
  authors: messages['data.authors'],
  /** The year of the licence's notice. */
  year: 2026,
  licence: {
    name: 'CC-BY-4.0',
    title: 'CC BY 4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
  keywords: inEach((language) => messages['data.keywords'][language].split(';')),
} as const;

/**
 * The version of the data: that of the corpus, and a fingerprint of the content, so that two
 * states of the content never share a version (the syntax of Semantic Versioning).
 */
export const versionOf = (corpus: Corpus, fingerprint: string): string =>
  `${corpusVersion(corpus).version}+${fingerprint.slice(0, 8)}`;

const LIMITS = ['scope', 'voice', 'wording', 'figures', 'parts', 'words'] as const;

/** What a user of the data must bear in mind, the gravest first. */
export const limitsOf = (corpus: Corpus): Text[] =>
  LIMITS.map((name) => filled(`data.limit.${name}`, { sources: String(corpus.sources.length) }));

/** How the data are cited. */
export const citation = (version: string): Text => {
  const words = (language: Written) => ({
    authors: about.authors[language],
    name: about.title[language],
    version,
    year: String(about.year),
    licence: about.licence.title,
  });
  return inEach((language) => filled('data.cite', words(language))[language]);
};

/** A message in each written language with its holes filled. */
export function filled<Key extends MessageKey>(key: Key, params: Params<Key>): Text {
  return inEach((language) => fill(messages[key][language], params, key));
}
