import type { Corpus, Jurisdiction, Measure } from '../corpus/index.ts';
import type { Localizer } from '../i18n/index.ts';
import type { ListName, Text } from '../schema/index.ts';

/** Words in every language: in both, or as a message of the site. */
export type Label = Text | ((words: Localizer) => string);

/** A value that a filter takes. */
export interface FilterValue {
  id: string;
  label: Label;
  /** What stands before its label: a jurisdiction's mark, a commitment's ball. */
  mark?: Jurisdiction['mark'];
  level?: number;
}

/** How a filter is offered in one place. */
export interface Offer {
  /** The values offered there, where these are not all. */
  values?: readonly string[];
  /** Whether only values are offered that some measure has. */
  used?: true;
}

/** A way to narrow measures, wherever measures are narrowed: everything about it stands here. */
export interface MeasureFilter {
  /** Its name in addresses and in briefings. */
  name: string;
  /** What addresses have called it before, and may call it still. */
  also?: readonly string[];
  label: Label;
  values: readonly FilterValue[];
  /**
   * The values that a measure has; it satisfies the filter with any of them.
   * @param main whether only a measure's main category counts
   */
  of(measure: Measure, main: boolean): readonly string[];
  /** Whether a value is the least that will do, and not one that a measure must have. */
  least?: true;
  /** Whether a search that finds nothing may offer one of its values instead. */
  suggested?: true;
  /** In the list of measures: at the top, under “more filters”, or there in a fold of its own. */
  list?: Offer & { at: 'top' | 'more' | 'fold' };
  /** In a comparison: as a group of values, or as one box that says what it leaves. */
  comparison?: Offer & { alone?: Label };
  /** In briefings: of counts, shares, lists and the claims of findings. */
  briefing?: Offer;
}

/** Filters of a corpus, whose lists of values are its own. */
export type FilterDefinition = (corpus: Corpus) => MeasureFilter | readonly MeasureFilter[];

/** A label in the language of a page. */
export const labelSaid = (label: Label, words: Localizer): string =>
  typeof label === 'function' ? label(words) : words.text(label);

/** The label and the values of a list of the codebook. */
export const ofList = (
  { codebook }: Corpus,
  list: ListName,
): Pick<MeasureFilter, 'label' | 'values'> => ({
  label: codebook.lists[list].label,
  values: codebook.lists[list].values.map(({ id, label }) => ({ id, label })),
});

/** Values that jurisdictions are. */
export const jurisdictionsOf = ({ jurisdictions }: Corpus): FilterValue[] =>
  jurisdictions.map(({ id, short, mark }) => ({ id, label: short, mark }));

/** A filter on whether something holds; briefings ask it both ways. */
export const yesNo = (
  name: string,
  label: Text,
  holds: (measure: Measure) => boolean,
): MeasureFilter => ({
  name,
  label,
  values: [
    { id: 'yes', label: (words) => words.say('filter.yes') },
    { id: 'no', label: (words) => words.say('filter.no') },
  ],
  of: (measure) => [holds(measure) ? 'yes' : 'no'],
  briefing: {},
});
