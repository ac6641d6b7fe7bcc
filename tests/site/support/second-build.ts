import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fillPrinted } from '../../../src/paper/sheet/printed.ts';
import { startWithin } from '../../fixtures/run-program.ts';

/** A built site: its folder, its files, and the bytes of each. */
export interface Built {
  folder: string;
  files: readonly string[];
  read(path: string): Buffer;
}

/**
 * A site that lies in a folder, as it was built: without what `npm run print` adds to it, the sheets
 * as files and the links to them, since a second build is not printed.
 */
export const builtIn = (folder: string): Built => ({
  folder,
  files: readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !PRINTED.test(path))
    .sort(),
  read: (path) => {
    const bytes = readFileSync(join(folder, path));
    if (!BRIEFING.test(path)) return bytes;
    return Buffer.from(fillPrinted(bytes.toString('utf8'), () => undefined));
  },
});

const PRINTED = /\.(?:pdf|docx)$/;
const BRIEFING = /(?:^|\/)briefings(?:\/[^/]+)?\.html$/;

/** Milliseconds after which a build hangs: a busy machine takes ten times as long, and one build waits for another; a hook waits longer. */
const BUILD_LIMIT = 540_000;

/**
 * Builds content into a folder, in a process of its own.
 * @returns what the build said
 * @throws with what it said of its failure, or when it hangs
 */
export function build(content: string, out: string, ...more: string[]): string {
  const { status, stdout, stderr } = startWithin(
    BUILD_LIMIT,
    'build.ts',
    ...['--content', content, '--out', out, ...more],
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
