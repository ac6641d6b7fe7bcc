import { scriptFor } from '../texts/script.ts';
import { paragraphsIn, type Texts } from '../texts/held.ts';
import { paths } from '../routes/paths.ts';
import { withVersion, type ScriptFiles } from '../shared/script-files.ts';
import type { FindPage } from './collect.ts';
import { findFiles } from './files.ts';
import { findKinds, ranks, type FindEntry, type FindIndex, type FindKind } from './wire.ts';

/** A search page of a site that may show the texts of documents. */
export type TextsPage = FindPage & { texts?: Texts | undefined };

/**
 * The paragraphs of the documents that a host shows, as something that is found: an index of its own,
 * so that the site's is the same without them. Words and synonyms are the site's.
 * @returns undefined where no text is shown
 */
export function textsIndex(page: TextsPage): FindIndex | undefined {
  const { corpus, words, locale, href } = page;
  const { convert } = scriptFor(locale);
  const texts: string[] = [];
  const kind = findKinds.indexOf('source');
  const entries = corpus.sources.flatMap((source) =>
    (paragraphsIn(page.texts, source) ?? []).map((text, i): FindEntry => {
      const paragraph = words.say('cite.paragraph', { n: i + 1 });
      const title = texts.push(`${words.text(source.short)} ${paragraph}`) - 1;
      const own = texts.push(convert(text)) - 1;
      const place = corpus.jurisdictions.indexOf(source.jurisdiction);
      const target = href(`${paths.source(source.id)}#p${i + 1}`);
      return [kind, target, title, place, [], 0, [[0, ranks.indexOf('body'), own]]];
    }),
  );
  if (entries.length === 0) return undefined;
  const name = words.say('find.texts');
  return {
    kinds: Object.fromEntries(findKinds.map((each) => [each, name])) as Record<FindKind, string>,
    places: corpus.jurisdictions.map(({ id }) => id),
    sources: [],
    labels: [words.say('find.in.text')],
    place: -1,
    texts,
    words: '',
    synonyms: [],
    views: {},
    entries,
  };
}

/** That index as scripts; undefined where no text is shown. */
export function textsScript(page: TextsPage): ScriptFiles | undefined {
  const index = textsIndex(page);
  const { locale } = page;
  return index && withVersion(findFiles(index, { name: 'texts', variable: 'findTexts', locale }));
}
