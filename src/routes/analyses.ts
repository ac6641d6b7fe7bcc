import type { MessageKey } from '../i18n/index.ts';
import { isWithin, paths } from './paths.ts';

/** A view of the corpus: its name, the question it answers, and its page. */
export interface Analysis {
  title: MessageKey;
  question: MessageKey;
  path: string;
}

/** The views beside the comparison itself, grouped by what they are about. */
export const analyses: readonly { group: MessageKey; views: readonly Analysis[] }[] = [
  {
    group: 'analysis.between',
    views: [
      { title: 'analysis.gaps', question: 'analysis.gaps.ask', path: paths.gaps },
      { title: 'analysis.gates', question: 'analysis.gates.ask', path: paths.gates },
      {
        title: 'analysis.concreteness',
        question: 'analysis.concreteness.ask',
        path: paths.concreteness,
      },
      { title: 'analysis.amounts', question: 'analysis.amounts.ask', path: paths.amounts },
      { title: 'nav.timeline', question: 'analysis.timeline.ask', path: paths.timeline },
    ],
  },
  {
    group: 'analysis.hong-kong',
    views: [
      { title: 'analysis.alignment', question: 'analysis.alignment.ask', path: paths.alignment },
      { title: 'nav.targets', question: 'analysis.targets.ask', path: paths.targets },
      { title: 'analysis.flows', question: 'analysis.flows.ask', path: paths.flows },
      {
        title: 'nav.partnerships',
        question: 'analysis.partnerships.ask',
        path: paths.partnerships,
      },
      {
        title: 'analysis.organisations',
        question: 'analysis.organisations.ask',
        path: paths.organisations,
      },
    ],
  },
  {
    group: 'analysis.documents',
    views: [
      { title: 'nav.programmes', question: 'analysis.programmes.ask', path: paths.programmes },
      { title: 'nav.asks', question: 'analysis.asks.ask', path: paths.asks },
      { title: 'analysis.charts', question: 'analysis.charts.ask', path: paths.charts },
      { title: 'nav.glossary', question: 'analysis.glossary.ask', path: paths.glossary },
      { title: 'analysis.changes', question: 'analysis.changes.ask', path: paths.changes },
    ],
  },
];

/** Whether a page is the list of views, one of them, or below one. */
export const isAnalysis = (path: string): boolean =>
  isWithin(path, paths.analysis) ||
  analyses.some(({ views }) => views.some((view) => isWithin(path, view.path)));
