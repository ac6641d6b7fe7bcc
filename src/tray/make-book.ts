import { createHash } from 'node:crypto';
import { bibtex, gbt7714 } from '../analysis/citation.ts';
import {
  bibtexObservation,
  gbt7714Observation,
  risObservation,
} from '../analysis/citation-of-observation.ts';
import { risSource } from '../analysis/citation-ris.ts';
import { corpusVersion } from '../analysis/release.ts';
import { ballKey } from '../briefing/measure-line.ts';
import type { Corpus } from '../corpus/index.ts';
import { localizer, locales, traits, type Locale, type Localizer } from '../i18n/index.ts';
import { languageTag } from '../i18n/locales.ts';
import { messages } from '../i18n/messages/index.ts';
import { inEach } from '../languages/index.ts';
import type { Message } from '../languages/message.ts';
import { siteAddress } from '../paper/sheet/reach.ts';
import { paths } from '../routes/paths.ts';
import type { Codebook, Text } from '../schema/index.ts';
import { memo, memoText } from '../shared/memo.ts';
import { packedFile, type ScriptFiles } from '../shared/script-files.ts';
import { shortHash } from '../shared/short-hash.ts';
import { paletteOf } from '../views/chart-file.ts';
import type { BookObservation, ChartBook, Slip, SlipBook } from './book.ts';
import { bookFiles } from './book-files.ts';
import { chartsIn } from './chart-slips.ts';
import { linesIn, slipsIn } from './slips.ts';
import { markOf } from './state.ts';

/** The colours of text and lines on the sheet, as its style has them. */
const ON_PAPER = { paper: '#ffffff', ink: '#000000', soft: '#333333', line: '#000000' };

/** Of which messages a sheet, and the page of the tray, say something. */
const SAID = /^(?:briefing|sheet|tray|figure)\.|^(?:cite\.paragraph|colon|sep|paren|site\.name)$/;

/** The lists of the codebook that a sheet needs. */
const LISTS = ['units', 'qualifiers', 'roles'] as const;

/** All that a tray may hold, in a language. */
export function makeBook(corpus: Corpus, locale: Locale, site?: string): SlipBook {
  const words = localizer(locale, corpus.codebook);
  const { version: number, date } = corpusVersion(corpus);
  const drawn = slipsIn(corpus, locale);
  const slips = [...drawn.items()].flatMap((item): [string, Slip][] => {
    const slip = drawn.get(item);
    return slip ? [[item, { ...slip, state: markOf(corpus, item) ?? '' }]] : [];
  });
  return {
    version: { number, date },
    slips: Object.fromEntries(slips),
    lines: linesIn(corpus, locale),
    sources: Object.fromEntries(
      corpus.sources.map((source) => [
        source.id,
        {
          title: words.text(source.title),
          number: source.number,
          date: source.date,
          path: paths.source(source.id),
          citations: {
            bibtex: bibtex(source),
            ris: risSource(source),
            gbt7714: gbt7714(source),
          },
        },
      ]),
    ),
    observations: Object.fromEntries(
      slips
        .flatMap(([, { notes }]) => notes.flatMap((note) => ('observation' in note ? [note] : [])))
        .map(({ observation: id }) => [id, observed(corpus, id, words)]),
    ),
    jurisdictions: Object.fromEntries(
      corpus.jurisdictions.map((jurisdiction) => [
        jurisdiction.id,
        { who: words.text(jurisdiction.short) },
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

/** @throws when there is no observation of the id */
function observed(corpus: Corpus, id: string, words: Localizer): BookObservation {
  const found = corpus.observations.find((observation) => observation.id === id);
  if (!found) throw new Error(`there is no observation “${id}”`);
  const { publisher, official, page, as_of } = found;
  const path = paths.observation(id);
  const citations = {
    bibtex: bibtexObservation(found, words),
    ris: risObservation(found, words),
    gbt7714: gbt7714Observation(found),
  };
  return { publisher: words.text(publisher), official, date: page.date, as_of, path, citations };
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

/** A script that leaves something in a variable, and a mark of it for its address. */
export interface BookScript {
  readonly text: string;
  version: string;
}

/** The book of a language as classic scripts: a page opened from a folder may load nothing else. */
export const bookScripts = (corpus: Corpus, locale: Locale, site = ''): ScriptFiles =>
  scripts(corpus)(site)[locale];

/** The pictures of the charts in a language as a script, which is fetched when a tray holds a chart. */
export const chartScript = (corpus: Corpus, locale: Locale): BookScript =>
  chartScripts(corpus)(locale);

/** Of all languages in a row: the marks in each book are made of what is said in several, and that is not kept. */
const scripts = memo((corpus: Corpus) =>
  memoText(
    (site) =>
      Object.fromEntries(
        locales.map((locale) => [locale, bookFiles(makeBook(corpus, locale, site), locale)]),
      ) as Record<Locale, ScriptFiles>,
  ),
);

const chartScripts = memo((corpus: Corpus) =>
  memoText((locale: Locale): BookScript => {
    const book: ChartBook = {
      charts: chartsIn(corpus, locale),
      palette: { ...paletteOf(corpus), ...ON_PAPER },
      faces: traits[locale].faces,
      tag: languageTag[locale],
    };
    return leaving('trayCharts', book);
  }),
);

function leaving(variable: string, value: unknown): BookScript {
  const text = `var ${variable}=${JSON.stringify(value)};\n`;
  return packedFile({ text, version: shortHash(createHash('sha256').update(text)) });
}
