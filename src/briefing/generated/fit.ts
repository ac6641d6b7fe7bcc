import type { Corpus } from '../../corpus/index.ts';
import { localizer, locales } from '../../i18n/index.ts';
import { toTraditional } from '../../i18n/traditional.ts';
import type { ContentFile } from '../../lint/types.ts';
import { parseBriefing } from '../parse.ts';
import { resolve } from '../resolve.ts';
import { languages } from '../types.ts';
import { fits, heightsOf } from './height.ts';

/** A briefing that can show more or less. */
export interface Elastic<Plan> {
  corpus: Corpus;
  slug: string;
  /** The least that it shows. */
  first: Plan;
  /**
   * Ways to show more, the most wanted first. Each is taken while there is room for it, and a way
   * that does not fit is passed over.
   */
  more: readonly ((plan: Plan) => Plan)[];
  /** The texts of a plan, one a language. */
  texts(plan: Plan): string[];
}

/** The files of the fullest plan that keeps to its sheets in every language. */
export function fittest<Plan>({ corpus, slug, first, more, texts }: Elastic<Plan>): ContentFile[] {
  const filesOf = (plan: Plan): ContentFile[] =>
    texts(plan).map((text, i) => ({
      path: `briefings/${slug}.${languages[i] ?? ''}.md`,
      text,
    }));
  let plan = first;
  for (const step of more) {
    const next = step(plan);
    if (keepsToSheets(corpus, filesOf(next))) plan = next;
  }
  return filesOf(plan);
}

function keepsToSheets(corpus: Corpus, files: readonly ContentFile[]): boolean {
  return locales.every((locale) => {
    const language = locale === 'en' ? 'en' : 'zh';
    const file = files[languages.indexOf(language)];
    if (!file) return true;
    const parsed = parseBriefing(file.path, file.text, { slug: file.path, language });
    const { front } = parsed;
    // What is wrong with it is reported when it is checked, not here.
    if (!front) return true;
    const words = localizer(locale, corpus.codebook);
    const title = locale === 'hant' ? toTraditional(front.title) : front.title;
    const resolved = resolve(parsed, corpus, words);
    return fits(heightsOf({ ...resolved, slug: file.path, front: { ...front, title } }, words));
  });
}
