import { kindNames } from '../kinds/index.ts';
import type { ContentFile, Entries } from '../lint/types.ts';
import type { Codebook } from '../schema/index.ts';
import { keep, lastCheck } from './check-once.ts';
import { linkCorpus } from './link.ts';
import type { PlainRecords } from './plain.ts';

/** Content without problems as one thread sends it to another. */
export interface SentContent {
  digest: string;
  codebook: Codebook;
  briefings: readonly ContentFile[];
  /** The records, without the means to find their lines: there is nothing left to report. */
  entries: PlainRecords;
}

/** The content that this thread has checked last, to be sent. @throws when it has problems */
export function sent(): SentContent {
  const { digest, checked } = lastCheck() ?? {};
  if (!digest || !checked?.codebook || checked.problems.length > 0) {
    throw new Error('no content without problems has been checked');
  }
  const { codebook, briefings } = checked;
  const entries = Object.fromEntries(
    kindNames.map((kind) => [kind, checked.entries[kind].map(({ id, data }) => ({ id, data }))]),
  ) as unknown as PlainRecords;
  return { digest, codebook, briefings, entries };
}

/** Takes content that another thread has checked as if it had been checked here. */
export function receive({ digest, codebook, briefings, entries }: SentContent): void {
  const found = Object.fromEntries(
    kindNames.map((kind) => [
      kind,
      entries[kind].map(({ id, data }) => {
        const file = `content/${id}.yaml`;
        return { kind, id, data, file, locate: () => ({ line: 1, column: 1 }) };
      }),
    ]),
  ) as unknown as Entries;
  const corpus = linkCorpus(codebook, entries);
  keep(digest, { codebook, briefings, entries: found, corpus, problems: [] });
}
