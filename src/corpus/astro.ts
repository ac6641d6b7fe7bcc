import { getCollection, getEntry } from 'astro:content';
import type { DataOf, Kind } from '../kinds/index.ts';
import type { Codebook } from '../schema/index.ts';
import type { PlainRecords } from './plain.ts';
import { linkCorpus } from './link.ts';
import type { Corpus } from './types.ts';

let linked: Promise<Corpus> | undefined;

/** The corpus as Astro's content collections hold it; linked once a build. */
export const getCorpus = (): Promise<Corpus> => {
  // In development every request links anew, so that a change of the content shows at once.
  if (import.meta.env.DEV) return link();
  linked ??= link();
  return linked;
};

async function link(): Promise<Corpus> {
  const codebook = await getEntry('codebook', 'codebook');
  if (!codebook) throw new Error('the content has not been loaded');
  const records = {
    jurisdiction: await plain('jurisdiction'),
    source: await plain('source'),
    organisation: await plain('organisation'),
    programme: await plain('programme'),
    target: await plain('target'),
    measure: await plain('measure'),
    ask: await plain('ask'),
    partnership: await plain('partnership'),
    event: await plain('event'),
    term: await plain('term'),
    coding: await plain('coding'),
    resolution: await plain('resolution'),
    question: await plain('question'),
    release: await plain('release'),
    finding: await plain('finding'),
  } satisfies PlainRecords;
  return linkCorpus(codebook.data as unknown as Codebook, records);
}

async function plain<K extends Kind>(kind: K): Promise<{ id: string; data: DataOf<K> }[]> {
  const entries = await getCollection(kind);
  // The collections hold what our own lint has checked; Astro knows no schema for them.
  return entries.map(({ id, data }) => ({ id, data: structuredClone(data) as DataOf<K> }));
}
