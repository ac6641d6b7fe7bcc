import type { Written } from '../../languages/index.ts';
import { inSentence } from '../../i18n/sentence.ts';
import type { Corpus } from '../../corpus/index.ts';
import {
  localizer,
  traits,
  type Localizer,
  type Filling,
  type MessageKey,
} from '../../i18n/index.ts';
import type { Text } from '../../schema/index.ts';
import { caveatOf } from '../../i18n/caveat.ts';
import { bareNumbers } from '../numbers.ts';

/** Filters of a count, by name; those without a value are left away. */
export type CountNarrowing = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Writes the Markdown of composed briefings in one language. */
export interface Writer {
  corpus: Corpus;
  language: Written;
  words: Localizer;
  /** A message; what stands in it for a name or a number is Markdown already. */
  say<Key extends MessageKey>(key: Key, ...filling: Filling<Key>): string;
  /** A name as Markdown: signs are escaped, and a number in it is marked as a name’s. */
  name(text: Text): string;
  /** A label within a sentence. */
  label(text: Text): string;
  /** Names, or other Markdown, as running text. */
  list(items: readonly string[]): string;
  /**
   * Sentences that conclude, as a paragraph; empty ones are left away. One that another fair reading
   * would not bear is marked.
   * @param name the paragraph’s, by which its sentences are tried
   */
  sentences(name: ParagraphName, parts: readonly string[]): string;
  /** A number of things, which the corpus counts. */
  count(narrowing: CountNarrowing): string;
}

/** The paragraphs of a composed briefing that conclude. */
export type ParagraphName = 'conclusion' | 'open';

/** What a sentence of a composed briefing is called where it is tried under other readings. */
export const sentenceId = (slug: string, paragraph: ParagraphName, place: number): string =>
  `briefings/${slug} ${paragraph}.${place + 1}`;

/** A writer in a language, of the briefing of a slug. */
export function writer(corpus: Corpus, language: Written, slug: string): Writer {
  const words = localizer(language, corpus.codebook);
  const named = (value: string): string =>
    bareNumbers(value, language).length > 0
      ? `:plain[${escaped(value)}]{reason=name}`
      : escaped(value);
  return {
    corpus,
    language,
    words,
    say: (key, ...filling) => words.say(key, ...filling),
    name: (text) => named(text[language]),
    label: (text) => named(inSentence(text[language], words)),
    list: (items) => words.list(items),
    sentences: (name, parts) =>
      parts
        .flatMap((part, i) => {
          if (part === '') return [];
          const turns = caveatOf(corpus.codebook, sentenceId(slug, name, i), words) !== undefined;
          return [turns ? marked(part) : part];
        })
        .join(traits[language].gap),
    count: (narrowing) => `:count{${attributes(narrowing)}}`,
  };
}

/** Stands before the full stop of a sentence that another fair reading would not bear. */
export const TURNS = String.raw`\*`;

const marked = (sentence: string): string =>
  sentence.replace(/[。.]?$/, (stop) => `${TURNS}${stop}`);

/** A reference to a table of the briefing, by its number. */
export const tableMark = (n: number): string => `:table[${n}]`;

/** The attributes of a directive. */
export const attributes = (narrowing: CountNarrowing): string =>
  Object.entries(narrowing)
    .flatMap(([name, value]) => {
      const values = value === undefined ? [] : [value].flat();
      return values.length > 0 ? [`${name}=${values.join(',')}`] : [];
    })
    .join(' ');

/** A text in which Markdown means nothing. */
export const escaped = (text: string): string =>
  text.replaceAll(/[\\`*_{}[\]<>#|~:&]/g, String.raw`\$&`);

/** The front matter of a composed briefing. */
export interface Head {
  title: string;
  summary: string;
  order: number;
  pages: 1 | 2;
}

/** A composed briefing before it is a file. */
export interface Draft {
  head: Head;
  /** Stretches of Markdown that stand alone; those that are empty are left away. */
  blocks: readonly string[];
  /** The names in it whose numbers count nothing. */
  names: readonly string[];
}

/** A file of Markdown: front matter, then blocks. */
export function markdown({ head, blocks, names }: Draft): string {
  const front = Object.entries({ ...head, ...(names.length > 0 ? { names } : {}) }).map(
    // A value of JSON is one of YAML.
    ([key, value]) => `${key}: ${JSON.stringify(value)}`,
  );
  return `---\n${front.join('\n')}\n---\n\n${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** The frame around what a reader should take away. */
export const keyPoints = (text: string): string => `:::key-points\n${text}\n:::`;

/** A heading of the first level. */
export const heading = (text: string): string => `# ${text}`;
