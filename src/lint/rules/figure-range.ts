import type { Codebook, NamedFigure, Unit } from '../../schema/index.ts';
import type { Finding, Rule } from '../types.ts';
import { allEntries, figuresOf } from '../visit.ts';

type Dimension = Unit['dimension'];

/** What a number of a dimension may be, in words and as a test. */
const RANGES: Readonly<Record<Dimension, [string, (value: number) => boolean]>> = {
  money: ['above 0', (value) => value > 0],
  area: ['above 0', (value) => value > 0],
  ratio: ['above 0', (value) => value > 0],
  time: ['above 0', (value) => value > 0],
  share: ['0 to 100', (value) => value >= 0 && value <= 100],
  rank: ['a whole number from 1', (value) => Number.isInteger(value) && value >= 1],
  count: ['a whole number from 0', (value) => Number.isInteger(value) && value >= 0],
};

/** Numbers are possible ones, and a target leads from a baseline to another value. */
export const figureRange: Rule = {
  name: 'figure-range',
  demands: 'A figure’s value is possible in its unit; a target’s goal differs from its baseline.',
  check({ entries, codebook }, report) {
    const units = new Map(codebook.lists.units.values.map((unit) => [unit.id, unit]));
    for (const { entry, path, value: figure } of allEntries(entries).flatMap(figuresOf)) {
      for (const field of ['value', 'value_max'] as const) {
        const finding = outOfRange(figure[field], units.get(figure.unit));
        if (finding) report(entry, [...path, field], finding);
      }
      if (figure.value_max !== undefined && figure.value_max <= figure.value) {
        report(entry, [...path, 'value_max'], {
          message: 'is not above the lower end of the range',
          found: String(figure.value_max),
          allowed: `above ${figure.value}`,
        });
      }
    }
    for (const at of entries.target) {
      for (const [path, finding] of steps(at.data.baseline, at.data.goal, codebook)) {
        report(at, path, finding);
      }
    }
  },
};

function outOfRange(value: number | undefined, unit: Unit | undefined): Finding | undefined {
  if (value === undefined || !unit) return undefined;
  const [allowed, holds] = RANGES[unit.dimension];
  if (holds(value)) return undefined;
  return { message: 'is not possible in this unit', found: `${value} ${unit.id}`, allowed };
}

function steps(
  baseline: NamedFigure,
  goal: NamedFigure,
  codebook: Codebook,
): [string[], Finding][] {
  const found: [string[], Finding][] = [];
  const role = (name: 'baseline' | 'goal', figure: NamedFigure) => {
    const allowed = codebook.lists.roles.values.filter(({ end }) => end === name);
    if (allowed.some(({ id }) => id === figure.role)) return;
    const message = `is not the role of a target’s ${name}`;
    const ids = allowed.map(({ id }) => id).join(', ');
    found.push([[name, 'role'], { message, found: figure.role, allowed: ids }]);
  };
  role('baseline', baseline);
  role('goal', goal);
  if (goal.unit !== baseline.unit) {
    const message = 'is not the unit of the baseline';
    found.push([['goal', 'unit'], { message, found: goal.unit, allowed: baseline.unit }]);
  } else if (goal.value === baseline.value && goal.value_max === baseline.value_max) {
    const message = 'is the value of the baseline';
    found.push([['goal', 'value'], { message, found: String(goal.value) }]);
  }
  return found;
}
