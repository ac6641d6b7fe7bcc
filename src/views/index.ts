import { alignment } from './alignment/view.ts';
import { amounts } from './amounts/view.ts';
import { analysis } from './analysis/view.ts';
import { asks } from './asks/view.ts';
import { briefings } from './briefings/view.ts';
import { changes } from './changes/view.ts';
import { charts } from './charts/view.ts';
import { codebook } from './codebook/view.ts';
import { words as commitments } from './commitments/words.ts';
import { compare } from './compare/view.ts';
import { concreteness } from './concreteness/view.ts';
import { words as coverage } from './coverage/words.ts';
import { words as figures } from './figures/words.ts';
import { flows } from './flows/view.ts';
import { gaps } from './gaps/view.ts';
import { gates } from './gates/view.ts';
import { glossary } from './glossary/view.ts';
import { home } from './home/view.ts';
import { jurisdictions } from './jurisdictions/view.ts';
import { measures } from './measures/view.ts';
import { organisations } from './organisations/view.ts';
import { partnerships } from './partnerships/view.ts';
import { programmes } from './programmes/view.ts';
import { sources } from './sources/view.ts';
import { targets } from './targets/view.ts';
import { timeline } from './timeline/view.ts';

/**
 * Every view of the site, in the order in which navigation and lists name them. Paths, the list of
 * views, the head of the pages, related links and messages derive from it.
 */
export const views = {
  home,
  compare,
  analysis,
  measures,
  jurisdictions,
  briefings,
  sources,
  codebook,
  gaps,
  gates,
  concreteness,
  amounts,
  timeline,
  alignment,
  targets,
  flows,
  partnerships,
  organisations,
  programmes,
  asks,
  charts,
  glossary,
  changes,
} as const;

/** The name of a view. */
export type ViewName = keyof typeof views;

/** A view of the site, whichever. */
export type AnyView = (typeof views)[ViewName];

/** What all members of a union are at once. */
type Together<Union> = (Union extends unknown ? (member: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** What the charts say that stand on several views. */
const shared = { ...commitments, ...coverage, ...figures };

/** What the views say, by key. */
export const viewWords = Object.assign(
  {},
  ...Object.values(views).map(({ words }) => words),
  shared,
) as Together<AnyView['words']> & typeof shared;
