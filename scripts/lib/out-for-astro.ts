import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';

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
 */
export function outForAstro(out: string, root: string): OutForAstro {
  if (!out.startsWith(root) || out.startsWith(root + sep)) {
    return { path: out, free: () => undefined };
  }
  mkdirSync(out, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'out-'));
  const path = join(folder, 'site');
  symlinkSync(out, path, 'junction');
  return {
    path,
    free: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
