import { chartOf, emptyChart } from '../../charts/frame.ts';
import { partnershipsLayers } from './chart-layers.ts';
import { partnershipsList } from './chart-list.ts';
import type { PartnershipsView } from './chart-nodes.ts';
import { partnershipsWords } from './chart-words.ts';
import type { Chart, ChartOptions } from '../../charts/types.ts';

/** Below this width three columns of names do not fit beside each other. */
const NARROW = 640;

/** Which mainland bodies work with which Hong Kong bodies, in what form, since when. */
export function partnershipsChart(view: PartnershipsView, options: ChartOptions): Chart {
  const said = partnershipsWords(view.network.partnerships, options.words);
  if (view.network.partnerships.length === 0) return emptyChart('partnerships', said, options);
  const picture =
    options.width < NARROW ? partnershipsList(view, options) : partnershipsLayers(view, options);
  const body = picture.draw(0, 0);
  return chartOf({ name: 'partnerships', height: picture.height, body }, said, options);
}
