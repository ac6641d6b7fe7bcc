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
export function grownTerms({ path, text }: ContentFile, paths: readonly string[]): ContentFile {
  const { terms, ...others } = parse(text) as { terms: Term[] };
  const grown = terms.map(({ except, ...term }): Term => {
    if (!except) return term;
    const copied = except.flatMap(({ at, reason }) => {
      // The names of copies: see names.ts.
      const name = new RegExp(`^${at}-\\d+(?:-\\d+)?\\.yaml$`);
      return paths.flatMap((copy) =>
        name.test(copy) ? [{ at: copy.replace(/\.yaml$/, ''), reason }] : [],
      );
    });
    return { ...term, except: [...except, ...copied] };
  });
  return { path, text: stringify({ ...others, terms: grown }, { lineWidth: 0 }) };
}
