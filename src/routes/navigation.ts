import { views, type AnyView } from '../views/index.ts';
import type { RelatedGroup, ViewGroup } from '../views/view.ts';
import type { Corpus } from '../corpus/index.ts';
import { isWithin, paths } from './paths.ts';

const all: readonly AnyView[] = Object.values(views);

/** The views that the head of every page leads to, in order. */
export const headerViews = all.filter((view) => 'header' in view && view.header);

/** A view as the list of views names it. */
export type ListedView = AnyView & { readonly listed: NonNullable<AnyView['listed']> };

/** The headings of the list of views, in order. */
export const viewGroups = [
  'between',
  'hong-kong',
  'documents',
  'after',
] as const satisfies ViewGroup[];

const isListed = (view: AnyView): view is ListedView => view.listed !== undefined;

/** Whether a corpus has the page of a view: one that is drawn from a lens needs that lens. */
export const isDrawn = (view: AnyView, { lenses }: Corpus['codebook']): boolean =>
  !('lens' in view) || lenses.some((lens) => lens.view === view.lens);

/** The views that the list of views names under a heading, as far as a corpus has them. */
export const listedUnder = (group: ViewGroup, codebook: Corpus['codebook']): ListedView[] =>
  all.filter(isListed).filter((view) => view.listed.under === group && isDrawn(view, codebook));

/** The views of a group that lead to one another, but for the one at a path, by their place. */
export const relatedTo = (group: RelatedGroup, path: string, codebook: Corpus['codebook']) =>
  all
    .filter((view) => isDrawn(view, codebook))
    .flatMap(({ path: own, related }) =>
      related?.with === group && own !== path ? [{ path: own, ...related }] : [],
    )
    .sort((a, b) => a.place - b.place);

/** Whether a page is the list of views, one that it names, or below one. */
export const isAnalysis = (path: string): boolean =>
  isWithin(path, paths.analysis) || all.some((view) => isListed(view) && isWithin(path, view.path));
