import { fillOnPage } from '../../client/fill.ts';

/** What the search page says, from the messages that stand on its form. */
export interface Says {
  colon: string;
  /** The language of the documents, as a tag; '' on a page that is in its script. */
  written: string;
  /** How many have all words; how many follow that lack one. */
  all(n: number, more: number): string;
  some(query: string, n: number): string;
  none(query: string): string;
  onlyTexts(query: string, n: number): string;
  absent(words: readonly string[]): string;
  lacks(words: readonly string[]): string;
  paragraph(source: string, n: number): string;
  paragraphSaid(source: string, n: number): string;
  best: string;
  more(kind: string, n: number): string;
  kind(kind: string, n: number): string;
  show(n: number): string;
  reading: string;
  failed: string;
  near: string;
  views: string;
}

/** Of a pasted sentence so many characters are said again, and so many of its words. */
const [SAID, NAMED] = [60, 8];

const cut = (text: string): string => {
  const characters = [...text];
  return characters.length > SAID ? `${characters.slice(0, SAID).join('')}…` : text;
};

/** The messages of the form, filled. */
export function saysOf({ dataset }: HTMLFormElement): Says {
  const of = (name: string) => dataset[name] ?? '';
  const fill = (name: string, values: Record<string, string | number>) =>
    fillOnPage(dataset[name], values);
  const quoted = (words: readonly string[]) => {
    const named = words.slice(0, NAMED).map((word) => fill('quoted', { word: cut(word) }));
    return `${named.join(of('sep'))}${words.length > NAMED ? '…' : ''}`;
  };
  return {
    colon: of('colon'),
    written: of('written'),
    all: (n, more) => fill('all', { n }) + (more > 0 ? fill('lacking', { n: more }) : ''),
    some: (query, n) => fill('some', { query: cut(query), n }),
    none: (query) => fill('none', { query: cut(query) }),
    onlyTexts: (query, n) => fill('onlyTexts', { query: cut(query), n }),
    absent: (words) => fill('absent', { words: quoted(words) }),
    lacks: (words) => fill('lacks', { words: quoted(words) }),
    paragraph: (source, n) => fill('paragraph', { source, n }),
    paragraphSaid: (source, n) => fill('paragraphSaid', { source, n }),
    best: of('best'),
    more: (kind, n) => fill('more', { kind, n }),
    kind: (kind, n) => fill('kind', { kind, n }),
    show: (n) => fill('show', { n }),
    reading: of('reading'),
    failed: of('failed'),
    near: of('near'),
    views: of('views'),
  };
}
