import { alignmentView } from './alignment/view.ts';
import { amountsView } from './amounts/view.ts';
import { analysisView } from './analysis/view.ts';
import { asksView } from './asks/view.ts';
import { briefingsView } from './briefings/view.ts';
import { finderView } from '../finder/view.ts';
import { changesView } from './changes/view.ts';
import { chartsView } from './charts/view.ts';
import { codebookView } from './codebook/view.ts';
import { words as commitments } from './commitments/words.ts';
import { compareView } from './compare/view.ts';
import { concretenessView } from './concreteness/view.ts';
import { words as coverage } from './coverage/words.ts';
import { words as figures } from './figures/words.ts';
import { followupView } from './followup/view.ts';
import { flowsView } from './flows/view.ts';
import { gapsView } from './gaps/view.ts';
import { gatesView } from './gates/view.ts';
import { glossaryView } from './glossary/view.ts';
import { homeView } from './home/view.ts';
import { jurisdictionsView } from './jurisdictions/view.ts';
import { measuresView } from './measures/view.ts';
import { observationsView } from './observations/view.ts';
import { paceView } from './pace/view.ts';
import { organisationsView } from './organisations/view.ts';
import { partnershipsView } from './partnerships/view.ts';
import { programmesView } from './programmes/view.ts';
import { sourcesView } from './sources/view.ts';
import { targetsView } from './targets/view.ts';
import { timelineView } from './timeline/view.ts';
import { trayView } from '../tray/view.ts';

/**
 * Every view of the site, in the order in which navigation and lists name them. Paths, the list of
 * views, the head of the pages, related links and messages derive from it.
 */
export const views = {
  home: homeView,
  compare: compareView,
  analysis: analysisView,
  measures: measuresView,
  jurisdictions: jurisdictionsView,
  briefings: briefingsView,
  sources: sourcesView,
  codebook: codebookView,
  gaps: gapsView,
  gates: gatesView,
  concreteness: concretenessView,
  amounts: amountsView,
  timeline: timelineView,
  alignment: alignmentView,
  targets: targetsView,
  flows: flowsView,
  partnerships: partnershipsView,
  organisations: organisationsView,
  programmes: programmesView,
  asks: asksView,
  followup: followupView,
  pace: paceView,
  observations: observationsView,
  charts: chartsView,
  glossary: glossaryView,
  tray: trayView,
  changes: changesView,
  search: finderView,
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
