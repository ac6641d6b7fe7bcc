import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../../tests/fixtures/rule.ts';
import { observationAge } from './observation-age.ts';

const file = 'observations/opened.yaml';
const around = {
  'sources/bulletin.yaml': "date: '2024-03-15'\n",
  'measures/east-bay/campus.yaml': 'evidence: [{source: bulletin}]\n',
  'partnerships/pair.yaml': 'evidence: [{source: bulletin}]\n',
  'targets/staff.yaml': "baseline: {date: '2022'}\ngoal: {date: '2032'}\n",
};
const check = (text: string) => problemsOf(observationAge, { ...around, [file]: text });
const messages = (text: string) => check(text).map(({ message }) => message);

describe('observation-age', () => {
  it('accepts an outcome from the day of the promise on', () => {
    expect(messages("kind: event\nmeasures: [east-bay/campus]\nas_of: '2024-03-15'\n")).toEqual([]);
    expect(messages("kind: event\nmeasures: [east-bay/campus]\nas_of: '2024'\n")).toEqual([]);
    expect(messages("kind: observed\ntargets: [staff]\nas_of: '2022'\n")).toEqual([]);
  });

  it('finds an outcome that is older than the promise', () => {
    expect(check("kind: event\nmeasures: [east-bay/campus]\nas_of: '2024-03-14'\n")).toEqual([
      {
        rule: 'observation-age',
        file: `content/${file}`,
        line: 1,
        column: 7,
        field: 'kind',
        message: 'is an outcome, and older than the promise of 2024-03-15',
        found: 'event, as of 2024-03-14',
        allowed: 'baseline, goal, plan, definition-change, context',
        tip: 'what went before a promise is context',
      },
    ]);
    expect(messages("kind: observed\npartnerships: [pair]\nas_of: '2023'\n")).toHaveLength(1);
    expect(messages("kind: observed\ntargets: [staff]\nas_of: '2021'\n")).toHaveLength(1);
  });

  it('lets context and starting values be older', () => {
    for (const kind of ['context', 'baseline', 'plan', 'goal']) {
      expect(messages(`kind: ${kind}\ntargets: [staff]\nas_of: '2020'\n`)).toEqual([]);
    }
  });
});
