import type { RecordRef } from '../corpus/index.ts';
import type { Page } from './page.ts';
import { paths } from './paths.ts';

/** The title of any record that rests on passages. */
export const recordTitle = ({ words }: Page, ref: RecordRef): string =>
  words.text(
    ref.kind === 'jurisdiction'
      ? ref.record.name
      : ref.kind === 'term'
        ? ref.record.term
        : ref.record.title,
  );

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
    case 'ask':
      return page.href(`${paths.asks}#${fragment(ref.record.id)}`);
    case 'partnership':
      return page.href(`${paths.partnerships}#${ref.record.id}`);
    case 'event':
      return page.href(`${paths.timeline}#${ref.record.id}`);
    case 'term':
      return page.href(`${paths.glossary}#${ref.record.id}`);
  }
}

/** A record's id as a fragment: an id of two parts is joined by a hyphen. */
export const fragment = (id: string): string => id.replace('/', '-');
