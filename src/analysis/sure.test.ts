import { expect, it } from 'vitest';
import { corpusFrom } from '../corpus/index.ts';
import { edit, tiny } from '../../tests/fixtures/tiny.ts';
import { sureObservations, sureOfSeveralTargets, sureOfTarget } from './sure.ts';

const staff = 'observations/research-staff-2025.yaml';
const being = (confidence: string) =>
  corpusFrom(edit(tiny, staff, 'confidence: high', `confidence: ${confidence}`));
const sure = (confidence: string) => sureObservations(being(confidence)).map(({ id }) => id);

it('leaves out what the codebook calls too unsure, and nothing else', () => {
  const others = sure('low');
  expect(others).not.toContain('research-staff-2025');
  expect(others).toContain('campus-open');
  expect(sure('medium')).toEqual(
    expect.arrayContaining([...others, 'research-staff-2025']) as string[],
  );
});

it('has no lead stand beside a target, nor beside several', () => {
  const of = (confidence: string): [string[], string[]] => {
    const corpus = being(confidence);
    const [target] = corpus.targets;
    if (!target) throw new Error('the fixture has none');
    const several = corpus.observations
      .filter(({ id }) => id === 'research-staff-2025')
      .map((one) => ({ ...one, targets: [target, { ...target, id: 'another' }] }));
    const ids = (seen: readonly { id: string }[]) => seen.map(({ id }) => id);
    return [
      ids(sureOfTarget(corpus, target)),
      ids(sureOfSeveralTargets({ ...corpus, observations: several })),
    ];
  };
  expect(of('high')).toEqual([
    ['research-staff-2025', 'research-staff-wider'],
    ['research-staff-2025'],
  ]);
  expect(of('low')).toEqual([['research-staff-wider'], []]);
});
