import { fetchScript } from '../../client/later.ts';
import type { ComparisonData, CopiesData, CopyableData } from '../wire.ts';

declare global {
  /** Called by the script of a language with what only copies say. */
  var comparisonCopies: ((copies: CopiesData) => void) | undefined;
}

/** What copies and files are made from, and what makes them. */
export interface CopiesReady {
  data: CopyableData;
  writer: NonNullable<Window['comparisonWriter']>;
}

/**
 * What copies and files are made from, and what makes them: both come as scripts, once, when they are
 * first asked for.
 * @returns a function to ask; nothing comes of it where a script cannot be had, and it may be asked again
 */
export function copiesLater(data: ComparisonData): () => Promise<CopiesReady | undefined> {
  let coming: Promise<CopiesReady | undefined> | undefined;
  return () => {
    coming ??= Promise.all([fetched(data).catch(() => undefined), writerHere()]).then(
      ([copies, writer]) => {
        if (copies && writer) return { data: joined(data, copies), writer };
        coming = undefined;
        return undefined;
      },
    );
    return coming;
  };
}

const writerHere = (): Promise<Window['comparisonWriter']> =>
  new Promise((resolve) => {
    const here = () => {
      resolve(window.comparisonWriter);
    };
    if (window.comparisonWriter) here();
    else fetchScript('writer', here);
  });

const fetched = ({ copies }: ComparisonData): Promise<CopiesData | undefined> =>
  new Promise((resolve) => {
    globalThis.comparisonCopies = resolve;
    const script = document.createElement('script');
    script.src = copies;
    // A host may answer with a page where a file is missing: then it loads, and nothing has been called.
    for (const end of ['load', 'error']) {
      script.addEventListener(end, () => {
        script.remove();
        resolve(undefined);
      });
    }
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
