import { kindNames, type Kind } from '../kinds/index.ts';
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
  const { codebook } = checked;
  // Of a file that makes its text anew nothing but its fields would arrive.
  const briefings = checked.briefings.map(({ path, text }) => ({ path, text }));
  const entries: PlainRecords = ofEachKind((kind) =>
    checked.entries[kind].map(({ id, data }) => ({ id, data })),
  );
  return { digest, codebook, briefings, entries };
}

/** Takes content that another thread has checked as if it had been checked here. */
export function receive({ digest, codebook, briefings, entries }: SentContent): void {
  const corpus = linkCorpus(codebook, entries);
  keep(digest, { codebook, briefings, entries: withoutLines(entries), corpus, problems: [] });
}

/**
 * Forgets of the content that this thread has checked last what only a check needs: the texts of its files, in
 * which lines are found, and what the rules have noted of each record, a third of the memory that it takes.
 * @throws when it has problems
 */
export function forgetLines(): void {
  const { digest, entries } = sent();
  const checked = lastCheck()?.checked;
  // What is noted of a record is forgotten with the object that was checked.
  if (checked) keep(digest, { ...checked, entries: withoutLines(copied(entries)) });
}

/** Every record once more, holding the same. */
const copied = (entries: PlainRecords): PlainRecords =>
  ofEachKind((kind) => entries[kind].map(({ id, data }) => ({ id, data: { ...data } })));

const withoutLines = (entries: PlainRecords): Entries =>
  ofEachKind((kind) =>
    entries[kind].map(({ id, data }) => ({ kind, id, data, file: `content/${id}.yaml`, locate })),
  );

const locate = () => ({ line: 1, column: 1 });

const ofEachKind = <T>(make: (kind: Kind) => readonly unknown[]): T =>
  Object.fromEntries(kindNames.map((kind) => [kind, make(kind)])) as T;
