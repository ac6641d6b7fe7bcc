import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatProblems } from '../../src/lint/format.ts';
import type { Entries, Problem } from '../../src/lint/types.ts';
import { decode } from '../../src/shared/decode.ts';
import { checkTexts } from '../../src/texts/check.ts';
import type { Texts } from '../../src/texts/held.ts';
import { Failure } from './program.ts';

/** Texts that may be shown, and what their host is told of them. */
export interface GoodTexts {
  /** Undefined where no folder is named. */
  texts: Texts | undefined;
  told: readonly string[];
}

/**
 * The texts that a folder holds, by the names of their files, which are the ids of their sources; those in
 * another encoding too.
 * @throws Failure when there is no such folder
 */
export function readTexts(folder: string): Map<string, string> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Failure(`There is no folder with the documents’ texts at ${resolve(folder)}.`);
  }
  const read = filesIn(folder).map(({ name, bytes }): [string, string] => [
    name.slice(0, -4),
    decode(bytes)?.text ?? new TextDecoder().decode(bytes),
  ]);
  return new Map(read);
}

const filesIn = (folder: string): { name: string; bytes: Uint8Array }[] =>
  readdirSync(folder)
    .filter(
      (name) =>
        name.endsWith('.txt') && statSync(join(folder, name), { throwIfNoEntry: false })?.isFile(),
    )
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));

/** The texts of a folder that are not written in UTF-8, each as a problem. */
export const foreignTexts = (folder: string): Problem[] =>
  filesIn(folder).flatMap(({ name, bytes }) => {
    const encoding = decode(bytes)?.encoding;
    if (encoding === 'UTF-8') return [];
    return [
      {
        file: `${withSlash(folder)}${name}`,
        line: 1,
        column: 1,
        field: '',
        rule: 'text',
        message: 'is not written in UTF-8',
        found: encoding ?? 'bytes of no encoding that is known',
        allowed: 'UTF-8',
        tip: 'save the text with the encoding UTF-8; npm run ingest writes it so',
      },
    ];
  });

/** A folder as what stands before a file's name in what is reported. */
export const withSlash = (folder: string): string => `${folder.replace(/\/+$/, '')}/`;

/**
 * The texts of a folder that a host wants to show, proved to be those that the sources were read from.
 * @throws Failure with every text that is not, or when the folder holds the text of no source
 */
export function goodTexts(folder: string | undefined, entries: Entries): GoodTexts {
  if (folder === undefined) return { texts: undefined, told: [] };
  const found = readTexts(folder);
  const checked = checkTexts(entries, found, withSlash(folder));
  const { texts, problems, without, strangers, cited, marked } = checked;
  if (problems.length > 0) throw new Failure(formatProblems(problems));
  if (texts.size === 0) {
    const first = entries.source[0]?.id ?? '<id>';
    throw new Failure(
      `The folder ${resolve(folder)} holds the text of no source; one would be ${first}.txt.`,
    );
  }
  const names = (ids: readonly string[]) => ids.map((id) => `${id}.txt`).join(', ');
  return {
    texts,
    told: [
      `Texts in ${folder}: ${texts.size} of ${entries.source.length}; ${marked} of ${cited} cited phrases stand in their paragraphs and are marked.`,
      ...(marked < cited ? [`Which do not: npm run audit -- ${folder}`] : []),
      ...(without.length > 0 ? [`Shown without text, for want of: ${names(without)}`] : []),
      ...(strangers.length > 0
        ? [`Left aside, for no source is called so: ${names(strangers)}`]
        : []),
    ],
  };
}
