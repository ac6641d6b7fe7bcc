import { rowsFromFiles } from '../search/client/row-files.ts';
import { sayNotCome } from './later.ts';

/** Brings the rows of a long list, and tells the list once they are there, or those that have come. */
const table = document.querySelector<HTMLTableElement>('#measure-table');
if (table) {
  rowsFromFiles(table, (whole) => {
    table.dispatchEvent(new Event('rows'));
    if (!whole) sayNotCome(document.querySelector('#measure-count'));
  });
}
