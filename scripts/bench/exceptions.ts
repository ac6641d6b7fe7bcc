import { parse, stringify } from 'yaml';
import type { ContentFile } from '../../src/lint/types.ts';

/** The file of the codebook's terms. */
export const TERMS = 'codebook/terms.yaml';

interface Exception {
  at: string;
}

/**
 * The terms of a codebook, with what excepts a record excepting its copies too: they say what it says.
 * @param made the names of the copies by that of the record, such as `events/fair`
 */
export function exceptingCopies(
  { path, text }: ContentFile,
  made: ReadonlyMap<string, readonly string[]>,
): ContentFile {
  const data = parse(text) as { terms: { except?: Exception[] }[] };
  const terms = data.terms.map((term) => {
    if (!term.except) return term;
    const except = term.except.flatMap((each) => [
      each,
      ...(made.get(each.at) ?? []).map((at) => ({ ...each, at })),
    ]);
    return { ...term, except };
  });
  const isSame = terms.every(({ except }, i) => except?.length === data.terms[i]?.except?.length);
  return { path, text: isSame ? text : stringify({ ...data, terms }, { lineWidth: 0 }) };
}
