import { defineCollection } from 'astro:content';
import { contentLoader } from './corpus/loader.ts';

/** The content folder; the build command passes another one on. */
const folder = process.env['CONTENT_DIR'] ?? 'content';

const check = async () => (await import('./briefing/site.ts')).checkSite;

/** The one collection: all of the content, loaded and checked as a whole. */
export const collections = {
  content: defineCollection({ loader: contentLoader(folder, check) }),
};
