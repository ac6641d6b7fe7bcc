import type { original } from '../languages/index.ts';
import type { Message } from '../languages/message.ts';

/** The headings of the list of views. */
export type ViewGroup = 'between' | 'hong-kong' | 'documents' | 'after';

/** The analyses that are each drawn from a lens of their own, as the lens calls them. */
export type DrawnView = 'alignment' | 'flows' | 'gates';

/** Views that lead to one another. */
export type RelatedGroup = 'differences' | 'aims';

/** The keys of the messages without a hole. */
type PlainKeyOf<Words extends Readonly<Record<string, Message>>> = {
  [Key in keyof Words & string]: Words[Key][typeof original] extends `${string}{${string}`
    ? never
    : Key;
}[keyof Words & string];

/** A view of the corpus: where it stands, how lists and navigation name it, what it says. */
export interface View<Words extends Readonly<Record<string, Message>>> {
  /** The path of its page, from the root of a language. */
  readonly path: string;
  /** Its name in navigation and in lists: a key of its words. */
  readonly label: PlainKeyOf<Words>;
  /** The title of its page: a key of its words. */
  readonly title: PlainKeyOf<Words>;
  /** Where the list of views names it, with the question that it answers. */
  readonly listed?: { readonly under: ViewGroup; readonly ask: PlainKeyOf<Words> };
  /** The group of views that it leads to and is reached from, its place and its name there. */
  readonly related?: {
    readonly with: RelatedGroup;
    readonly place: number;
    readonly label: PlainKeyOf<Words>;
  };
  /** The analysis that a lens must say it is for; without such a lens there is no page. */
  readonly lens?: DrawnView;
  /** Whether the head of every page leads to it. */
  readonly header?: boolean;
  readonly words: Words;
}

/** A view as it is declared; imports nothing at run time, so that words and paths derive without a cycle. */
export const defineView = <const Words extends Readonly<Record<string, Message>>>(
  view: View<Words>,
): View<Words> => view;
