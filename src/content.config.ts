import { defineCollection } from 'astro:content';
import { checkAll } from './briefing/check.ts';
import { recordLoader } from './corpus/loader.ts';

/** The content folder; the build command passes another one on. */
const folder = process.env['CONTENT_DIR'] ?? 'content';

const records = (kind: Parameters<typeof recordLoader>[0]) =>
  defineCollection({ loader: recordLoader(kind, folder, checkAll) });

/** One collection a kind of record, all fed by the project's own loader. */
export const collections = {
  codebook: records('codebook'),
  jurisdiction: records('jurisdiction'),
  source: records('source'),
  organisation: records('organisation'),
  programme: records('programme'),
  target: records('target'),
  measure: records('measure'),
  ask: records('ask'),
  partnership: records('partnership'),
  event: records('event'),
  term: records('term'),
  coding: records('coding'),
  resolution: records('resolution'),
  question: records('question'),
  release: records('release'),
  finding: records('finding'),
  briefing: records('briefing'),
};
