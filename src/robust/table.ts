import { fairReadings } from '../schema/index.ts';
import { unnamedTurns, type ReadingOutcome, type Tried } from './statements.ts';

/** How an outcome is printed. */
const SIGNS: Record<ReadingOutcome, string> = { holds: '·', moves: '~', turns: '✗', none: ' ' };

/** The sign of a statement that turns over under a reading that it names itself. */
const NAMED = '!';

/**
 * Statements × readings as text: those first that turn over, then those whose numbers move; how many
 * hold under all is said below.
 */
export function robustTable(tried: readonly Tried[]): string {
  const has = ({ outcomes }: Tried, outcome: ReadingOutcome) =>
    [...outcomes.values()].includes(outcome);
  const turning = tried.filter((each) => has(each, 'turns'));
  const moving = tried.filter((each) => !has(each, 'turns') && has(each, 'moves'));
  const line = (each: Tried): string =>
    `${fairReadings
      .map((reading) => {
        const outcome = each.outcomes.get(reading) ?? 'none';
        const named = outcome === 'turns' && each.named.includes(reading);
        return (named ? NAMED : SIGNS[outcome]).padStart(3);
      })
      .join('')}  ${each.id}\n${' '.repeat(3 * fairReadings.length)}  ${each.text}`;
  const key = fairReadings.map((reading, i) => `${i + 1} ${reading}`).join(', ');
  const open = new Set(unnamedTurns(tried).map(({ id }) => id));
  return [
    `${fairReadings.map((_, i) => String(i + 1).padStart(3)).join('')}  statement`,
    ...[...turning, ...moving].map(line),
    '',
    `${key}.`,
    `${SIGNS.holds} holds, ${SIGNS.moves} other numbers, ${SIGNS.turns} turns over, ` +
      `${NAMED} turns over, and says so; blank: the reading has not what it is about.`,
    `${tried.length} statements: ${tried.length - turning.length - moving.length} the same under ` +
      `every reading, ${moving.length} with other numbers, ${turning.length} turn over under some, ` +
      `${open.size} of them without naming it.`,
  ].join('\n');
}
