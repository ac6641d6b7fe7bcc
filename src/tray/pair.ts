import type { Localizer, Quantity } from '../i18n/localizer.ts';
import type { PlainKey } from '../i18n/messages/params.ts';
import type { Compared, RowSlip, SlipBook } from './book.ts';

/** A figure with its name, to be held against another. */
export interface NamedCompared {
  name: string;
  figure: Compared;
}

/** A figure of a book with its name: what it counts, and whose it is. */
export function namedFigure(
  { title, jurisdiction, compared }: RowSlip,
  { jurisdictions }: Pick<SlipBook, 'jurisdictions'>,
  words: Localizer,
): NamedCompared[] {
  if (!compared) return [];
  const who = jurisdiction === undefined ? undefined : jurisdictions[jurisdiction]?.who;
  const name =
    who === undefined
      ? words.say('tray.pair.bare', { title })
      : words.say('tray.pair.named', { title, who });
  return [{ name, figure: compared }];
}

/** Why two figures may not be held against each other. */
export type PairFault =
  'same' | 'unit' | 'role' | 'rank' | 'thing' | 'means' | 'date' | 'range' | 'bounds';

/** On which side of what is reckoned the true number lies. */
type Hedge = 'exact' | 'about' | 'least' | 'most';

/** Two figures held against each other: the larger first, by how much, how many times. */
export interface FigurePair {
  more: NamedCompared;
  less: NamedCompared;
  difference: number;
  /** Undefined where it says nothing: of shares, and of nought. */
  ratio: number | undefined;
  hedge: Hedge;
  /** Whether both are limits of the same side, so that these are what is compared. */
  limits: boolean;
  /** Whether one of them has no date. */
  undated: boolean;
}

/** Where the true number lies, as the codebook says of a qualifier: below what is printed, above it. */
const SIDES: Readonly<Record<string, 'under' | 'over' | undefined>> = {
  from: 'over',
  above: 'over',
  to: 'under',
  below: 'under',
};

/**
 * Two figures held against each other, or why they may not be: other units, other roles, a rank, other
 * things that they count or measure (land and floor space, a whole and its part), other means (a grant and
 * a loan), other dates, a range, or qualifiers that leave it open which is larger.
 */
export function pairOf(
  one: NamedCompared,
  other: NamedCompared,
  words: Localizer,
): FigurePair | { fault: PairFault } {
  const [a, b] = [one.figure, other.figure];
  if (one === other || a === b) return { fault: 'same' };
  if (a.unit !== b.unit) return { fault: 'unit' };
  if (a.role !== b.role) return { fault: 'role' };
  const { dimension } = words.value('units', a.unit);
  if (dimension === 'rank') return { fault: 'rank' };
  if (a.thing !== b.thing) return { fault: 'thing' };
  if (a.means !== b.means) return { fault: 'means' };
  if (a.date !== undefined && b.date !== undefined && a.date !== b.date) return { fault: 'date' };
  if (a.value_max !== undefined || b.value_max !== undefined) return { fault: 'range' };
  const [more, less] = a.value >= b.value ? [one, other] : [other, one];
  const hedge = hedgeOf(boundOf(more.figure, words), boundOf(less.figure, words));
  if (hedge === undefined) return { fault: 'bounds' };
  const { value: high } = more.figure;
  const { value: low } = less.figure;
  return {
    more,
    less,
    difference: high - low,
    ratio: dimension === 'share' || low <= 0 ? undefined : high / low,
    hedge: hedge === 'limits' ? 'exact' : hedge,
    limits: hedge === 'limits',
    undated: (a.date === undefined) !== (b.date === undefined),
  };
}

const boundOf = ({ qualifier }: Quantity, words: Localizer): string =>
  words.value('qualifiers', qualifier).bound;

/**
 * How what is reckoned from a larger and a smaller number is hedged: two limits of one side are compared as
 * limits; an upper limit less than which the larger may be leaves the difference at most that.
 */
function hedgeOf(more: string, less: string): Hedge | 'limits' | undefined {
  const [high, low] = [SIDES[more], SIDES[less]];
  if (high !== undefined && high === low) return 'limits';
  if (more === 'around' || less === 'around') {
    return high === undefined && low === undefined ? 'about' : undefined;
  }
  if (high === undefined && low === undefined) return 'exact';
  if (high === 'under' || low === 'over') return 'most';
  return 'least';
}

/**
 * What two figures say against each other, in a sentence; or that they may not be compared, and why. What a
 * reader must know of either goes with it.
 */
export function pairSaid(one: NamedCompared, other: NamedCompared, words: Localizer): string {
  const pair = pairOf(one, other, words);
  if ('fault' in pair) {
    if (pair.fault === 'same') return words.say('tray.pair.same');
    const why = words.say(`tray.pair.${pair.fault}`);
    const said = words.say('tray.pair.not', { one: one.name, other: other.name, why });
    return [said, ...notesOn(one, other, words)].join(words.say('briefing.gap'));
  }
  const { more, less, difference, ratio, hedge, limits, undated } = pair;
  const names = { more: more.name, less: less.name };
  const { unit, qualifier } = more.figure;
  const isShare = words.value('units', unit).dimension === 'share';
  const amount = isShare
    ? words.say('tray.pair.points', { n: words.number(tidy(difference)) })
    : words.quantity({ value: tidy(difference), unit, qualifier });
  const by = words.say(`tray.hedge.${hedge}`, { text: amount });
  const notes: PlainKey[] = [
    ...(limits ? (['tray.pair.limits'] as const) : []),
    ...(undated ? (['tray.pair.undated'] as const) : []),
  ];
  const said =
    difference === 0
      ? words.say('tray.pair.equal', names)
      : words.say('tray.pair.more', { ...names, difference: by });
  const end =
    difference === 0
      ? ''
      : ratio === undefined
        ? words.say('tray.pair.end')
        : words.say('tray.pair.times', { ratio: timesSaid(ratio, pair, words) });
  const all = [...notes.map((key) => words.say(key)), ...notesOn(more, less, words)];
  return [said + end, ...all].join(words.say('briefing.gap'));
}

/** What a reader must know of two figures, in the order in which a sentence names them. */
function notesOn(
  { figure: { note: former } }: NamedCompared,
  { figure: { note: latter } }: NamedCompared,
  words: Localizer,
): string[] {
  if (former !== undefined && former === latter)
    return [words.say('tray.pair.noteBoth', { note: former })];
  return [
    ...(former === undefined ? [] : [words.say('tray.pair.noteFormer', { note: former })]),
    ...(latter === undefined ? [] : [words.say('tray.pair.noteLatter', { note: latter })]),
  ];
}

/**
 * How many times, rounded to the side that keeps its hedge true: to two places, or to one where the numbers
 * themselves are limits or hedged, which are no more exact than that.
 */
function timesSaid(ratio: number, { hedge, limits }: FigurePair, words: Localizer): string {
  const parts = hedge === 'exact' && !limits ? 100 : 10;
  const held = tidy(ratio * parts);
  const whole =
    hedge === 'least' ? Math.floor(held) : hedge === 'most' ? Math.ceil(held) : Math.round(held);
  const kept = hedge === 'exact' && whole !== held ? 'about' : hedge;
  return words.say(`tray.hedge.${kept}`, { text: words.number(whole / parts) });
}

/** A difference without what binary fractions add to it. */
const tidy = (value: number): number => Number(value.toPrecision(12));
