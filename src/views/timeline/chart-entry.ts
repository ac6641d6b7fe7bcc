import { basisMap } from '../../analysis/basis.ts';
import { paths } from '../../routes/paths.ts';
import { at, citedBy, type ChartEntry } from '../chart-entry.ts';
import { manyDates, timelineOf } from './chart-examples.ts';
import { timelineChart } from './chart.ts';
import { timeline } from './model.ts';

/** Everything with a date, in lanes. */
export const timelineEntry: ChartEntry = {
  name: 'timeline',
  site: (corpus) => {
    const view = timeline(corpus);
    const moments = view.lanes.flatMap((lane) => lane.moments);
    const cited = citedBy(corpus, moments);
    return [
      {
        name: 'timeline',
        ...at(paths.timeline, 'timeline.title'),
        sources: corpus.sources.filter(
          (source) => cited.includes(source) || moments.some((moment) => moment.source === source),
        ),
        prepare: (from) => {
          const basis = basisMap(
            from,
            view.lanes.map(({ jurisdiction }) => jurisdiction),
          );
          return (options) => timelineChart({ timeline: view, basis }, options);
        },
      },
    ];
  },
  examples: (made) => ({
    golden: (options) => timelineChart(manyDates(made), options),
    corpus: (options) => {
      const view = { timeline: timeline(made.corpus), basis: new Map<string, string>() };
      return timelineChart(view, options);
    },
    empty: (options) => timelineChart(timelineOf(made, []), options),
  }),
};
