import { Converter } from 'opencc-js';
import { written } from '../../../src/languages/index.ts';
import { localizer } from '../../../src/i18n/index.ts';
import type { Corpus, Measure } from '../../../src/corpus/index.ts';
import type { Text } from '../../../src/schema/index.ts';

const simplify = [
  Converter({ from: 'hk', to: 'cn' }),
  Converter({ from: 'tw', to: 'cn' }),
  Converter({ from: 't', to: 'cn' }),
];

/**
 * Text in the form in which it is compared: by the converter's dictionaries, phrase by phrase, and
 * with nothing of the site's own folding.
 */
const plain = (text: string): string =>
  simplify
    .reduce((result, convert) => convert(result), text.normalize('NFKC'))
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ (?=[\p{Script=Han}、。])|(?<=[\p{Script=Han}、。]) /gu, '');

/** All texts of the corpus that say something of a measure, in every written language. */
function textsOf(corpus: Corpus, measure: Measure): string[] {
  const each = (text: Text | undefined): string[] =>
    text ? written.map((language) => text[language]) : [];
  const { codebook } = corpus;
  const label = (list: 'commitments' | 'hong-kong', id: string) =>
    each(codebook.lists[list].values.find((value) => value.id === id)?.label);
  const passages = [measure.evidence, ...measure.figures.map((figure) => figure.evidence)].flat();
  const cited = corpus.sources.filter(({ id }) => passages.some(({ source }) => source === id));
  const parents: Measure[] = [];
  for (let at = measure.parent; at; at = at.parent) parents.push(at);
  const inEach = written.map((language) => localizer(language, codebook));
  return [
    ...[measure.title, measure.summary, measure.note].flatMap(each),
    ...[measure.jurisdiction.name, measure.jurisdiction.short].flatMap(each),
    ...label('commitments', measure.commitment),
    ...label('hong-kong', measure.hong_kong),
    ...codebook.lenses.flatMap(({ id: lens, categories }) =>
      categories
        .filter(({ id }) => measure.coding[lens]?.includes(id))
        .flatMap((category) => each(category.label)),
    ),
    ...measure.actors.flatMap(({ organisation }) => [
      ...each(organisation.name),
      ...(organisation.aliases ?? []),
    ]),
    ...measure.figures.flatMap((figure) => [
      ...each(figure.label),
      ...each(figure.note),
      figure.as_printed,
      ...inEach.map((words) => words.figure(figure)),
    ]),
    ...passages.map(({ phrase }) => phrase),
    measure.cue,
    ...[measure.start, measure.due].flatMap((when) => [
      when?.as_printed ?? '',
      ...each(when?.note),
      ...(when?.date === undefined ? [] : inEach.map((words) => words.date(when.date ?? ''))),
    ]),
    ...each(measure.programme?.programme.title),
    ...each(measure.programme?.programme.short),
    ...parents.flatMap(({ title }) => each(title)),
    ...measure.targets.flatMap(({ title }) => each(title)),
    ...measure.in_force_in.flatMap(({ name }) => each(name)),
    ...corpus.observations
      .filter((one) => one.comparable && one.measures.some(({ id }) => id === measure.id))
      .flatMap(({ title, phrase }) => [...each(title), phrase]),
    ...cited.flatMap(({ short, title, number }) => [...each(short), ...each(title), number ?? '']),
  ];
}

/** A search by brute force: which measures hold every one of some words in any text. */
export function bruteForce(corpus: Corpus): (words: readonly string[]) => string[] {
  const rows = corpus.measures.map((measure) => ({
    id: measure.id,
    texts: textsOf(corpus, measure).map(plain),
  }));
  return (words) => {
    const wanted = words.map(plain);
    return rows
      .filter(({ texts }) => wanted.every((word) => texts.some((text) => text.includes(word))))
      .map(({ id }) => id)
      .sort();
  };
}
