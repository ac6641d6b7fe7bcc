import { numeralsOf, type Numeral } from '../audit/numerals.ts';
import { isSpanWithin, type Span } from '../audit/text.ts';
import { printedNumbers, type PrintedNumber } from '../lint/numeral.ts';
import type { Codebook } from '../schema/index.ts';
import type { IngestRules } from '../schema/ingest.ts';
import type { FoundCue } from './cues.ts';
import { roleOf } from './figure-role.ts';
import { numberAt, wordingOf } from './figure-wording.ts';
import { listOnce } from './unlisted.ts';
import { firstMatch, fitsPattern, foldMarks, matchesOf } from './fold.ts';

/** A numeral of a paragraph that measures nothing, with the reason by not-figures.yaml. */
export interface NotFigure extends Span {
  numeral: string;
  reason: string;
  /** Whether the source record lists it; else what it lists for another covers it. */
  listed: boolean;
}

/** A numeral of a paragraph, or two as a range, that may be a figure. */
export interface FoundFigure extends Span {
  /** The number with the words that belong to it. */
  printed: string;
  value: number;
  value_max?: number;
  /** By units.yaml; undefined where no rule knows what is counted. */
  unit: string | undefined;
  qualifier: string;
  role: string;
}

/** Every numeral of a paragraph, as one or the other. */
export interface FoundNumerals {
  figures: FoundFigure[];
  others: NotFigure[];
}

/**
 * Sorts the numerals of a paragraph into figures, with unit and qualifier, and those that are none.
 * @param cues the paragraph's words of time, which tell what is to come from what is there
 */
export function figuresIn(
  text: string,
  cues: readonly FoundCue[],
  rules: IngestRules,
  codebook: Codebook,
): FoundNumerals {
  const folded = foldMarks(text);
  const kept = rules.figures.flatMap((pattern) => spansOf(pattern, folded));
  const covers = rules.not_figures.flatMap(({ reason, pattern }) =>
    spansOf(pattern, folded).map((span) => ({ ...span, reason })),
  );
  const numerals = numeralsOf(text);
  const found: { figures: FoundFigure[]; others: Omit<NotFigure, 'listed'>[] } = {
    figures: [],
    others: [],
  };
  for (let i = 0; i < numerals.length; i += 1) {
    const numeral = numerals[i] as Numeral;
    const isKept = kept.some((span) => isSpanWithin(numeral, span));
    const cover = isKept ? undefined : covers.find((span) => isSpanWithin(numeral, span));
    const next = numerals[i + 1];
    const figure = cover === undefined ? figureAt(text, numerals, i, rules, codebook) : undefined;
    if (figure) {
      const { bounds, ...own } = figure;
      const role = roleOf(text, numeral, figure, bounds, cues, rules);
      found.figures.push({ ...own, role });
      // The upper end of a range is no figure of its own.
      if (next && next.end <= figure.end) i += 1;
    } else if ((found.others.at(-1)?.end ?? 0) < numeral.end) {
      const reason = cover?.reason ?? defaultReason(numeral, rules);
      found.others.push({ ...otherAt(text, numeral, cover), reason });
    }
  }
  return { figures: found.figures, others: listOnce(text, found.figures, found.others) };
}

const spansOf = (pattern: string, folded: string): Span[] =>
  matchesOf(pattern, folded).map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));

/** A Chinese numeral that counts nothing is part of a phrase, an Arabic one of a name. */
const defaultReason = ({ text }: Numeral, rules: IngestRules): string =>
  /\d/.test(foldMarks(text)) ? rules.name : rules.idiom;

/**
 * A numeral with a little of what follows, so that it is the only one of its paragraph, or nearly; a
 * date or a number in several parts is one.
 */
