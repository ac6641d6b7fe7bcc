import { createHash } from 'node:crypto';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

/** The one file that reads content, and nothing else: the small contents of fixtures, and the folder that is content. */
const READS_CONTENT = 'src/corpus/read.ts';
const SMALL_CONTENTS = /^tests\/fixtures\//;
const CONTENT = /^content\//;
/** A text that is the path of the folder that is content: who does not name it has it not read. */
const NAMES_CONTENT = /(['"`])(?:[^'"`\s]*\/)?content\/?\1/;

/** What holds for every test: which packages there are, and how tests are run. */
const EVERYWHERE =
  /^(?:(?:node_modules\/\.)?package-lock\.json|tsconfig\.json|vitest\.config\.ts)$/;

/** Modules of Node that reach for nothing beyond what they are given. */
const REACHES_NOTHING =
  /^node:(?:assert|buffer|crypto|events|os|path|path\/posix|perf_hooks|stream|stream\/\w+|timers|timers\/promises|url|util|vm|zlib)$/;
/** Packages that read the code of the project, or start programs that do. */
const READS_CODE =
  /^#|^(?:@astrojs|@duckdb|@stryker-mutator|astro|esbuild|eslint|html-validate|oxlint|playwright-core|prettier|typescript|typescript-eslint|vite|write-excel-file\/node|vitest\/.+)(?:\/|$)/;
const CODE = /\.(?:ts|js|mjs)$/;
/** An import whose file is known only when it runs. */
const IMPORT_OF_ANYTHING =
  /\bimport\s*\((?!\s*['"])|import\.meta\.(?:glob|resolve)|\b(?:getBuiltinModule|createRequire|toMatchFileSnapshot|importActual|JSDOM\.fromFile)\b|new Worker\(/;

/**
 * A key for each test, which is another when anything has changed that it may depend on: the code that it
 * imports, however far away, and where any of that reads content, the small contents of fixtures; the content
 * itself, where any of it names its folder too. Where any of it may read files by itself, start a program or
 * load code that is not named, that is every file.
 * @param files every file of the project, with forward slashes, with its text
 * @param tests the paths of the tests among them
 */
export function testKeys(
  files: ReadonlyMap<string, string>,
  tests: readonly string[],
): Map<string, string> {
  const sums = new Map([...files].map(([path, text]) => [path, sum(text)]));
  const keyOf = (paths: Iterable<string>) =>
    sum(
      [...paths]
        .sort()
        .map((path) => `${path} ${sums.get(path) ?? ''}`)
        .join('\n'),
    );
  const where = (is: (path: string) => boolean) => keyOf([...files.keys()].filter(is));
  const all = keyOf(files.keys());
  const small = where((path) => SMALL_CONTENTS.test(path) && !CODE.test(path));
  const content = where((path) => CONTENT.test(path));
  const everywhere = where((path) => EVERYWHERE.test(path));
  const known = new Map<string, Needs>();
  const needsOf = (path: string): Needs => {
    const found = known.get(path) ?? needs(files, path);
    known.set(path, found);
    return found;
  };
  return new Map(
    tests.map((test) => {
      const reached = new Set([test]);
      // A set goes on to what is added while it is gone over.
      for (const path of reached) for (const next of needsOf(path).imports) reached.add(next);
      if ([...reached].some((path) => needsOf(path).anything)) return [test, `all ${all}`];
      const reads = reached.has(READS_CONTENT);
      const readsAll = reads && [...reached].some((path) => needsOf(path).content);
      const contents = [reads ? small : '', readsAll ? content : ''];
      return [test, [keyOf(reached), ...contents, everywhere].join(' ')];
    }),
  );
}

/** What a file needs by itself. */
interface Needs {
  /** The files of the project that it imports. */
  imports: readonly string[];
  /** Whether it may need any file. */
  anything: boolean;
  /** Whether it names the folder that is content. */
  content: boolean;
}

function needs(files: ReadonlyMap<string, string>, path: string): Needs {
  const text = files.get(path) ?? '';
  if (!CODE.test(path)) return { imports: [], anything: false, content: false };
  const named = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const imports = named
    .filter((name) => name.startsWith('.'))
    .map((name) => join(dirname(path), name));
  const mayRead = (name: string) =>
    isBuiltin(name)
      ? !REACHES_NOTHING.test(name.replace(/^(?!node:)/, 'node:'))
      : READS_CODE.test(name);
  const anything =
    IMPORT_OF_ANYTHING.test(text) ||
    imports.some((name) => !files.has(name)) ||
    (path !== READS_CONTENT && named.some(mayRead));
  return { imports, anything, content: NAMES_CONTENT.test(text) };
}

const sum = (text: string): string => createHash('sha1').update(text).digest('base64url');
