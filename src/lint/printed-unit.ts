import type { Unit } from '../schema/index.ts';
import { original } from '../languages/index.ts';

/** Words that leave no doubt about what is measured; without one of them it is not measured. */
const DIMENSIONS: readonly [RegExp, Unit['dimension']][] = [
  [/%|％|‰|百分[之点]|[成半]$|分之/, 'share'],
  [/平方米|平方公里|平方千米|平米|㎡|公顷|亩/, 'area'],
  [/[元圆币]|[$¥￥€]|CNY|RMB|HKD|USD/, 'money'],
];

/**
 * Whether a unit can be the one that a wording prints. Only what wordings make certain is judged:
 * percentages, areas, money and its currency; a bare 元 is no foreign currency; and a measure word
 * that belongs to one unit alone, as 套 does to homes.
 * @param units all units, which say whose a measure word is
 */
export function isUnitPrinted(unit: Unit, printed: string, units: readonly Unit[]): boolean {
  const { dimension, pattern } = unit;
  const [, said] = DIMENSIONS.find(([words]) => words.test(printed)) ?? [];
  const certain = DIMENSIONS.some(([, each]) => each === dimension);
  if (said === undefined ? certain : said !== dimension) return false;
  if (dimension === 'money') return foreign(printed) === foreign(pattern[original]);
  return said !== undefined || isWordOf(unit, printed, units);
}

/** A foreign currency is named in its unit's pattern as in the text. */
const foreign = (text: string): string | undefined =>
  /[港美欧日澳]元/.exec(text.replace('港币', '港元'))?.[0];

/** The measure word that counts anything. */
const ANY = '个';

/** What stands between a number and its measure word. */
const LOOSE = /^[\s余多几来]*/;

/** Whether the word behind the number of a wording is not that of another unit alone. */
function isWordOf(unit: Unit, printed: string, units: readonly Unit[]): boolean {
  const behind =
    /[\d〇零一二两三四五六七八九十百千万亿]([\s余多几来]*[^\d〇零一二两三四五六七八九十百千万亿\s]*)$/u.exec(
      printed,
    )?.[1];
  const word = behind?.replace(LOOSE, '')[0];
  if (word === undefined || word === ANY) return true;
  // A word that its unit has with another before the number, as 位 in 第3位, is its own with that alone.
  const owners = units.filter((each) => wordOf(each) === word && printed.includes(leadOf(each)));
  return owners.length !== 1 || owners[0] === unit;
}

/** What a unit says before its number. */
const leadOf = (unit: Unit): string => unit.pattern[original].split('{value}')[0]?.trim() ?? '';

/** The measure word of a unit: the first letter behind its number. */
const wordOf = (unit: Unit): string | undefined =>
  unit.pattern[original].split('{value}')[1]?.trim()[0];
