import { basisOf } from '../analysis/basis.ts';
import type { Chart, ChartOptions } from '../charts/types.ts';
import type { Corpus, Jurisdiction, Source } from '../corpus/index.ts';
import type { PlainKey } from '../i18n/index.ts';
import type { Page } from '../routes/page.ts';
import { pagesOf } from '../shared/parts.ts';
import type { Made } from './made.ts';

/** What a chart draws from: the corpus, in a language. */
export type From = Pick<Page, 'corpus' | 'words'>;

/** A chart with its data, waiting for a document and a width. */
export type Drawing = (options: ChartOptions) => Chart;

/**
 * A kind of chart: all that the site, the briefings, the tests and the gallery know of it. The list
 * is `charts.ts`.
 */
export interface ChartEntry {
  /** Its name in briefings, and that of its golden. */
  name: string;
  /** Its charts in the site: one, or one a lens, a jurisdiction, a programme. */
  site(corpus: Corpus): SiteChart[];
  /** How a briefing holds it; without it it outgrows a sheet, or says nothing there. */
  sheet?: SheetChart;
  /** Drawings of a corpus by name, the worst ones included; `golden` is kept as a file. */
  examples(made: Made): Examples;
}

/** Drawings by name. */
export type Examples = { golden: Drawing } & Record<string, Drawing>;

/** A chart of the site: it has a place, files of its own, and an address that stays. */
export interface SiteChart {
  /** Its name for good: of its files, and its id in the pages that show it. */
  name: string;
  /** The page that it stands on; where it stands on several, the one that says most about it. */
  path: string;
  /** What that page is called. */
  place(page: Page): string;
  /** The documents that it rests on. */
  sources: readonly Source[];
  /** Looks its data up; the drawing waits for a document and a width. */
  prepare(from: From): Drawing;
}

/** Values of attributes as a briefing gives them, by name. */
export type Read = ReadonlyMap<string, readonly string[]>;

/** A chart that a briefing can hold. */
export interface SheetChart {
  /** The attributes it takes beside its name, with their values. */
  attributes(
    corpus: Corpus,
  ): Readonly<Record<string, { values: readonly string[]; many?: boolean }>>;
  /**
   * Looks its data up, in pictures of which each fits on a sheet, under the title of the whole; they wait
   * for a document and a width.
   */
  parts(read: Read, from: From): readonly Drawing[];
}

/** A page with a title of its own, as a chart’s place. */
export const at = (path: string, title: PlainKey): Pick<SiteChart, 'path' | 'place'> => ({
  path,
  place: ({ words }) => words.say(title),
});

/** On a sheet a chart of the whole corpus, which takes nothing beside its name. */
export const whole = (draw: (from: From) => Drawing): SheetChart => ({
  attributes: () => ({}),
  parts: (_read, from) => [draw(from)],
});

/**
 * On a sheet a chart of some jurisdictions: those that are asked for, or those it has itself.
 * @param most so many at most stand in one picture, which is to fit on a sheet
 */
export function byJurisdiction(
  draw: (from: From, of: readonly Jurisdiction[]) => Drawing,
  otherwise: (corpus: Corpus) => readonly Jurisdiction[],
  most: number,
): SheetChart {
  const of = (read: Read, { corpus }: From) => chosen(read, corpus) ?? otherwise(corpus);
  return {
    attributes: someJurisdictions,
    parts: (read, from) => {
      const all = of(read, from);
      return inParts(
        draw(from, all),
        sharesOf(all, most).map((own) => draw(from, own)),
        from,
      );
    },
  };
}

/** Items in as few shares as hold so many at most, all about as large. */
export function sharesOf<Item>(items: readonly Item[], most: number): Item[][] {
  const size = Math.ceil(items.length / Math.max(1, Math.ceil(items.length / most)));
  return pagesOf(items, Math.max(1, size)).map(({ items: own }) => own);
}

/** The pictures of a chart in parts: each is told by the title of the whole. */
export const inParts = (
  all: Drawing,
  parts: readonly Drawing[],
  { words }: From,
): readonly Drawing[] =>
  parts.length < 2
    ? [all]
    : parts.map((part, i) => (options) => {
        const { title } = all(options);
        return {
          ...part(options),
          title: i === 0 ? title : words.say('chart.continued', { title }),
        };
      });

/** The attribute that names jurisdictions. */
export const someJurisdictions = (corpus: Corpus) => ({
  jurisdictions: { values: corpus.jurisdictions.map(({ id }) => id), many: true },
});

/** The jurisdictions that a briefing asks for, in their own order; undefined when it names none. */
export const chosen = (read: Read, corpus: Corpus): Jurisdiction[] | undefined => {
  const ids = read.get('jurisdictions');
  return ids && corpus.jurisdictions.filter(({ id }) => ids.includes(id));
};

/** The documents that the measures of some jurisdictions rest on, by date. */
export const sourcesOf = (corpus: Corpus, jurisdictions: readonly Jurisdiction[]): Source[] =>
  among(
    corpus,
    jurisdictions.flatMap((jurisdiction) =>
      basisOf(corpus, jurisdiction).map(({ source }) => source.id),
    ),
  );

/** The documents that some statements cite, by date. */
export const citedBy = (
  corpus: Corpus,
  statements: readonly { evidence: readonly { source: string }[] }[],
): Source[] =>
  among(
    corpus,
    statements.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
  );

const among = ({ sources }: Corpus, ids: readonly string[]): Source[] =>
  sources.filter(({ id }) => ids.includes(id));

/** What charts call each source, by id. */
export const shortNames = ({ corpus, words }: From): Map<string, string> =>
  new Map(corpus.sources.map(({ id, short }) => [id, words.text(short)]));
