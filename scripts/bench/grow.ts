import { checkContent } from '../../src/corpus/check.ts';
import { formatProblems } from '../../src/lint/format.ts';
import type { ContentFile, Entry } from '../../src/lint/types.ts';
import type { Codebook } from '../../src/schema/index.ts';
import { Failure } from '../lib/program.ts';
import { copyRecord, fileOf, type Copies } from './copy.ts';
import { mergedReadings } from './readings.ts';
import { grownTerms, TERMS } from './terms.ts';
import { templateOf, type Template } from './template.ts';
import { translationsOf } from './translations.ts';
import { unheld } from './unheld.ts';

/** How large a corpus is to be. */
export interface CorpusSize {
  /** Jurisdictions that are lined up as columns; a multiple of those of the content. */
  columns: number;
  measures: number;
}

/**
 * The files of a content folder, grown to a size: all that it has, as it is but for the list of
 * terms and for what it claims to hold, and copies of its columns, each with measures, documents,
 * bodies, partnerships, events, programmes, targets, terms, codings, observations and followed-up
 * promises of its own. Copies refer to copies, so that no record is named by a number of others that
 * grows faster than the columns. The same content and size give the same files.
 * @throws Failure when the content has problems or the size cannot be reached
 */
export function* growContent(
  files: readonly ContentFile[],
  size: CorpusSize,
): Generator<ContentFile> {
  const { entries, codebook, problems } = checkContent(files);
  if (problems.length > 0 || !codebook) throw new Failure(formatProblems(problems));
  const template = templateOf(entries);
  const [generations, missing] = growth(template, size);
  yield* files.filter(({ path }) => path !== TERMS).map(unheld);
  const paths: string[] = [];
  for (let generation = 1; generation <= generations; generation += 1) {
    const share =
      Math.floor((missing * generation) / generations) -
      Math.floor((missing * (generation - 1)) / generations);
    for (const file of grown(template, codebook, generation, share)) {
      paths.push(file.path);
      yield file;
    }
  }
  yield* files.filter(({ path }) => path === TERMS).map((file) => grownTerms(file, paths));
}

/** How many copies of all columns there are to be, and how many measures they have together. */
function growth(template: Template, { columns, measures }: CorpusSize): [number, number] {
  const { length } = template.columns;
  const generations = columns / length - 1;
  if (!Number.isInteger(generations) || generations < 1) {
    const example = [2, 3, 10].map((times) => times * length).join(', ');
    throw new Failure(
      `${columns} columns cannot be made of ${length}: name a multiple, such as ${example}.`,
    );
  }
  const missing = measures - template.measures;
  const least = generations * template.copied.measure.length;
  if (missing < least) {
    throw new Failure(
      `${measures} measures are too few for ${columns} columns: ` +
        `name at least ${template.measures + least}.`,
    );
  }
  return [generations, missing];
}

/** One copy of all columns, with a number of measures: the whole so often, and single ones. */
function* grown(
  template: Template,
  codebook: Codebook,
  generation: number,
  share: number,
): Generator<ContentFile> {
  const whole = template.copied.measure.length;
  const rounds = Math.floor(share / whole);
  const copied: [Entry<'measure'>, Copies][] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const copies = { template, codebook, generation, round, single: false };
    yield* roundOf(copies);
    copied.push(...template.copied.measure.map((at) => [at, copies] as [typeof at, Copies]));
  }
  const rest = share - rounds * whole;
  for (let i = 0; i < rest; i += 1) {
    const at = template.single[i % template.single.length];
    if (!at) throw new Failure('The content has no measure that stands alone.');
    const round = rounds + 1 + Math.floor(i / template.single.length);
    const copies = { template, codebook, generation, round, single: true, rounds };
    yield fileOf(copyRecord(at, copies));
    copied.push([at, copies]);
  }
  yield* mergedReadings(template, copied, generation);
}

/** A copy of every record of the columns, and of the bodies and documents that they name. */
function* roundOf(copies: Copies): Generator<ContentFile> {
  const { copied } = copies.template;
  const used = new Set<string>();
  const { jurisdiction, organisation, ...others } = copied;
  const lists: readonly (readonly Entry[])[] = [
    ...(copies.round === 1 ? [jurisdiction] : []),
    ...Object.values(others),
  ];
  for (const at of lists.flat()) {
    yield fileOf(copyRecord(at, { ...copies, used, cited: lists }));
  }
  yield* translationsOf(copies, lists);
  for (const at of organisation) {
    const copy = copyRecord(at, copies);
    if (copy.id !== at.id && used.has(copy.id)) yield fileOf(copy);
  }
}
