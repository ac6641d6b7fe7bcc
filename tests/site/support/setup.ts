import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { inProject } from '../../../scripts/lib/paths.ts';
import { startServer } from '../../../scripts/lib/serve.ts';
import { dist } from './dist.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built site, served at the root of a host. */
    root: string;
    /** The address of the built site, served below a path. */
    below: string;
    /** A folder of this run, for what one file finds out and others need too. */
    shared: string;
    /** Where the small site is built that comes in parts, within the project; there once a file asks for it. */
    parted: string;
  }
}

/** Serves the built site to all tests. @throws when nothing has been built */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(`${dist}/index.html`)) {
    throw new Error('There is no built site to test: run `npm run build` first.');
  }
  const root = await startServer(dist);
  const below = await startServer(dist, { base: '/a/b/' });
  project.provide('root', root.url);
  const shared = mkdtempSync(join(tmpdir(), 'site-tests-'));
  project.provide('below', below.url);
  project.provide('shared', shared);
  const parted = inProject('.build', `parts-${process.pid}`);
  project.provide('parted', parted);
  return async () => {
    for (const folder of [shared, parted]) rmSync(folder, { recursive: true, force: true });
    await root.close();
    await below.close();
  };
}
