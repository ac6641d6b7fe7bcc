import { searchBoxes } from '../search/client/search-box.ts';
import { linksKeepQueries } from './address.ts';
import { citationsOnPage } from './cite.ts';
import { copyButtons } from './copy.ts';
import { roomBelowHeads } from './heads.ts';
import { adderLater, foldsLater, formsAreServed, picturesLater, unreadIsSaid } from './later.ts';
import { readyForPaper } from './paper.ts';

/** What any page may have; each looks for its own and leaves the page as it is without. */
const islands = [
  roomBelowHeads,
  linksKeepQueries,
  searchBoxes,
  citationsOnPage,
  copyButtons,
  picturesLater,
  adderLater,
  foldsLater,
  formsAreServed,
  unreadIsSaid,
  readyForPaper,
];

for (const start of islands) {
  try {
    start();
  } catch (error) {
    // What goes wrong in one is told to the browser's console and stops none of the others.
    setTimeout(() => {
      throw error;
    });
  }
}
