import type { Corpus } from '../corpus/index.ts';
import { languageTag, traits, localizer, type Locale } from '../i18n/index.ts';
import { fold } from '../i18n/variants.ts';
import { cutsOf } from '../shared/cut.ts';
import { memo, memoText } from '../shared/memo.ts';
import { withVersion, type ScriptFile, type ScriptFiles } from '../shared/script-files.ts';
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

/** What a file of the index holds at most, in bytes: some 130 kB when compressed. */
const FILE = 500_000;

/**
 * The index as classic scripts that leave it in `searchIndex`: pages opened from a folder may load
 * scripts and nothing else. The first, named after the language alone, names the others, which add to it in their order.
 * @param most bytes of a file, unless one measure alone takes more
 */
export function indexFiles(index: SearchIndex, locale: Locale, most = FILE): ScriptFile[] {
  const parts = partsOf(index, most);
  const names = parts.map((_, i) => `search.${locale}${i === 0 ? '' : `.${i + 1}`}.js`);
  const { labels, languages } = index;
  return parts.map((part, i) => {
    const text =
      i === 0
        ? `var searchIndex=${JSON.stringify({ labels, languages, ...part, more: names.slice(1) })};`
        : `searchIndex.add(${JSON.stringify(part)});`;
    return { name: names[i] ?? '', text: `${text}\n` };
  });
}

type Part = Pick<SearchIndex, 'entries' | 'measures'>;

/** Measures in their order, each part with the entries that none before it has. */
function partsOf({ entries, measures }: SearchIndex, most: number): Part[] {
  const all = Object.entries(measures);
  const cuts = cutsOf(
    all.map((measure) => ({ bytes: JSON.stringify(measure).length, texts: measure[1] })),
    entries.map((entry) => Buffer.byteLength(JSON.stringify(entry))),
    most,
  );
  return cuts.map((end, i) => {
    const start = cuts[i - 1] ?? { things: 0, texts: 0 };
    return {
      entries: entries.slice(start.texts, end.texts),
      measures: Object.fromEntries(all.slice(start.things, end.things)),
    };
  });
}

/** The files of the index of a language; made once, however many pages name them. */
export const searchScript = (corpus: Corpus, locale: Locale): ScriptFiles =>
  scripts(corpus)(locale);

const scripts = memo((corpus: Corpus) =>
  memoText((locale: Locale): ScriptFiles =>
    withVersion(indexFiles(searchIndex(corpus, locale), locale)),
  ),
);
