import type { Observation, Source } from '../corpus/index.ts';
import type { Localizer } from '../i18n/index.ts';
import { languageTag } from '../i18n/locales.ts';
import { original } from '../languages/index.ts';
import { groupedBy } from '../shared/group.ts';

/** What a note says of the document that it cites. */
export type CitedSource = Pick<Source, 'id' | 'title' | 'number' | 'date'>;

/** What a note says of the page beyond the documents that it cites. */
export type CitedObservation = Pick<Observation, 'id' | 'official' | 'publisher' | 'as_of'> & {
  page: Pick<Observation['page'], 'date'>;
};

/**
 * What an endnote cites: a paragraph of a document, or an observation from beyond the documents; with the
 * page that has it, from the root of a language.
 */
export type Cited = (
  { source: CitedSource; paragraph: number } | { observation: CitedObservation }
) & {
  path: string;
};

/** An endnote, numbered by first mention. */
export type Note = Cited & { number: number };

/** What tells one cited place from another. */
export const citedKey = (cited: Cited): string =>
  'observation' in cited ? cited.observation.id : `${cited.source.id}#${cited.paragraph}`;

/** A part of a name; one in another language than the words’ says which. */
export interface NamePart {
  value: string;
  lang?: string;
}

/** A note as it stands in its list: its number, what it says, and the page of the site that has it. */
export interface PlacedNote {
  number: number;
  said: string;
  path: string;
}

/** Notes under the name of the document that they cite, or of the pages beyond the documents. */
export interface NoteGroup {
  name: NamePart[];
  notes: PlacedNote[];
}

/**
 * Notes by what they cite: the documents, the one that is mentioned first at the head; then pages
 * beyond the documents, those of governments and statutory bodies before those of others.
 */
export function noteGroups(notes: readonly Note[], words: Localizer): NoteGroup[] {
  const cited = notes.filter((note) => 'source' in note);
  const seen = notes.filter((note) => 'observation' in note);
  return [
    ...[...groupedBy(cited, ({ source }) => source)].map(([source, own]) => ({
      name: documentName(source, words),
      notes: own.map(({ number, paragraph, path }) => ({
        number,
        said: words.say('cite.paragraph', { n: paragraph }),
        path,
      })),
    })),
    ...[true, false].flatMap((official) => {
      const own = seen.filter(({ observation }) => observation.official === official);
      if (own.length === 0) return [];
      const value = words.say(official ? 'briefing.beyond.official' : 'briefing.beyond.others');
      const placed = own.map(({ number, observation, path }) => ({
        number,
        said: pageSaid(observation, words),
        path,
      }));
      return [{ name: [{ value }], notes: placed }];
    }),
  ];
}

/** Stands for a document's number until the text around it is split off. */
const NUMBER_HERE = '\u0000';

/** What a document is called in the notes: its title, its number as printed, its date. */
function documentName(source: CitedSource, words: Localizer): NamePart[] {
  const said = { title: words.text(source.title), date: words.date(source.date) };
  if (source.number === undefined) return [{ value: words.say('briefing.documentBare', said) }];
  const [before = '', after = ''] = words
    .say('briefing.document', { ...said, number: NUMBER_HERE })
    .split(NUMBER_HERE);
  return [
    { value: before },
    { value: source.number, lang: languageTag[original] },
    { value: after },
  ];
}

/** Who published a page, and when; where the page has no date, of when it speaks. */
const pageSaid = ({ publisher, page, as_of }: CitedObservation, words: Localizer): string =>
  page.date === undefined
    ? words.say('briefing.undated', { who: words.text(publisher), date: words.date(as_of) })
    : words.say('briefing.published', { who: words.text(publisher), date: words.date(page.date) });
