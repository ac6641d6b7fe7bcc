import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { isDraft } from '../../src/corpus/draft.ts';
import { didYouMean } from '../../src/lint/nearest.ts';
import type { ContentFile } from '../../src/lint/types.ts';
import { Failure } from '../lib/program.ts';
import { spliced, type Splice } from './text.ts';

/**
 * Lets a lens in whose file is there: every measure gets a list of categories for it, empty or
 * with the one that all have until they are coded. Codings need nothing: a reading says nothing
 * about a lens that was not there when it was made.
 * @throws Failure when there is no such lens or category, or when measures need one and none is named
 */
export function addLens(
  files: readonly ContentFile[],
  lens: string,
  category?: string,
): ContentFile[] {
  const path = `codebook/lenses/${lens}.yaml`;
  const file = files.find((entry) => entry.path === path);
  if (!file) throw new Failure(`There is no lens “${lens}” yet: write content/${path} first.`);
  if (isDraft(file)) {
    throw new Failure(
      `content/${path} is a draft: delete its line “draft: true” when npm run drafts finds nothing that it lacks.`,
    );
  }
  const document = parseDocument(file.text);
  const categories = categoriesOf(document.get('categories'));
  if (category === undefined && document.get('main') === true) {
    throw new Failure(
      `Every measure has a main category under “${lens}”: name the one that all get until they ` +
        `are coded, of ${categories.join(', ')}.`,
    );
  }
  if (category !== undefined && !categories.includes(category)) {
    const tip = didYouMean(category, categories) ?? `there are: ${categories.join(', ')}`;
    throw new Failure(`“${lens}” has no category “${category}”; ${tip}`);
  }
  return files.map((entry) =>
    entry.path.startsWith('measures/')
      ? { ...entry, text: withLens(entry.text, `${lens}: [${category ?? ''}]`, lens) }
      : entry,
  );
}

const categoriesOf = (list: unknown): string[] =>
  isSeq(list) ? list.items.flatMap((item) => (isMap(item) ? [String(item.get('id'))] : [])) : [];

function withLens(text: string, line: string, lens: string): string {
  const coding = parseDocument(text).get('coding');
  if (!isMap(coding) || coding.has(lens)) return text;
  return spliced(text, [coding.flow === true ? inFlow(coding, line) : below(text, coding, line)]);
}

/** After the last entry of `{theme: [talent]}`. */
function inFlow(coding: YAMLMap, line: string): Splice {
  const start = coding.range?.[0] ?? 0;
  const end = rangeEnd(coding.items.at(-1)?.value);
  return end === undefined
    ? { from: start + 1, to: start + 1, text: line }
    : { from: end, to: end, text: `, ${line}` };
}

/** On a line of its own, under the last entry and its comment, as far in as the others. */
function below(text: string, coding: YAMLMap, line: string): Splice {
  const start = coding.range?.[0] ?? 0;
  const indent = start - (text.lastIndexOf('\n', start) + 1);
  const last = rangeEnd(coding.items.at(-1)?.value) ?? start;
  const shown = text.slice(0, last).trimEnd().length;
  const end = text.indexOf('\n', shown);
  const at = end < 0 ? text.length : end;
  return { from: at, to: at, text: `\n${' '.repeat(indent)}${line}` };
}

const rangeEnd = (node: unknown): number | undefined =>
  (node as { range?: [number, number, number] } | null | undefined)?.range?.[1];
