import type { Observation } from '../corpus/index.ts';
import { original } from '../languages/index.ts';

/**
 * The page of an observation as a reference after GB/T 7714—2025, as an electronic resource online
 * ([EB/OL]): the date of the page in round brackets, that of reading in square ones, and its address
 * where one may be given. A page whose own title is not known stands under ours.
 * @example '香港中通社. 2024年的研发占比[EB/OL]. （2025-12-23）[2026-11-20]. https://….'
 */
export function gbt7714Observation(observation: Observation): string {
  const { publisher, page, title, looked_for, link } = observation;
  const name = page.title ?? title[original];
  const dated = page.date === undefined ? '' : `（${page.date}）`;
  const address = link === undefined ? '' : ` ${link}.`;
  return `${publisher[original]}. ${name}[EB/OL]. ${dated}[${looked_for}].${address}`;
}
