import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFairly } from '../robust/readings.ts';
import type { Codebook } from '../schema/index.ts';
import { tiny } from '../../tests/fixtures/tiny.ts';
import { checkContent } from './check.ts';
import type { Corpus } from './index.ts';
import type { PlainRecords } from './plain.ts';
import { readContent } from './read.ts';
import { turnedReadings, type Turned } from './turned.ts';
import { takesLong } from '../../tests/fixtures/takes-long.ts';

takesLong();

const content = fileURLToPath(new URL('../../content', import.meta.url));

function given(files = readContent(content)): { codebook: Codebook; records: PlainRecords } {
  const { codebook, entries, problems } = checkContent(files);
  if (!codebook || problems.length > 0) throw new Error('The content is not in order.');
  return { codebook, records: entries };
}
const commitmentsOf = ({ measures }: Corpus) =>
  new Map(measures.map(({ id, commitment }) => [id, commitment]));

describe('the corpus with bare verbs read otherwise', () => {
  let all: ReturnType<typeof given>;
  let turned: Turned[];
  beforeAll(() => {
    all = given();
    turned = turnedReadings(all.codebook, all.records);
  });

  it('is there for the reading that differs from the one as resolved, and for no other', () => {
    expect(turned.map(({ name }) => name)).toEqual(['bare-as-ongoing']);
  });

  it('has the commitments under which statements are tried', () => {
    const tried = readFairly(all.codebook, all.records);
    for (const { name, corpus } of turned) {
      const same = tried.find((reading) => reading.name === name);
      expect(same).toBeDefined();
      if (same) expect(commitmentsOf(corpus())).toEqual(commitmentsOf(same.corpus));
    }
  });

  it('changes the measures that it names, which rest on a bare verb', () => {
    const resolved = new Map(
      all.records.measure.map(({ id, data }) => [id, data.commitment] as const),
    );
    for (const { measures, corpus } of turned) {
      expect(measures.size).toBeGreaterThan(10);
      for (const { id, commitment, commitment_basis } of corpus().measures) {
        const isNamed = measures.has(id);
        expect([id, commitment !== resolved.get(id)]).toEqual([id, isNamed]);
        expect([id, commitment_basis === 'bare']).toEqual([id, isNamed]);
        if (isNamed) expect(commitment).toBe('ongoing');
      }
    }
  });

  it('says of a bare verb what it is read as here, and what else it may be', () => {
    for (const { corpus } of turned) {
      const { lists } = corpus().codebook;
      const bare = lists.bases.values.find(({ id }) => id === 'bare');
      expect(bare).toMatchObject({ reads_as: 'ongoing', else_read_as: ['planned'] });
    }
  });

  it('names the statements that hold as resolved and not here, and no other reading', () => {
    for (const { name, corpus } of turned) {
      const due = all.codebook.caveats.filter(({ under }) => under.includes(name));
      expect(corpus().codebook.caveats).toEqual(
        due.map(({ statement }) => ({ statement, under: ['resolved'] })),
      );
      expect(due.length).toBeGreaterThan(0);
    }
  });

  it('is not there where nothing rests on a bare verb', () => {
    const { codebook, records } = given([...tiny]);
    expect(turnedReadings(codebook, records)).toEqual([]);
  });

  it('leaves the codebook and the records as they were', () => {
    const before = structuredClone(all.codebook.lists.bases);
    for (const { corpus } of turnedReadings(all.codebook, all.records)) corpus();
    expect(all.codebook.lists.bases).toEqual(before);
  });
});
