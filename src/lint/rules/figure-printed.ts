import type { Codebook, Figure, NamedFigure } from '../../schema/index.ts';
import { isCutShort, printedNumbers, type PrintedNumber } from '../numeral.ts';
import { isUnitPrinted } from '../printed-unit.ts';
import type { Finding, Rule } from '../types.ts';
import { allEntries, figuresOf, squeeze } from '../visit.ts';

type Printed = Figure | NamedFigure;
/** A field of the figure, and what is wrong with it. */
type Placed = [string, Finding];

/** A figure says what its document prints: the number, how exact it is, and of what unit. */
export const figurePrinted: Rule = {
  name: 'figure-printed',
  demands: 'A figure’s wording stands in its first phrase and gives its value, qualifier and unit.',
  check({ entries, codebook }, report) {
    for (const { entry, path, value } of allEntries(entries).flatMap(figuresOf)) {
      for (const [field, finding] of findings(value, codebook)) {
        report(entry, [...path, field], finding);
      }
    }
  },
};

function findings(figure: Printed, codebook: Codebook): Placed[] {
  const { as_printed: printed } = figure;
  const phrase = figure.evidence[0]?.phrase ?? '';
  if (!squeeze(phrase).includes(squeeze(printed))) {
    const message = 'does not stand in the first phrase of the figure';
    return [['as_printed', { message, found: printed, allowed: `a part of “${phrase}”` }]];
  }
  const numbers = printedNumbers(printed);
  if (numbers.length === 0) {
    return [['as_printed', { message: 'prints no number that can be read', found: printed }]];
  }
  const found: Placed[] = [];
  if (isCutShort(phrase, printed)) {
    const message = 'leaves a part of the number or of its qualifier behind';
    found.push(['as_printed', { message, found: `${printed} in “${phrase}”` }]);
  }
  const read = [valueFinding(figure, numbers), qualifierFinding(figure, numbers, codebook)];
  return [...found, ...read, unitFinding(figure, codebook)].filter((entry) => entry !== undefined);
}

function valueFinding(figure: Printed, numbers: PrintedNumber[]): Placed | undefined {
  const { value, value_max } = figure;
  if (matching(figure, numbers)) return undefined;
  const lower = value_max !== undefined && numbers.some((number) => number.value === value);
  return [
    lower ? 'value_max' : 'value',
    {
      message: 'is not the number printed',
      found: String(lower ? value_max : value),
      allowed: numbers
        .map((number) => [number.value, number.value_max ?? []].flat().join(' with value_max '))
        .join(', '),
      tip: `the text prints ${figure.as_printed}`,
    },
  ];
}

/** The printed number that the figure records: a range as a range, or its two ends apart. */
const matching = ({ value, value_max }: Printed, numbers: PrintedNumber[]) =>
  numbers.find((number) => number.value === value && number.value_max === value_max) ??
  (numbers.some((number) => number.value === value_max)
    ? numbers.find((number) => number.value === value)
    : undefined);

function qualifierFinding(
  figure: Printed,
  numbers: PrintedNumber[],
  codebook: Codebook,
): Placed | undefined {
  const number = matching(figure, numbers) ?? (numbers.length === 1 ? numbers[0] : undefined);
  if (!number) return undefined;
  const bounds = number.bounds.length === 0 ? (['none'] as const) : number.bounds;
  const said = bounds.flatMap((bound) =>
    codebook.lists.qualifiers.values.filter((entry) => entry.bound === bound).map(({ id }) => id),
  );
  if (said.includes(figure.qualifier)) return undefined;
  return [
    'qualifier',
    {
      message: 'is not what the wording says',
      found: `${figure.qualifier}, for ${figure.as_printed}`,
      allowed: said.join(', '),
    },
  ];
}

function unitFinding({ unit, as_printed }: Printed, codebook: Codebook): Placed | undefined {
  const known = codebook.lists.units.values.find(({ id }) => id === unit);
  const { values } = codebook.lists.units;
  if (!known || isUnitPrinted(known, as_printed, values)) return undefined;
  const can = values.filter((each) => isUnitPrinted(each, as_printed, values)).map(({ id }) => id);
  return [
    'unit',
    {
      message: 'is not the unit printed',
      found: `${unit}, for ${as_printed}`,
      ...(can.length === 0 ? {} : { allowed: can.join(', ') }),
    },
  ];
}
