import { plain, type Written } from '../languages/index.ts';
import type { Unit } from './codebook.ts';

/** The field of a unit for a language that says one thing in another way than several. */
export const singularField = (language: Written) =>
  language === plain ? ('singular' as const) : (`singular_${language}` as const);

/** How a unit is said of one, in a language that says that in another way. */
export const singularOf = (unit: Unit, language: Written): string | undefined =>
  unit[singularField(language)];
