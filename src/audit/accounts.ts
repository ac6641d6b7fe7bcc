import { printedNumbers } from '../lint/numeral.ts';
import { formatPath } from '../lint/path.ts';
import { placesOfPassage } from './check-passages.ts';
import { type AuditedDocument, type FigureAt, type PassageAt } from './document.ts';
import { numeralsOf, type Numeral } from './numerals.ts';
import { isWithin, placesOf, shift, type Paragraph, type Span } from './text.ts';

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
  const { not_figures } = document.source.data;
  return document.paragraphs.flatMap((paragraph) => {
    const here = claims.filter((claim) => claim.paragraph === paragraph.number);
    const listed = not_figures.map((entry) =>
      entry.paragraph === paragraph.number ? placesOf(paragraph.text, entry.numeral) : [],
    );
    const numerals = numeralsOf(paragraph.text);
    return numerals.map((numeral, index): Account => {
      const next = numerals[index + 1]?.start ?? paragraph.text.length;
      const states = ({ figure, phrase }: Claim) =>
        isWithin(numeral, phrase) &&
        isValue(figure, reading(paragraph.text, numeral, Math.min(next, phrase.end)));
      return {
        paragraph,
        numeral,
        figures: figuresOf(here, (claim) => 
          claim.printed.some((place) => isWithin(numeral, place)) &&
          (claim.single || states(claim))),
        restated: figuresOf(here, states),
        entries: listed.flatMap((places, entry) =>
          places.some((place) => isWithin(numeral, place)) ? [entry] : [],
        ),
      };
    });
  });
}

/** What a figure lays claim to at one place of one of its passages. */
interface Claim {
  figure: FigureAt;
  paragraph: number;
  phrase: Span;
  /** The places of its wording within the phrase. */
  printed: Span[];
  /** Whether its wording prints one number, and nothing else that could be one. */
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

const figuresOf = (claims: readonly Claim[], holds: (claim: Claim) => boolean): FigureAt[] => [
  ...new Set(claims.filter(holds).map(({ figure }) => figure)),
];

const isValue = ({ value: { value, value_max } }: FigureAt, number: number | undefined): boolean =>
  number !== undefined && (number === value || number === value_max);

/**
 * The value of a numeral, read with the character before it (超百 is 100, 百 alone is none) and
 * with what follows up to the next numeral (3.89 平方公里 is 3890000).
 */
const reading = (text: string, { start }: Span, end: number): number | undefined =>
  printedNumbers(text.slice(Math.max(0, start - 1), end))[0]?.value;

/** Record and figure as one name for messages. */
export const nameOf = ({ entry, path }: FigureAt): string => `${entry.file} ${formatPath(path)}`;
