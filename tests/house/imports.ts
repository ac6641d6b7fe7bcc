import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, normalize } from 'node:path/posix';

/** An import of one file of the project by another. */
export interface Import {
  from: string;
  to: string;
  /** Whether it stands at run time; a type-only import does not. */
  runs: boolean;
}

const IMPORT =
  /(?:^|[;\s}])(?:import|export)\s*(?:[\w$*{},\s]+?\sfrom\s*)?['"](\.{1,2}\/[^'"]+)['"]/g;

/**
 * Every import between the TypeScript and Astro files below a folder, tests left out.
 * @param root the project's folder
 * @param below from the root, such as `src`
 */
export function importsBelow(root: string, below: string): Import[] {
  return readdirSync(join(root, below), { recursive: true, encoding: 'utf8' })
    .map((name) => join(below, name.replaceAll('\\', '/')))
    .filter((path) => /\.(ts|astro)$/.test(path) && !/\.test\.ts$|\.d\.ts$/.test(path))
    .flatMap((path) => importsOf(path, readFileSync(join(root, path), 'utf8')));
}

/** The imports of one file; of an Astro file, those of its front matter. */
export function importsOf(path: string, text: string): Import[] {
  const code = path.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text;
  const inUse = new Set(targets(stripTypeScriptTypes(code)));
  return [...new Set(targets(code))].map((specifier) => ({
    from: path,
    to: normalize(join(dirname(path), specifier)),
    runs: inUse.has(specifier),
  }));
}

const targets = (code: string): string[] =>
  [...code.matchAll(IMPORT)].map(([, specifier]) => specifier ?? '');

/**
 * The groups of files that import each other in a circle at run time.
 * @returns each circle as its files in the order in which they import, the first again at the end
 */
export function cycles(imports: readonly Import[]): string[][] {
  const next = Map.groupBy(
    imports.filter(({ runs }) => runs),
    ({ from }) => from,
  );
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    const at = trail.indexOf(file);
    if (at >= 0) found.push([...trail.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const { to } of next.get(file) ?? []) visit(to, [...trail, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}
