import { pageAddress } from '../../client/cite.ts';
import { copyTable } from '../../client/copy.ts';
import { saveFile } from '../../client/save.ts';
import type { CopyableData } from '../wire.ts';
import { comparisonCsv, csvName } from './lines.ts';
import { comparisonTable } from './rich.ts';
import type { Shown } from './shown.ts';

/** What is shown, but for where the page lies. */
export type ShownHere = Omit<Shown, 'address' | 'site'>;

/** Hands what a comparison shows to the reader. */
export const comparisonWriter = {
  /** Puts it on the clipboard as a table. @returns whether it is there */
  copy: (shown: ShownHere, data: CopyableData): Promise<boolean> =>
    copyTable(comparisonTable(placed(shown, data), data)),
  /** Hands it over as a CSV file. */
  save(shown: ShownHere, data: CopyableData): void {
    const all = placed(shown, data);
    const file = new Blob([comparisonCsv(all, data)], { type: 'text/csv;charset=utf-8' });
    saveFile(file, csvName(all, data, today()));
  },
};

/** What others have hung onto the address goes into no copy. */
function placed(shown: ShownHere, { root }: CopyableData): Shown {
  const web = location.protocol.startsWith('http');
  return {
    ...shown,
    address: web ? pageAddress() : '',
    site: web ? new URL(root, location.href).href : '',
  };
}

/** The day at the reader's place, as 2026-01-31. */
const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};
