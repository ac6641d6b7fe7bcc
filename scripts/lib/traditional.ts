import { readFileSync } from 'node:fs';
import { proseOf } from '../../src/briefing/prose.ts';
import { parseYaml } from '../../src/corpus/document.ts';
import { readContent } from '../../src/corpus/read.ts';
import { ambiguousForms } from '../../src/i18n/ambiguous.ts';
import { messages } from '../../src/i18n/messages/index.ts';
import { languages } from '../../src/languages/index.ts';
import { kinds } from '../../src/kinds/index.ts';
import type { ContentFile } from '../../src/lint/types.ts';
import { textsOf } from '../../src/lint/visit.ts';
import type { Text } from '../../src/schema/index.ts';
import { inProject } from './paths.ts';

/** The list that a person has reviewed. */
export const REVIEWED = 'tests/traditional-reviewed.txt';

/** The language that Traditional Chinese is converted from. */
const source = languages.hant.derivedFrom;

/** Every place where content and messages hold a character that was converted one of several ways. */
export const ambiguousPlaces = (): Map<string, string> => ambiguousForms(convertedTexts());

/** Those in the messages of the code. */
const placesInWords = (): string[] => [
  ...ambiguousForms(convertedOf(Object.values<Text>(messages))).keys(),
];

/** The texts that have no Traditional form of their own. */
const convertedOf = (texts: readonly Text[]): string[] =>
  texts.filter((text) => !('hant' in text)).map((text) => text[source]);

/** Every text of content and messages that pages in Traditional Chinese show converted. */
export function convertedTexts(): string[] {
  const files = readContent(inProject('content'));
  const records = files.filter(({ path }) => path.endsWith('.yaml'));
  const content = records.flatMap((file) => textsOf(parseYaml(file.text).data));
  const said: Text[] = Object.values<Text>(messages);
  return [
    ...wordingsOf(files),
    ...convertedOf([...content.map(({ value }) => value), ...said]),
    ...files
      .filter(({ path }) => path.endsWith(`.${source}.md`))
      .flatMap(({ text }) => proseOf(text)),
  ];
}

/** The wordings of documents, beside which pages in Traditional Chinese show them converted. */
const wordingsOf = (files: readonly ContentFile[]): string[] =>
  files
    .filter(({ path }) => path.startsWith(`${kinds.translation.folder}/`))
    .flatMap(({ text }) => Object.values(parseYaml(text).data as Record<string, object>))
    .flatMap((said) => Object.keys(said));

const reviewedLines = (): Set<string> =>
  new Set(readFileSync(inProject(REVIEWED), 'utf8').split('\n').filter(Boolean));

/** The lines of the messages that nobody has reviewed yet: a fault of the code. */
export function unreviewedWords(): string[] {
  const reviewed = reviewedLines();
  return placesInWords().filter((line) => !reviewed.has(line));
}

/**
 * Lines that nobody has reviewed yet, each with its clause, and reviewed lines that no longer occur. Those of the content
 * are for its editor to read, and no fault: good content turns no test red.
 */
export function compareWithReviewed(): { unreviewed: [string, string][]; gone: string[] } {
  const reviewed = reviewedLines();
  const found = ambiguousPlaces();
  return {
    unreviewed: [...found].filter(([line]) => !reviewed.has(line)),
    gone: [...reviewed].filter((line) => !found.has(line)),
  };
}
