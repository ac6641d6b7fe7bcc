import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { measured, type Measured } from './measured.ts';

/** A checkout of the project that is measured. */
export interface Checkout {
  /** What its columns are called. */
  name: string;
  root: string;
  /** Its own content, where it cannot read that of this one: the form of content changes between commits. */
  own?: string;
}

/** What a checkout builds of a content folder: the folder, its own instead, or nothing where that has grown. */
export function contentFor(
  { own }: Checkout,
  { content, grown }: { content: string; grown: boolean },
): string | undefined {
  if (own === undefined) return content;
  return grown ? undefined : own;
}

/** Runs a script of a checkout with the Node of that checkout. @throws Failure when it fails */
export const runScript = (
  { root }: Checkout,
  name: string,
  args: readonly string[],
): Promise<Measured> =>
  measured(root, join(root, 'node_modules', '.bin', 'node'), [join('scripts', name), ...args]);

/** A build: what it took, and how many pages it made. */
export type BuildFacts = Measured & { pages: number };

/** Builds a content folder into a folder that is emptied first. @throws Failure when it fails */
export async function buildOf(
  checkout: Checkout,
  content: string,
  out: string,
): Promise<BuildFacts> {
  rmSync(out, { recursive: true, force: true });
  const facts = await runScript(checkout, 'build.ts', ['--content', content, '--out', out]);
  return { ...facts, pages: pagesUnder(out) };
}

/** The number of pages in a folder and those below it. */
export const pagesUnder = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  ).length;
