import type { ChartBook } from '../book.ts';
import type { Tray } from '../model.ts';
import { fetchFrom } from './dom.ts';

/** What the script of the charts leaves. */
declare const trayCharts: ChartBook;

/** The pictures of the charts, which come when a tray first holds one. */
export interface ChartsLater {
  /** The pictures, once they have come. */
  now(): ChartBook | undefined;
  /** Brings them for a tray that holds a chart, and says then whether they have come. */
  need(tray: Tray, done: (here: boolean) => void): void;
}

/** The pictures of the charts, from their script’s address. */
export function chartsLater(address: string): ChartsLater {
  let book: ChartBook | undefined;
  let asked = false;
  return {
    now: () => book,
    need: ({ entries }, done) => {
      const held = entries.some((entry) => entry.kind === 'item' && /^chart:/.test(entry.item));
      if (asked || !held) return;
      asked = true;
      fetchFrom(address, (here) => {
        if (here) book = trayCharts;
        else asked = false;
        done(here);
      });
    },
  };
}
