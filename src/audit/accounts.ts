import { printedNumbers } from '../lint/numeral.ts';
import { formatPath } from '../lint/path.ts';
import { placesOfPassage } from './check-passages.ts';
import type { AuditedDocument, FigureAt, PassageAt } from './document.ts';
import { numeralsOf, type Numeral } from './numerals.ts';
import { isSpanWithin, placesOf, shift, type Paragraph, type Span } from './text.ts';

/** A numeral of a text, with everything in the corpus that accounts for it. */
export interface Account {
  paragraph: Paragraph;
  numeral: Numeral;
  /** The figures whose wording holds it. */
  figures: FigureAt[];
  /** The figures that it states in another wording; counted only where nothing else is. */
  restated: FigureAt[];
  /** The entries of `not_figures` that cover it, by their index. */
  entries: number[];
}

/**
 * What the corpus says of every numeral of a document.
 *
 * - It is a *figure's* when, where a phrase of the figure's evidence stands in its paragraph, the
 *   numeral lies wholly within the figure's `as_printed`. A wording that prints several numbers
 *   (新一批 3 个) gives only those that are the figure's value.
 * - It *restates* a figure when it lies wholly within a phrase of the figure's evidence and reads
 *   as the figure's value: 百余位 beside 超百人.
 * - It is *no figure* when it lies wholly within a place where the `numeral` of an entry of
 *   `not_figures` stands in the entry's paragraph; every such place counts.
 */
export function accountsOf(document: AuditedDocument): Account[] {
  const claims = document.cited.flatMap((figure) => claimsOf(document, figure));
  return document.paragraphs.flatMap((paragraph) => {
    const here = claims.filter((claim) => claim.paragraph === paragraph.number);
    const listed = document.source.data.not_figures.map((entry) =>
      entry.paragraph === paragraph.number ? placesOf(paragraph.text, entry.numeral) : [],
    );
    return readingsOf(paragraph.text).map((numeral): Account => ({
      paragraph,
      numeral,
      figures: figuresOf(here.filter((claim) => prints(claim, numeral))),
      restated: figuresOf(here.filter((claim) => states(claim, numeral))),
      entries: [...listed.entries()]
        .filter(([, places]) => places.some((place) => isSpanWithin(numeral, place)))
        .map(([index]) => index),
    }));
  });
}

/** A numeral with the value that it has where it stands; undefined when it cannot be read. */
interface ReadNumeral extends Numeral {
  value: number | undefined;
}

/**
 * The numerals of a text with their values. Each is read with the character before it (超百 is 100,
 * 百 alone is none) and with what follows up to the next one (3.89 平方公里 is 3890000).
 */
function readingsOf(text: string): ReadNumeral[] {
  const numerals = numeralsOf(text);
  return numerals.map((numeral, index) => {
    const from = Math.max(numeral.start - 1, numerals[index - 1]?.end ?? 0);
    const around = text.slice(from, numerals[index + 1]?.start);
    return { ...numeral, value: printedNumbers(around)[0]?.value };
  });
}

/** What a figure lays claim to at one place of one of its passages. */
interface Claim {
  figure: FigureAt;
  paragraph: number;
  phrase: Span;
  /** The places of its wording within the phrase. */
  printed: Span[];
  /** Whether its wording prints one number; a range or a ratio is one. */
  single: boolean;
}

function claimsOf(document: AuditedDocument, figure: FigureAt): Claim[] {
  const { as_printed, evidence } = figure.value;
  const single = printedNumbers(as_printed).length === 1;
  return evidence
    .filter(({ source }) => source === document.source.id)
    .map((value): PassageAt => ({ ...figure, value }))
    .flatMap((passage) =>
      placesOfPassage(document, passage).map((phrase) => ({
        figure,
        paragraph: passage.value.paragraph,
        phrase,
        printed: placesOf(passage.value.phrase, as_printed).map((at) => shift(at, phrase.start)),
        single,
      })),
    );
}

const figuresOf = (claims: readonly Claim[]): FigureAt[] => [
  ...new Set(claims.map(({ figure }) => figure)),
];

const prints = (claim: Claim, numeral: ReadNumeral): boolean =>
  claim.printed.some((place) => isSpanWithin(numeral, place)) &&
  (claim.single || states(claim, numeral));

const states = ({ figure, phrase }: Claim, numeral: ReadNumeral): boolean =>
  numeral.value !== undefined &&
  isSpanWithin(numeral, phrase) &&
  [figure.value.value, figure.value.value_max].includes(numeral.value);

/** Record and figure as one name for messages. */
export const nameOf = ({ entry, path }: FigureAt): string => `${entry.file} ${formatPath(path)}`;
