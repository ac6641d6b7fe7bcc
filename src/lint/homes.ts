import type { Entries } from './types.ts';

/** The jurisdiction of a measure, which is the folder that it lies in; '' of an id that names none. */
export const homeOfMeasure = (id: string): string => id.split('/')[0] ?? '';

/**
 * What a jurisdiction lies in: gives for an id that id and all places around it, from within outwards.
 * Where one lies in itself, which the check reports, each comes once.
 */
export function placesAround({
  jurisdiction,
}: Pick<Entries, 'jurisdiction'>): (id: string) => readonly string[] {
  const parents = new Map(jurisdiction.map(({ id, data }) => [id, data.parent]));
  return (id) => {
    const around = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !around.has(at);) {
      around.add(at);
      at = parents.get(at);
    }
    return [...around];
  };
}
