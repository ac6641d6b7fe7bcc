import { fillOnPage } from '../../client/fill.ts';

/** What the search page says, from the messages that stand on its form. */
export interface Says {
  colon: string;
  /** The language of the documents, as a tag; '' on a page that is in its script. */
  written: string;
  all(query: string, n: number): string;
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

/** The messages of the form, filled. */
export function saysOf({ dataset }: HTMLFormElement): Says {
  const of = (name: string) => dataset[name] ?? '';
  const fill = (name: string, values: Record<string, string | number>) =>
    fillOnPage(dataset[name], values);
  const quoted = (words: readonly string[]) =>
    words.map((word) => fill('quoted', { word })).join(of('sep'));
  return {
    colon: of('colon'),
    written: of('written'),
    all: (query, n) => fill('all', { query, n }),
    some: (query, n) => fill('some', { query, n }),
    none: (query) => fill('none', { query }),
    onlyTexts: (query, n) => fill('onlyTexts', { query, n }),
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
