import { createHash } from 'node:crypto';
import { bibtex, gbt7714 } from '../analysis/citation.ts';
import { corpusVersion } from '../analysis/release.ts';
import { ballKey } from '../briefing/measure-line.ts';
import { documentsBehind } from '../briefing/rest.ts';
import type { Corpus } from '../corpus/index.ts';
import { localizer, traits, type Locale } from '../i18n/index.ts';
import { messages } from '../i18n/messages/index.ts';
import { inEach } from '../languages/index.ts';
import type { Message } from '../languages/message.ts';
import { siteAddress } from '../paper/sheet/reach.ts';
import { paths } from '../routes/paths.ts';
import type { Codebook, Text } from '../schema/index.ts';
import { memo, memoText } from '../shared/memo.ts';
import { shortHash } from '../shared/short-hash.ts';
import type { Slip, SlipBook } from './book.ts';
import { slipsIn } from './slips.ts';
import { markOf } from './state.ts';

/** Of which messages a sheet, and the page of the tray, say something. */
const SAID = /^(?:briefing|sheet|tray|figure)\.|^(?:cite\.paragraph|colon|sep|paren|site\.name)$/;

/** The lists of the codebook that a sheet needs. */
const LISTS = ['units', 'qualifiers', 'roles'] as const;

/** All that a tray may hold, in a language. */
export function makeBook(corpus: Corpus, locale: Locale, site?: string): SlipBook {
  const words = localizer(locale, corpus.codebook);
  const { version: number, date } = corpusVersion(corpus);
  const slips = [...slipsIn(corpus, locale)].map(([item, slip]): [string, Slip] => [
    item,
    { ...slip, state: markOf(corpus, item) ?? '' },
  ]);
  return {
    version: { number, date },
    slips: Object.fromEntries(slips),
    sources: Object.fromEntries(
      corpus.sources.map((source) => [
        source.id,
        {
          title: words.text(source.title),
          number: source.number,
          date: source.date,
          path: paths.source(source.id),
          bibtex: bibtex(source),
          gbt7714: gbt7714(source),
        },
      ]),
    ),
    jurisdictions: Object.fromEntries(
      corpus.jurisdictions.map((jurisdiction) => [
        jurisdiction.id,
        {
          who: words.text(jurisdiction.short),
          documents: documentsBehind(corpus, jurisdiction, words),
        },
      ]),
    ),
    balls: ballKey(corpus.measures, {
      corpus,
      words,
    }),
    messages: messagesIn(locale, words.text),
    lists: inOneLanguage(
      Object.fromEntries(LISTS.map((list) => [list, corpus.codebook.lists[list]])),
      words.text,
    ) as Partial<Codebook['lists']>,
    site: siteAddress(site),
  };
}

function messagesIn(locale: Locale, text: (text: Text) => string): SlipBook['messages'] {
  return Object.fromEntries(
    Object.entries<Message>(messages).flatMap(([key, message]) => {
      if (!SAID.test(key)) return [];
      const one = message.one?.[traits[locale].reads];
      return [[key, one === undefined ? text(message) : [one, text(message)]]];
    }),
  );
}

/** A value with each text in it as it is in one language, wherever another would be asked for. */
function inOneLanguage(value: unknown, text: (text: Text) => string): unknown {
  if (Array.isArray(value)) return value.map((part) => inOneLanguage(part, text));
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) return inEach(() => text(value));
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, inOneLanguage(part, text)]),
  );
}

const isText = (value: object): value is Text =>
  Object.keys(inEach(() => '')).every((language) => language in value);

/** The script that leaves the book of a language in `trayBook`, and a mark of it for its address. */
export interface BookScript {
  text: string;
  version: string;
}

/** The book of a language as a classic script: a page opened from a folder may load nothing else. */
export const bookScript = (corpus: Corpus, locale: Locale): BookScript => scripts(corpus)(locale);

const scripts = memo((corpus: Corpus) =>
  memoText((locale: Locale): BookScript => {
    const book = makeBook(corpus, locale, process.env['SITE_URL']);
    const text = `var trayBook=${JSON.stringify(book)};\n`;
    return { text, version: shortHash(createHash('sha256').update(text)) };
  }),
);
