/** What is looked at in a report of mutants: each file's text and its mutants. */
export interface MutationReport {
  files: Record<
    string,
    {
      source: string;
      mutants: {
        status: string;
        mutatorName: string;
        replacement?: string;
        location: { start: { line: number; column: number }; end: { line: number } };
      }[];
    }
  >;
}

/** How many changes of the code the tests noticed. */
export interface Score {
  found: number;
  missed: number;
}

const FOUND = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

/** Counts the mutants of a report; those that could not be tried count as neither. */
export function scoreOf({ files }: MutationReport): Score {
  const all = Object.values(files).flatMap(({ mutants }) => mutants);
  return {
    found: all.filter(({ status }) => FOUND.includes(status)).length,
    missed: all.filter(({ status }) => MISSED.includes(status)).length,
  };
}

/** Two scores as one. */
export const addScores = (a: Score, b: Score): Score => ({
  found: a.found + b.found,
  missed: a.missed + b.missed,
});

/** @example formatScore({ found: 9, missed: 1 }) // '90.0 % (9 of 10)' */
export function formatScore({ found, missed }: Score): string {
  const all = found + missed;
  return all === 0
    ? 'nothing to try'
    : `${((100 * found) / all).toFixed(1)} % (${found} of ${all})`;
}

/** The changes that no test noticed, in the order of their places: what stands there, what it became. */
export const survivorsOf = ({ files }: MutationReport): string[] =>
  Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => MISSED.includes(status))
      .sort((a, b) => a.location.start.line - b.location.start.line)
      .map(({ location, status, mutatorName, replacement = '' }) => {
        const line = source.split('\n')[location.start.line - 1]?.trim() ?? '';
        const untested = status === 'NoCoverage' ? ', which no test runs' : '';
        return `${file}:${location.start.line}:${location.start.column} ${mutatorName}${untested}\n  - ${line}\n  + ${brief(replacement)}`;
      }),
  );

const brief = (text: string): string => {
  const flat = text.replaceAll(/\s+/g, ' ');
  return flat.length > 100 ? `${flat.slice(0, 100)} …` : flat;
};
