import type { RecordRef } from '../corpus/index.ts';
import type { Page } from './page.ts';
import { paths } from './paths.ts';

/** The title of any record that rests on passages. */
export const recordTitle = ({ words }: Page, ref: RecordRef): string =>
  words.text(ref.kind === 'jurisdiction' ? ref.record.name : ref.record.title);

/** The address, from this page, of any record that rests on passages. */
export function recordHref(page: Page, ref: RecordRef): string {
  switch (ref.kind) {
    case 'measure':
      return page.href(paths.measure(ref.record.id));
    case 'target':
      return page.href(`${paths.targets}#${ref.record.id}`);
    case 'programme':
      return page.href(paths.programme(ref.record.id));
    case 'jurisdiction':
      return page.href(paths.jurisdiction(ref.record.id));
  }
}
