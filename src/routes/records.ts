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

/** The path, from the root of a language, of any record that rests on passages. */
export function pathOf(ref: RecordRef): string {
  switch (ref.kind) {
    case 'measure':
      return paths.measure(ref.record.id);
    case 'target':
      return `${paths.targets}#${ref.record.id}`;
    case 'programme':
      return paths.programme(ref.record.id);
    case 'jurisdiction':
      return paths.jurisdiction(ref.record.id);
    case 'ask':
      return `${paths.asks}#${fragment(ref.record.id)}`;
    case 'partnership':
      return `${paths.partnerships}#${ref.record.id}`;
    case 'event':
      return `${paths.timeline}#${ref.record.id}`;
    case 'term':
      return `${paths.glossary}#${ref.record.id}`;
  }
}

/** The address, from this page, of any record that rests on passages. */
export const recordHref = (page: Page, ref: RecordRef): string => page.href(pathOf(ref));

/** A record's id as a fragment: an id of two parts is joined by a hyphen. */
export const fragment = (id: string): string => id.replace('/', '-');
