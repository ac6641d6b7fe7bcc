import { recordsOf, type Corpus, type RecordRef } from '../../corpus/index.ts';
import { kinds } from '../../schema/index.ts';
import type { Page } from '../../routes/page.ts';
import { paths } from '../../routes/paths.ts';
import { recordHref, recordTitle } from '../../routes/records.ts';

/** A record as a list names it: what it is called, and its page if it has one. */
export interface RecordLink {
  label: string;
  href: string | undefined;
}

const known = new WeakMap<Corpus, ReadonlyMap<string, RecordRef>>();

/** Records by their path in the content, without its ending; made once for all pages. */
function recordsByPath(corpus: Corpus): ReadonlyMap<string, RecordRef> {
  const found =
    known.get(corpus) ??
    new Map(recordsOf(corpus).map((ref) => [`${kinds[ref.kind].folder}/${ref.record.id}`, ref]));
  known.set(corpus, found);
  return found;
}

/**
 * The link to a record by its path in the content. A record that is gone, or that has no page of
 * its own, is called by its path.
 */
export function recordLink(page: Page, path: string): RecordLink {
  const ref = recordsByPath(page.corpus).get(path);
  if (ref) return { label: recordTitle(page, ref), href: recordHref(page, ref) };
  const source = page.corpus.sources.find(({ id }) => `sources/${id}` === path);
  if (source) {
    return { label: page.words.text(source.title), href: page.href(paths.source(source.id)) };
  }
  const isCodebook = path.startsWith('codebook/');
  return { label: path, href: isCodebook ? page.href(paths.codebook) : undefined };
}
