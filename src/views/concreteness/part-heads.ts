import { concretenessParts, type ConcretenessPart } from '../../analysis/concreteness.ts';
import type { Localizer } from '../../i18n/index.ts';

/** The heads of the columns of the parts of concreteness, a part each. */
export const partHeads = (words: Localizer) =>
  Object.fromEntries(
    concretenessParts.map((part) => [part, words.say(`concreteness.${part}`)]),
  ) as Record<ConcretenessPart, string>;
