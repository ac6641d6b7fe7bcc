import type { Corpus } from '../corpus/index.ts';
import { segments } from '../i18n/segments.ts';
import { isLatin, localizer, type Locale } from '../i18n/index.ts';
import { memo, memoText } from '../shared/memo.ts';

/** What is set as a title: headings, what charts say, and what carries the class. */
const TITLES =
  /<(h[1-3]|figcaption)\b[^>]*>[^]*?<\/\1>|<([a-z]+) class="(?:[^"]* )?title(?: [^"]*)?"[^>]*>[^]*?<\/\2>/g;
/** A briefing's sheets are reckoned line by line, and keep to that. */
const SHEETS = /(<article class="briefing[^]*?<\/article>)/;
/** Tags and entities, which are no words. */
const SIGNS = /(<(?:[^<>"']|"[^"]*"|'[^']*')*>|&#?\w+;)/;

/** A title that is shorter than the narrowest line is not cut: 320 CSS pixels hold so many characters. */
const FITS = 9;
/** A name longer than this would leave half of a line empty. */
const TERM = 6;

/** Markup with the places marked where the lines of its titles may end, in Chinese. */
export const breakTitles = (html: string, corpus: Corpus, locale: Locale): string =>
  isLatin(locale)
    ? html
    : html
        .split(SHEETS)
        .map((part, i) => (i % 2 === 1 ? part : part.replaceAll(TITLES, cutsFor(corpus)(locale))))
        .join('');

const cutsFor = memo((corpus: Corpus) =>
  memoText((locale: Locale) => {
    const terms = termsOf(corpus, locale);
    const { tag } = localizer(locale, corpus.codebook);
    return memoText((title: string) => marked(title, (text) => segments(text, tag, terms)));
  }),
);

/** The texts of a title, with a `<wbr>` between the parts of each. */
function marked(title: string, cut: (text: string) => readonly string[]): string {
  const parts = title.split(SIGNS);
  const words = parts.filter((_, i) => i % 2 === 0).join('');
  if (words.trim().length <= FITS) return title;
  return parts
    .map((part, i) => (i % 2 === 1 ? part : cut(part).map(together).join('<wbr>')))
    .join('');
}

/** A part with a point between two names stays on a line: browsers begin lines with the point. */
const together = (part: string): string =>
  part.includes('·') ? `<span class="whole">${part}</span>` : part;

/** The names that the corpus gives to places, bodies, categories and terms. */
function termsOf(corpus: Corpus, locale: Locale): string[] {
  const { text } = localizer(locale, corpus.codebook);
  const names = [
    ...corpus.jurisdictions.flatMap(({ name, short }) => [name, short]),
    ...corpus.organisations.map(({ name }) => name),
    ...corpus.terms.map(({ term }) => term),
    ...corpus.codebook.lenses.flatMap(({ label, categories }) => [
      label,
      ...categories.map((category) => category.label),
    ]),
  ].map(text);
  return [...new Set(names)].filter(({ length }) => length > 1 && length <= TERM);
}
