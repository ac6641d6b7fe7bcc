import type { ComparisonData, CopiesData, CopyableData } from '../wire.ts';

declare global {
  /** Called by the script of a language with what only copies say. */
  var comparisonCopies: ((copies: CopiesData) => void) | undefined;
}

/**
 * What copies and files are made from: it comes as a script, once, when it is first asked for.
 * @returns a function to ask; nothing comes of it where the script cannot be had, and it may be asked again
 */
export function copiesLater(data: ComparisonData): () => Promise<CopyableData | undefined> {
  let coming: Promise<CopyableData | undefined> | undefined;
  return () => {
    coming ??= fetched(data).then((copies) => {
      if (!copies) coming = undefined;
      return copies && joined(data, copies);
    });
    return coming;
  };
}

const fetched = ({ copies }: ComparisonData): Promise<CopiesData | undefined> =>
  new Promise((resolve) => {
    globalThis.comparisonCopies = resolve;
    const script = document.createElement('script');
    script.src = copies;
    script.addEventListener('error', () => {
      script.remove();
      resolve(undefined);
    });
    document.head.append(script);
  });

/** What the page knows of its measures, and what has come of them. */
const joined = (data: ComparisonData, { measures, sources }: CopiesData): CopyableData => ({
  ...data,
  sources,
  measures: Object.fromEntries(
    Object.entries(data.measures).flatMap(([id, measure]) => {
      const copy = measures[id];
      return copy ? [[id, { ...measure, ...copy }]] : [];
    }),
  ),
});
