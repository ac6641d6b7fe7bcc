import { defineCollection } from 'astro:content';
import { recordLoader, type Collected } from './corpus/loader.ts';
import { kindNames } from './kinds/index.ts';

/** The content folder; the build command passes another one on. */
const folder = process.env['CONTENT_DIR'] ?? 'content';

/** A collection a kind of record, all fed by the project's own loader. */
const names: readonly Collected[] = ['codebook', ...kindNames, 'briefing'];

const check = async () => (await import('./briefing/site.ts')).checkSite;

export const collections = Object.fromEntries(
  names.map((name) => [name, defineCollection({ loader: recordLoader(name, folder, check) })]),
);
