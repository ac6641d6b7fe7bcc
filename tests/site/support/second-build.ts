import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { inProject } from '../../../scripts/lib/paths.ts';

/** A built site: its folder, its files, and the bytes of each. */
export interface Built {
  folder: string;
  files: readonly string[];
  read(path: string): Buffer;
}

/** A site that has been built, as it lies in a folder. */
export const builtIn = (folder: string): Built => ({
  folder,
  files: readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort(),
  read: (path) => readFileSync(join(folder, path)),
});

/**
 * Builds content into a folder, in a process of its own.
 * @returns what the build said
 * @throws with what it said of its failure
 */
export function build(content: string, out: string, ...more: string[]): string {
  const args = [inProject('scripts', 'build.ts'), '--content', content, '--out', out, ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
