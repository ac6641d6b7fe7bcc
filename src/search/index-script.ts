import { createHash } from 'node:crypto';
import type { Corpus } from '../corpus/index.ts';
import { languageTag, traits, localizer, type Locale } from '../i18n/index.ts';
import { fold } from '../i18n/variants.ts';
import { indexed, searchTexts } from './texts.ts';
import { original, plain } from '../languages/index.ts';

/** As the documents write. */
const AS_WRITTEN = languageTag[original];

/** A text, what it is, its language; last, what to search where the shown spelling is another. */
type Entry = [label: number, language: number, text: string, searched?: string];

/** What the browser searches; texts that several measures share stand once. */
export interface SearchIndex {
  /** What a text is, in the language of the page: title, alias, passage. */
  labels: string[];
  /** Tags of languages. */
  languages: string[];
  entries: Entry[];
  /** The entries of each measure, the most telling first. */
  measures: Record<string, number[]>;
}

/** The index of the measures for the pages of one language; it holds both. */
export function searchIndex(corpus: Corpus, locale: Locale): SearchIndex {
  const words = localizer(locale, corpus.codebook);
  const own = indexed(locale).map((language) => localizer(language, corpus.codebook));
  const [labels, languages, entries] = [
    new Numbered<string>(),
    new Numbered<string>(),
    new Numbered<Entry>(),
  ];
  const measures = corpus.measures.map((measure): [string, number[]] => {
    const numbers = searchTexts(corpus, measure).flatMap(({ field, text }) => {
      const label = labels.of('key' in field ? words.say(field.key) : words.text(field.name));
      const entry = (tag: string, shown: string, written = shown): number => {
        const alike = written === shown || fold(written) === fold(shown);
        const searched = alike ? [] : [written];
        return entries.of([label, languages.of(tag), shown, ...searched] as Entry);
      };
      if (typeof text === 'string')
        return [entry(/\p{Script=Han}/u.test(text) ? AS_WRITTEN : languageTag[plain], text)];
      return own.map((said) =>
        entry(languageTag[said.locale], said.text(text), text[traits[said.locale].reads]),
      );
    });
    return [measure.id, [...new Set(numbers)]];
  });
  return {
    labels: labels.all,
    languages: languages.all,
    entries: entries.all,
    measures: Object.fromEntries(measures),
  };
}

/** Numbers things from nought, equal ones alike. */
class Numbered<T> {
  readonly all: T[] = [];
  private readonly known = new Map<string, number>();

  of(thing: T): number {
    const key = JSON.stringify(thing);
    const number = this.known.get(key) ?? this.all.push(thing) - 1;
    this.known.set(key, number);
    return number;
  }
}

const scripts = new WeakMap<Corpus, Map<Locale, { text: string; version: string }>>();

/**
 * The index as a classic script that leaves it in `searchIndex`: pages opened from a folder may
 * load scripts and nothing else.
 * @returns its text, and a short hash of it for the address that pages name
 */
export function searchScript(corpus: Corpus, locale: Locale): { text: string; version: string } {
  const known = scripts.get(corpus) ?? new Map<Locale, { text: string; version: string }>();
  scripts.set(corpus, known);
  const found = known.get(locale);
  if (found) return found;
  const text = `var searchIndex=${JSON.stringify(searchIndex(corpus, locale))};\n`;
  const made = { text, version: createHash('sha256').update(text).digest('hex').slice(0, 8) };
  known.set(locale, made);
  return made;
}
