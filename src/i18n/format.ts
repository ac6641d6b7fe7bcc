import type { Codebook, Unit } from '../schema/index.ts';
import { singularOf } from '../schema/singular.ts';
import type { Text } from '../schema/primitives.ts';
import { memoText } from '../shared/memo.ts';
import { byId } from '../shared/by-id.ts';
import { precise } from '../shared/precise.ts';
import { intlTag, locales, traits, type Locale } from './locales.ts';

/**
 * A number as the language writes it: 5000万, 5000萬, 50 million; 3,700 in English.
 * Never rounded: a figure is shown as exact as the document gives it.
 */
export function formatNumber(value: number, locale: Locale): string {
  const compact = Math.abs(value) >= traits[locale].compactFrom;
  return numberFormat(locale, compact).format(value);
}

const formats = new Map<string, Intl.NumberFormat>();
const rounded = new Map<string, Intl.NumberFormat>();

/** A format is dear to make, and every count of a briefing asks for one. */
function numberFormat(locale: Locale, compact: boolean): Intl.NumberFormat {
  const key = `${locale} ${compact}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(intlTag[locale], {
      maximumFractionDigits: 4,
      useGrouping: traits[locale].grouped ? 'auto' : false,
      ...(compact ? { notation: 'compact', compactDisplay: 'long' } : {}),
    });
  formats.set(key, format);
  return format;
}

/** A rounded number, for what is computed here and not read in a document; a half goes up, away from zero. */
export function formatRounded(value: number, locale: Locale, digits: number): string {
  const key = `${locale} ${digits}`;
  const format =
    rounded.get(key) ??
    new Intl.NumberFormat(intlTag[locale], {
      maximumFractionDigits: digits,
      minimumFractionDigits: digits,
    });
  rounded.set(key, format);
  return format.format(precise(value));
}

/**
 * A value with its unit; large ones in the larger unit, where the codebook has one.
 * @param pick takes the text of the language
 */
export function formatQuantity(
  value: number,
  unit: Unit,
  locale: Locale,
  pick: (text: Text) => string,
  upper?: number,
): string {
  const large = unit.large && value >= unit.large.from ? unit.large : undefined;
  const scale = large?.from ?? 1;
  const ends = [value, ...(upper === undefined ? [] : [upper])].map((end) =>
    formatNumber(end / scale, locale),
  );
  const number = ends.join(traits[locale].range.numbers);
  if (large) return pick(large.pattern).replace('{value}', number);
  const { reads } = traits[locale];
  const one = value === 1 && upper === undefined ? singularOf(unit, reads) : undefined;
  return (one ?? pick(unit.pattern)).replace('{value}', number);
}

/**
 * A date in the Extended Date/Time Format as the language writes it, as precise as it is.
 * @example formatDate('2022-12', 'en') // 'December 2022'
 * @example formatDate('2022-10/2022-12', 'en') // 'fourth quarter of 2022'
 */
export const formatDate = (date: string, locale: Locale): string => datesIn[locale](date);

function writtenDate(date: string, locale: Locale): string {
  const [first = '', last = first] = date.split('/');
  const [year = '', month = ''] = first.split('-');
  const quarter = QUARTERS.indexOf(`${month} ${last.replace(`${year}-`, '')}`);
  const said = traits[locale].quarters[quarter];
  if (said !== undefined) return said.replace('{year}', year);
  return date
    .split('/')
    .map((end) => {
      const [, month, day] = end.split('-');
      return dateFormat(locale, month !== undefined, day !== undefined).format(
        new Date(`${end}${month ? '' : '-01'}${day ? '' : '-01'}T00:00:00Z`),
      );
    })
    .join(traits[locale].range.dates);
}

/** A page says few dates, and many of its lines say one of them. */
const datesIn = Object.fromEntries(
  locales.map((locale) => [locale, memoText((date: string) => writtenDate(date, locale))]),
) as Record<Locale, (date: string) => string>;

/** The first and the last month of each quarter, as an interval has them. */
const QUARTERS = ['01 03', '04 06', '07 09', '10 12'];

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** A format is dear to make, and every citation of a page asks for one. */
function dateFormat(locale: Locale, month: boolean, day: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${month} ${day}`;
  const format =
    dateFormats.get(key) ??
    new Intl.DateTimeFormat(intlTag[locale], {
      timeZone: 'UTC',
      year: 'numeric',
      ...(month ? { month: 'long' } : {}),
      ...(day ? { day: 'numeric' } : {}),
    });
  dateFormats.set(key, format);
  return format;
}

/**
 * A unit of the codebook.
 * @throws when there is none of that id
 */
export function unitOf(codebook: Pick<Codebook, 'lists'>, id: string): Unit {
  const unit = byId(codebook.lists.units.values, id);
  if (!unit) throw new Error(`the codebook has no unit “${id}”`);
  return unit;
}
