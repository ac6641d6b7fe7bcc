import { rowsFromFiles } from '../search/client/row-files.ts';

/** Brings the rows of a long list, and tells the list once they are there. */
const table = document.querySelector<HTMLTableElement>('#measure-table');
if (table) rowsFromFiles(table, () => table.dispatchEvent(new Event('rows')));
