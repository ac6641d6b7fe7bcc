import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { checkAll } from '../../src/briefing/check.ts';
import { formatProblems } from '../../src/lint/format.ts';
import { didYouMean } from '../../src/lint/nearest.ts';
import type { ContentFile, Problem } from '../../src/lint/types.ts';
import { Failure } from '../lib/program.ts';
import { offsetAt, spliced, type Splice } from './text.ts';

/** More rounds than any content needs: each mends what the check finds, and shows what it hid. */
const ROUNDS = 10;

/**
 * Renames an id of the codebook everywhere. Where it stands is what the check says: the id is
 * renamed in its list, and whatever then names one that is not there any more is renamed too, in
 * records, codings, findings and briefings.
 * @param list the file in the codebook: `commitments`, `lenses/theme`
 * @throws Failure when the content has problems already, there is no such id, or the new one is taken
 */
export function renameId(
  files: readonly ContentFile[],
  list: string,
  from: string,
  to: string,
): ContentFile[] {
  const { problems } = checkAll(files);
  if (problems.length > 0) {
    throw new Failure(`Mend the content first:\n\n${formatProblems(problems)}`);
  }
  let next = inAddresses(inList(files, list, from, to), list, from, to);
  for (let round = 0; round < ROUNDS; round += 1) {
    const places = checkAll(next).problems.filter(({ found }) => found === from);
    const mended = next.map((file) => mend(file, places, from, to));
    if (mended.every(({ text }, i) => text === next[i]?.text)) return next;
    next = mended;
  }
  return next;
}

function inList(files: readonly ContentFile[], list: string, from: string, to: string) {
  const path = `codebook/${list}.yaml`;
  const file = files.find((entry) => entry.path === path);
  if (!file) throw new Failure(`The codebook has no list “${list}”.`);
  const document = parseDocument(file.text);
  const nodes = ['values', 'categories', 'groups', 'rulings'].flatMap((name) => {
    const items = document.get(name);
    if (!isSeq(items)) return [];
    return items.items.flatMap((item) => (isMap(item) ? [item.get('id', true)] : []));
  });
  const ids = nodes.filter(isScalar);
  const known = ids.map(({ value }) => String(value));
  const range = ids.find(({ value }) => value === from)?.range;
  if (!range) throw new Failure(`“${list}” has no “${from}”; ${didYouMean(from, known) ?? ''}`);
  if (known.includes(to)) throw new Failure(`“${list}” has “${to}” already.`);
  const splice = replaced(file.text, range[0], from, to);
  return files.map((entry) =>
    entry === file && splice ? { ...entry, text: spliced(entry.text, [splice]) } : entry,
  );
}

/** Pages and briefings of a lens bear its categories’ ids, and no check of the content opens them. */
function inAddresses(files: readonly ContentFile[], list: string, from: string, to: string) {
  const lens = /^lenses\/(.+)$/.exec(list)?.[1];
  if (lens === undefined) return [...files];
  const address = `compare/${lens}/${from}.html`;
  return files.map((file) => ({
    ...file,
    text: file.text
      .replaceAll(address, `compare/${lens}/${to}.html`)
      .replaceAll(new RegExp(`(statement: briefings/theme-)${from}(?= )`, 'g'), `$1${to}`),
  }));
}

function mend(file: ContentFile, places: readonly Problem[], from: string, to: string) {
  const own = places.filter((problem) => problem.file === `content/${file.path}`);
  const splices = new Map(
    own.flatMap((problem) => {
      const splice = spliceFor(file.text, problem, from, to);
      return splice ? [[splice.from, splice] as const] : [];
    }),
  );
  return { ...file, text: spliced(file.text, [...splices.values()]) };
}

/**
 * The id at the place of a problem, or after it on its line as the value of an attribute: the
 * place of a claim is its start, and that of `:count{theme}` may be an equal word before it.
 */
function spliceFor(text: string, problem: Problem, from: string, to: string) {
  const at = offsetAt(text, problem);
  const attribute = /\{([\w-]+)\}$/.exec(problem.field)?.[1];
  const direct = attribute === undefined ? replaced(text, at, from, to) : undefined;
  if (direct) return direct;
  const end = text.indexOf('\n', at);
  const start = text.lastIndexOf('\n', at) + 1;
  const line = text.slice(start, end < 0 ? text.length : end);
  const value = new RegExp(`(?<![\\w-])${attribute ?? '[\\w-]+'}=["']?[^\\s}"']*`, 'g');
  const id = new RegExp(`(?<=[=,"'])${from}(?![\\w-])`);
  const found = [...line.matchAll(value)].flatMap(({ index, 0: part }) => {
    const inside = id.exec(part)?.index;
    return inside === undefined ? [] : [start + index + inside];
  });
  const nearest = found.find((offset) => offset >= at);
  return nearest === undefined ? undefined : replaced(text, nearest, from, to);
}

/** The id where it stands, bare or in quotation marks. */
function replaced(text: string, at: number, from: string, to: string): Splice | undefined {
  const start = /^["']/.test(text.slice(at)) ? at + 1 : at;
  return text.startsWith(from, start)
    ? { from: start, to: start + from.length, text: to }
    : undefined;
}
