import type { Unit } from '../schema/index.ts';
import { original } from '../languages/index.ts';

/** Words that leave no doubt about what is measured. */
const DIMENSIONS: readonly [RegExp, Unit['dimension']][] = [
  [/%|％|百分之/, 'share'],
  [/平方米|平方公里|平方千米|平米|㎡|公顷/, 'area'],
  [/元|港币/, 'money'],
];

/**
 * Whether a unit can be the one that a wording prints. Only what wordings make certain is judged:
 * percentages, areas, money and its currency; a bare 元 is no foreign currency.
 */
export function isUnitPrinted({ dimension, pattern }: Unit, printed: string): boolean {
  const [, said = dimension] = DIMENSIONS.find(([words]) => words.test(printed)) ?? [];
  if (said !== dimension) return false;
  return dimension !== 'money' || foreign(printed) === foreign(pattern[original]);
}

/** A foreign currency is named in its unit's pattern as in the text. */
const foreign = (text: string): string | undefined =>
  /[港美欧日澳]元/.exec(text.replace('港币', '港元'))?.[0];