function otherAt(text: string, { start, end }: Numeral, cover: Span | undefined) {
  const parts = cover && /\d\D+\d/.test(text.slice(cover.start, cover.end));
  if (parts && cover.end - cover.start <= 24) {
    return { ...cover, numeral: text.slice(cover.start, cover.end).trim() };
  }
  const after = /^[^，。；：！？、,;:（(《“”\d]{0,4}/u.exec(text.slice(end))?.[0] ?? '';
  const before = /[“第〔]$/.exec(text.slice(0, start))?.[0] ?? '';
  return { start, end, numeral: `${before}${text.slice(start, end)}${after}`.trim() };
}

function figureAt(
  text: string,
  numerals: readonly Numeral[],
  index: number,
  rules: IngestRules,
  codebook: Codebook,
): (Omit<FoundFigure, 'role'> & Pick<PrintedNumber, 'bounds'>) | undefined {
  const numeral = numerals[index] as Numeral;
  const next = numerals[index + 1];
  const number = numberAt(text, numerals, index);
  if (!number) return undefined;
  const range = next && rangeAt(text, numeral, next);
  const end = range?.end ?? numeral.end;
  const folded = foldMarks(text);
  const [before, after] = [folded.slice(0, numeral.start), folded.slice(end)];
  const unit = unitOf(text.slice(numeral.start, end), before, after, rules);
  if (!unit) return undefined;
  const words = firstMatch(rules.before, folded.slice(0, number.opens).slice(-12))?.[0] ?? '';
  const value = {
    value: range?.value ?? number.value,
    ...(range ? { value_max: range.value_max } : {}),
  };
  const touching = { start: number.opens - words.length, end: end + unit.length };
  const { bounds, ...span } = wordingOf(text, touching, number, value);
  return {
    ...span,
    printed: text.slice(span.start, span.end).trim(),
    ...value,
    unit: unit.unit,
    qualifier: qualifierOf(bounds, codebook),
    bounds,
  };
}

/** Two numerals that are one range: 5年至10年, 3-5个. */
function rangeAt(text: string, first: Numeral, second: Numeral) {
  if (second.start - first.end > 6) return undefined;
  const line = text.slice(first.start, second.end);
  const [number, ...more] = printedNumbers(line);
  if (number?.value_max === undefined || more.length > 0) return undefined;
  return { value: number.value, value_max: number.value_max, end: second.end };
}

/** The unit of a numeral, and how many characters behind it are the unit’s; undefined for no figure. */
function unitOf(
  numeral: string,
  before: string,
  after: string,
  rules: IngestRules,
): { unit: string | undefined; length: number } | undefined {
  const sign = /[%％‰]$|^百分之/.test(numeral) ? '%' : '';
  const rest = `${sign}${after}`;
  const rule = rules.units.find(
    (unit) =>
      fitsPattern(unit.pattern, rest) &&
      (unit.before === undefined || fitsPattern(unit.before, before)),
  );
  const counter = COUNTER.exec(after)?.[0] || (firstMatch(rules.counters, after)?.[0] ?? '');
  if (rule) return { unit: rule.unit, length: counter.length };
  const ratio = /[:：∶]/.test(numeral);
  const counted = ratio || fitsPattern(rules.counters, after) || /[\d０-９]/.test(numeral);
  const year = /^(?:19|20)\d{2}$/.test(foldMarks(numeral));
  return counted && !year ? { unit: undefined, length: counter.length } : undefined;
}

/** How much of what follows a number is shown with it: its unit, and a word for how exact it is. */
const COUNTER =
  /^\s*(?:平方米|平方公里|平方千米|平米|港元|港币|元|家（人）|个百分点|个方面|方面|年内|年期|[流制]|大(?:举措|方向|方面)?|项?举措|人次|[个家人名位项套届场批所次天夜年件支种条])?(?:左右|以[上下内])?/u;

function qualifierOf(bounds: PrintedNumber['bounds'], codebook: Codebook): string {
  const { values } = codebook.lists.qualifiers;
  const said = values.find(({ bound }) => bound !== 'none' && bounds.includes(bound));
  return (said ?? values.find(({ bound }) => bound === 'none') ?? values[0])?.id ?? '';
}
