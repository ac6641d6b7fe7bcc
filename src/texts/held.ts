import { checksum } from '../audit/check-text.ts';
import { paragraphsOf } from '../audit/text.ts';
import type { Source } from '../corpus/index.ts';
import { memoText } from '../shared/memo.ts';

/** Texts of documents by the id of their source: those that a host has and is to show. */
export type Texts = ReadonlyMap<string, string>;

/** On the process, as the content is: what reads the texts and what draws pages are two bundles. */
const HELD = Symbol.for('city-hong-kong-innovation-compared.texts');
const shared = globalThis as unknown as { [HELD]?: Texts | undefined };

/** Gives texts to all pages that are made from now on; undefined takes them away. */
export function holdTexts(texts: Texts | undefined): void {
  shared[HELD] = texts;
}

/** The texts that pages may show; undefined where the host has given none. */
export const heldTexts = (): Texts | undefined => shared[HELD];

const read = memoText((text) => ({
  sha256: checksum(text),
  paragraphs: paragraphsOf(text).map((paragraph) => paragraph.text),
}));

/**
 * The paragraphs of a document, the first at 0; undefined where no text is held that is the one that
 * its record describes, so that no phrase is ever looked for in another.
 */
export function paragraphsIn(
  texts: Texts | undefined,
  { id, sha256 }: Pick<Source, 'id' | 'sha256'>,
): readonly string[] | undefined {
  const text = texts?.get(id);
  const known = text === undefined ? undefined : read(text);
  return known?.sha256 === sha256 ? known.paragraphs : undefined;
}
