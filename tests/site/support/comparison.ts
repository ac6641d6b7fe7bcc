import type { Page } from 'playwright-core';

/** The ids of the columns that a reader sees, in their order. */
export const columnsShown = (page: Page) =>
  page
    .locator('#comparison thead th[data-column]:visible')
    .evaluateAll((heads) => heads.map((head) => head.getAttribute('data-column')));

/** The ids of the measures that the table holds in the columns and rows shown, each once. */
export const measuresShown = (page: Page) =>
  page
    .locator('#comparison [data-measure]')
    .evaluateAll((items) => [
      ...new Set(
        items
          .filter((item) => !item.closest('tr[hidden], td[hidden]'))
          .map((item) => item.getAttribute('data-measure')),
      ),
    ]);
