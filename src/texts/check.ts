import { checksum, differsByLineEnds } from '../audit/check-text.ts';
import { paragraphsOf } from '../audit/text.ts';
import type { Entries, Problem } from '../lint/types.ts';
import { allEntries, evidenceOf } from '../lint/visit.ts';
import type { Texts } from './held.ts';

/** What becomes of the texts of a folder. */
export interface CheckedTexts {
  /** Those that are the texts of the sources; to be shown where there is no problem. */
  texts: Texts;
  /** Every text that is not the one that its source was read from. */
  problems: Problem[];
  /** The sources that have no text, and the texts that have no source, by their ids. */
  without: string[];
  strangers: string[];
  /** How many phrases are cited in these texts, and how many of them stand in their paragraph. */
  cited: number;
  marked: number;
}

/**
 * Looks whether texts are those that the sources were read from, by the checksum that audit proves.
 * @param folder what stands before the name of a text's file in problems, with the slash
 */
export function checkTexts(entries: Entries, found: Texts, folder = ''): CheckedTexts {
  const sources = entries.source.flatMap((source) => {
    const text = found.get(source.id);
    return text === undefined ? [] : [{ source, text, actual: checksum(text) }];
  });
  const good = sources.filter(({ source, actual }) => actual === source.data.sha256);
  const paragraphs = new Map(good.map(({ source, text }) => [source.id, paragraphsOf(text)]));
  const cited = allEntries(entries)
    .flatMap(evidenceOf)
    .filter(({ value }) => paragraphs.has(value.source));
  const stands = cited.filter(({ value: { source, paragraph, phrase } }) =>
    paragraphs.get(source)?.[paragraph - 1]?.text.includes(phrase),
  );
  return {
    texts: new Map(good.map(({ source, text }) => [source.id, text])),
    problems: sources
      .filter(({ source, actual }) => actual !== source.data.sha256)
      .map(({ source, text, actual }) => ({
        file: `${folder}${source.id}.txt`,
        line: 1,
        column: 1,
        field: '',
        rule: 'checksum',
        message: `is not the text that ${source.file} was read from`,
        found: actual,
        allowed: source.data.sha256,
        tip: tipFor(text, source.data.sha256),
      })),
    without: entries.source.map(({ id }) => id).filter((id) => !found.has(id)),
    strangers: [...found.keys()].filter((id) => entries.source.every((source) => source.id !== id)),
    cited: cited.length,
    marked: stands.length,
  };
}

const tipFor = (text: string, sha256: string): string =>
  differsByLineEnds(text, sha256)
    ? 'only the line ends differ: save the text with LF'
    : 'get the text that was read, or take the file away: its source is then shown without text';
