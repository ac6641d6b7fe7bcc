import { rowsFromFiles } from '../search/client/row-files.ts';

/** Brings the rows of a long list, and tells the list once they are there, or those that have come. */
const table = document.querySelector<HTMLTableElement>('#measure-table');
if (table) {
  rowsFromFiles(table, (whole) => {
    if (!whole) sayIncomplete(table);
    table.dispatchEvent(new Event('rows'));
  });
}

/** Says above the list that some of it has not come, and offers to try again: what is chosen stays in the address. */
function sayIncomplete({ tBodies }: HTMLTableElement): void {
  const form = document.querySelector<HTMLElement>('#measure-filters')?.dataset;
  const here = [...tBodies].reduce((sum, { rows }) => sum + rows.length, 0);
  // What has not come may have stood on the page.
  if (here === Number(form?.['of'])) return;
  const note = document.createElement('p');
  note.className = 'note';
  note.setAttribute('role', 'alert');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = form?.['again'] ?? '';
  button.addEventListener('click', () => location.reload());
  note.append(`${form?.['incomplete'] ?? ''} `, button);
  document.querySelector('#measure-count')?.after(note);
  // No count may say that these are all.
  if (form) form['all'] = form['some'];
}
