import type { Corpus } from '../../corpus/index.ts';
import { localizer, type Locale } from '../../i18n/index.ts';
import type { ContentFile } from '../../lint/types.ts';
import { parseBriefing } from '../parse.ts';
import { resolve } from '../resolve.ts';
import { languages } from '../types.ts';
import { fits, heightsOf, type Heights } from './height.ts';

/** A way to show more of something. */
export type Step<Plan> = (plan: Plan) => Plan;

/** A briefing that can show more or less. */
export interface Elastic<Plan> {
  corpus: Corpus;
  slug: string;
  /** The least that it shows. */
  first: Plan;
  /**
   * Ways to show more, the most wanted first, each a series of steps. Steps are taken while there
   * is room for them; the first of a series that does not fit ends it.
   */
  more: readonly (readonly Step<Plan>[])[];
  /** The texts of a plan, one a language. */
  texts(plan: Plan): string[];
}

/**
 * English first: it most often is too long. Traditional Chinese takes as many characters as
 * Simplified.
 */
const CHECKED: readonly Locale[] = ['en', 'zh'];

/** The files of the fullest plan that keeps to its sheets in every language. */
export function fittest<Plan>({ corpus, slug, first, more, texts }: Elastic<Plan>): ContentFile[] {
  let plan = first;
  const before = new Map<Locale, Heights>();
  const takes = (next: Plan): boolean => {
    const said = texts(next);
    const after = new Map<Locale, Heights>();
    for (const locale of CHECKED) {
      const heights = heightsIn(corpus, locale, said[locale === 'en' ? EN : ZH] ?? '');
      const known = before.get(locale);
      if (known && !fits(heights, known)) return false;
      after.set(locale, heights);
    }
    for (const [locale, heights] of after) before.set(locale, heights);
    return true;
  };
  takes(first);
  for (const series of more) {
    for (const step of series) {
      const next = step(plan);
      if (!takes(next)) break;
      plan = next;
    }
  }
  return texts(plan).map((text, i) => ({
    path: `briefings/${slug}.${languages[i] ?? ''}.md`,
    text,
  }));
}

const EN = languages.indexOf('en');
const ZH = languages.indexOf('zh');

function heightsIn(corpus: Corpus, locale: Locale, text: string): Heights {
  const slug = 'fitted';
  const parsed = parseBriefing(slug, text, { slug, language: locale === 'en' ? 'en' : 'zh' });
  const { front } = parsed;
  // What is wrong with it is reported when it is checked, not here.
  if (!front) return { upright: 0, turned: 0 };
  const words = localizer(locale, corpus.codebook);
  const resolved = resolve(parsed, corpus, words);
  return heightsOf({ ...resolved, slug, front }, words);
}
