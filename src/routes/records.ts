import type { RecordRef } from '../corpus/index.ts';
import { definitionOf } from '../kinds/index.ts';
import type { Page } from './page.ts';

/** The title of any record that rests on passages. */
export const recordTitle = ({ words }: Page, { kind, record }: RecordRef): string =>
  words.text(definitionOf(kind).title?.(record) ?? missing('title', kind));

/** What kind of record it is, said beside its title. */
export function recordNoun({ words }: Page, { kind }: RecordRef): string {
  return words.text(definitionOf(kind).noun.one);
}

/** The path, from the root of a language, of any record that rests on passages. */
export const pathOf = ({ kind, record }: RecordRef): string =>
  definitionOf(kind).page?.(record.id) ?? missing('page', kind);

/** The address, from this page, of any record that rests on passages. */
export const recordHref = (page: Page, ref: RecordRef): string => page.href(pathOf(ref));

function missing(what: string, kind: string): never {
  throw new Error(`records of the kind “${kind}” rest on passages and have no ${what}`);
}

export { fragment } from '../kinds/index.ts';
