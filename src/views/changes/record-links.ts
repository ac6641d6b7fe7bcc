import type { Corpus } from '../../corpus/index.ts';
import {
  definitionOf,
  kindNames,
  kinds,
  listOf,
  type AnyRecord,
  type Definition,
} from '../../kinds/index.ts';
import type { Page } from '../../routes/page.ts';
import { paths } from '../../routes/paths.ts';
import { memo } from '../../shared/memo.ts';

/** A record as a list names it: what it is called, and its page if it has one. */
export interface RecordLink {
  label: string;
  href: string | undefined;
}

interface Known {
  definition: Definition;
  record: AnyRecord;
}

/** Records by their path in the content, without its ending; made once for all pages. */
const recordsByPath = memo(
  (corpus: Corpus): ReadonlyMap<string, Known> =>
    new Map(
      kindNames.flatMap((kind) =>
        corpus[listOf(kind)].map((record: AnyRecord): [string, Known] => [
          `${kinds[kind].folder}/${record.id}`,
          { definition: definitionOf(kind), record },
        ]),
      ),
    ),
);

/**
 * The link to a record by its path in the content. A record that is gone, or that has no title of
 * its own, is called by its path.
 */
export function recordLink(page: Page, path: string): RecordLink {
  const found = recordsByPath(page.corpus).get(path);
  if (found) {
    const { definition, record } = found;
    const title = definition.title?.(record);
    const to = definition.page?.(record.id);
    return {
      label: title ? page.words.text(title) : path,
      href: to === undefined ? undefined : page.href(to),
    };
  }
  const isCodebook = path.startsWith('codebook/');
  return { label: path, href: isCodebook ? page.href(paths.codebook) : undefined };
}
