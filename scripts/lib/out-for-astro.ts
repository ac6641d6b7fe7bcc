import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { Failure } from './program.ts';

/** A folder as Astro is told of it. */
export interface OutForAstro {
  path: string;
  /** Takes back what was made for it. */
  free(): void;
}

/**
 * What Astro is told of the folder that it builds into: a link to it where its path begins as the
 * project's does but leads elsewhere, as that of `/p/site-of-today` does beside `/p/site`. Astro looks
 * at how the path begins alone, takes the folder for one inside the project, and then finds no
 * packages from there.
 * @param out the folder; it is made where only a link can be told of
 * @param root the root of the project
 * @param places where a link may lie: the first will do that can be written into, and whose own path
 *   does not begin as the project's
 * @throws Failure when there is none
 */
export function outForAstro(
  out: string,
  root: string,
  places: readonly string[] = [tmpdir(), homedir(), dirname(root)],
): OutForAstro {
  if (!out.startsWith(root) || out.startsWith(root + sep)) {
    return { path: out, free: () => undefined };
  }
  mkdirSync(out, { recursive: true });
  for (const place of places) {
    // A project may be called as the link's folder is: then the other name will do.
    for (const name of ['out-', 'site-']) {
      const start = join(place, name);
      const link =
        start.startsWith(root) || root.startsWith(start) ? undefined : linkTo(out, start);
      if (link) return link;
    }
  }
  throw new Failure(
    `The site cannot be built into ${dirname(out)}: its path begins as that of the project, ${root}, ` +
      `and no link to it could be made in ${places.join(', ')}. ` +
      'Give another folder (--out), or set TMPDIR to one whose path begins otherwise.',
  );
}

/** @returns nothing when the system refuses */
function linkTo(out: string, start: string): OutForAstro | undefined {
  let folder = '';
  const free = () => {
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  };
  try {
    folder = mkdtempSync(start);
    const path = join(folder, 'site');
    symlinkSync(out, path, 'junction');
    return { path, free };
  } catch {
    free();
    return undefined;
  }
}
