import { expect, it } from 'vitest';
import { corpusFrom } from '../corpus/index.ts';
import { edit, tiny } from '../../tests/fixtures/tiny.ts';
import { sureObservations } from './sure.ts';

const staff = 'observations/research-staff-2025.yaml';
const sure = (confidence: string) =>
  sureObservations(
    corpusFrom(edit(tiny, staff, 'confidence: high', `confidence: ${confidence}`)),
  ).map(({ id }) => id);

it('leaves out what the codebook calls too unsure, and nothing else', () => {
  const others = sure('low');
  expect(others).not.toContain('research-staff-2025');
  expect(others).toContain('campus-open');
  expect(sure('medium')).toEqual(
    expect.arrayContaining([...others, 'research-staff-2025']) as string[],
  );
});
