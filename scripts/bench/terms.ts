import { parse, stringify } from 'yaml';
import type { ContentFile } from '../../src/lint/types.ts';

/** The list of terms, in the content folder. */
export const TERMS = 'codebook/terms.yaml';

/** A term, as far as copies change it: where it need not be said. */
type Term = Record<string, unknown> & { except?: { at: string; reason: string }[] };

/**
 * The list of terms for a grown corpus: where a record may do without a term, its copies may too.
 * @param paths of all files that are copies
 */
export function grownTerms(file: ContentFile, paths: readonly string[]): ContentFile {
  const { terms, ...others } = parse(file.text) as { terms: Term[] };
  const grown = terms.map((term): Term => {
    const { except = [] } = term;
    const copied = except.flatMap(({ at, reason }) => {
      // The names of copies: see names.ts.
      const name = new RegExp(`^${at}-\\d+(?:-\\d+)?\\.yaml$`);
      return paths.flatMap((copy) =>
        name.test(copy) ? [{ at: copy.replace(/\.yaml$/, ''), reason }] : [],
      );
    });
    return copied.length > 0 ? { ...term, except: [...except, ...copied] } : term;
  });
  if (grown.every((term, i) => term === terms[i])) return file;
  return { ...file, text: stringify({ ...others, terms: grown }, { lineWidth: 0 }) };
}
