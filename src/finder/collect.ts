import { sourceOf } from '../analysis/sources.ts';
import { localizer, type Locale, type Localizer, type PlainKey } from '../i18n/index.ts';
import { fold } from '../i18n/variants.ts';
import { inEach } from '../languages/index.ts';
import { paths } from '../routes/paths.ts';
import type { Page } from '../routes/page.ts';
import type { Evidence, Text } from '../schema/index.ts';
import { indexed } from '../search/texts.ts';
import {
  findKinds,
  ranks,
  type FindEntry,
  type FindKind,
  type FindText,
  type Rank,
} from './wire.ts';

/** What is asked of the page from which things are found. */
export type FindPage = Pick<Page, 'corpus' | 'locale' | 'words' | 'path' | 'href'>;

/** What a text is: the message that names it, or the name itself. */
type Label = PlainKey | Text;

/** A text of a thing that is found: what it is, how telling. */
export interface FoundText {
  label: Label;
  rank: Rank;
  text: Text | string | undefined;
}

/** A thing that is found, as its kind describes it. */
export interface Found {
  kind: FindKind;
  path: string;
  title: Text | string;
  /** The jurisdiction that it is of. */
  place?: string | undefined;
  evidence?: readonly Evidence[] | undefined;
  figure?: boolean;
  /** Whether it only says what something is called. */
  nameOnly?: true;
  said: readonly FoundText[];
}

/** Texts of one rank under one label. */
export const textsAs = (
  label: Label,
  rank: Rank,
  ...texts: readonly (Text | string | undefined)[]
): FoundText[] => texts.map((text) => ({ label, rank, text }));

/** What is called so in every language: a Chinese name is shown in the script of the page. */
export const inScript = (name: string): Text => inEach(() => name) as Text;

/** What is found, as it is collected for the pages of one language: texts, labels and documents each once. */
export class Collected {
  readonly labels: string[] = [];
  readonly texts: string[] = [];
  readonly entries: FindEntry[] = [];
  readonly places: string[];
  readonly sources: [href: string, short: string][];
  private readonly known = new Map<string, number>();
  private readonly labelled = new Map<Label, number>();
  private readonly others: readonly Localizer[];
  private readonly page: FindPage;

  constructor(page: FindPage) {
    this.page = page;
    const { corpus, words } = page;
    this.places = corpus.jurisdictions.map(({ id }) => id);
    this.sources = corpus.sources.map(({ id, short }) => [
      page.href(paths.source(id)),
      words.text(short),
    ]);
    this.others = indexed(page.locale)
      .filter((locale: Locale) => locale !== page.locale)
      .map((locale: Locale) => localizer(locale, corpus.codebook));
  }

  add(found: Found): void {
    const { corpus, href } = this.page;
    const { title, evidence = [] } = found;
    const shown = this.shown(title);
    const also = typeof title === 'string' ? [] : this.others.map((other) => other.text(title));
    const texts = [
      ...found.said.flatMap(({ label, rank, text }): FindText[] => {
        const said = this.shown(text ?? '');
        return said === '' ? [] : [this.text(label, rank, said)];
      }),
      // A reader may say what kind of thing is meant.
      this.text('find.in.kind', 'code', this.page.words.say(`find.kind.${found.kind}`)),
      // What the other language calls it is searched, and not shown as a reason.
      ...also.filter((other) => fold(other) !== fold(shown)).map((other) => this.hidden(other)),
    ];
    const [first] = evidence;
    this.entries.push([
      findKinds.indexOf(found.kind),
      href(found.path),
      this.numberOf(shown),
      found.place === undefined ? -1 : this.places.indexOf(found.place),
      first ? [corpus.sources.indexOf(sourceOf(corpus, first.source)), first.paragraph] : [],
      found.nameOnly ? -1 : found.figure === true ? 1 : 0,
      unique(texts),
    ]);
  }

  private text(label: Label, rank: Rank, text: string): FindText {
    return [this.labelOf(label), ranks.indexOf(rank), this.numberOf(text)];
  }

  private labelOf(label: Label): number {
    const known = this.labelled.get(label);
    if (known !== undefined) return known;
    const { words } = this.page;
    const name = typeof label === 'string' ? words.say(label) : words.text(label);
    const before = this.labels.indexOf(name);
    const number = before < 0 ? this.labels.push(name) - 1 : before;
    this.labelled.set(label, number);
    return number;
  }

  private hidden(text: string): FindText {
    return [0, ranks.indexOf('also'), this.numberOf(text)];
  }

  private shown(text: Text | string): string {
    return typeof text === 'string' ? text : this.page.words.text(text);
  }

  private numberOf(text: string): number {
    const number = this.known.get(text) ?? this.texts.push(text) - 1;
    this.known.set(text, number);
    return number;
  }
}

const unique = (texts: readonly FindText[]): FindText[] => {
  const seen = new Set<number>();
  return texts.filter(([, , text]) => !seen.has(text) && seen.add(text));
};
