import { describe, expect, it } from 'vitest';
import { corpus, jurisdiction } from '../../../tests/fixtures/tiny-corpus.ts';
import type { Jurisdiction, Organisation, Partnership } from '../../corpus/index.ts';
import { crossings, network } from './model.ts';
import { sample } from '../../languages/sample.ts';

const bodies = new Map<string, Organisation>();
const body = (id: string, home?: Jurisdiction): Organisation => {
  const found = bodies.get(id) ?? { id, name: sample(id, id), kind: 'government', home };
  bodies.set(id, found);
  return found;
};
const [template] = corpus.partnerships;
const pair = (
  mainland: readonly Organisation[],
  hongKong: readonly Organisation[],
): Partnership => {
  if (!template) throw new Error('no partnership in the tiny corpus');
  return { ...template, mainland: [...mainland], hong_kong: [...hongKong] };
};
const [bay, harbour] = [jurisdiction('east-bay'), jurisdiction('hong-kong')];
const left = (id: string) => body(id, bay);
const right = (id: string) => body(id, harbour);

describe('the network of partnerships', () => {
  it('takes away the crossings that can be taken away', () => {
    const tangled = [
      pair([left('a')], [right('z')]),
      pair([left('b')], [right('x')]),
      pair([left('c'), left('a')], [right('y'), right('z')]),
      pair([left('b')], [right('y')]),
    ];
    const found = network(tangled);
    expect(crossings(found)).toBe(0);
    expect(found.partnerships).toHaveLength(4);
  });

  it('keeps the bodies of one home together, those without a home last', () => {
    const found = network([
      pair([left('a')], [right('x')]),
      pair([body('nowhere')], [right('x')]),
      pair([left('b')], [right('x')]),
    ]);
    expect(found.mainland.map(({ home, bodies: own }) => [home?.id, own.length])).toEqual([
      ['east-bay', 2],
      [undefined, 1],
    ]);
  });

  it('draws every body once and leaves no partnership out', () => {
    const found = network(corpus.partnerships);
    expect(found.partnerships).toEqual(corpus.partnerships);
    expect(found.mainland.flatMap(({ bodies: own }) => own.map(({ id }) => id))).toEqual([
      'east-bay-institute',
    ]);
  });

  it('gives the same order again, and takes nothing', () => {
    expect(network(corpus.partnerships)).toEqual(network(corpus.partnerships));
    expect(network([])).toEqual({ mainland: [], partnerships: [], hongKong: [] });
  });
});
