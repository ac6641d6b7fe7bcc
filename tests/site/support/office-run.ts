import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { threadId } from 'node:worker_threads';
import { inject } from 'vitest';
import { findOffice } from '../../../scripts/lib/office.ts';
import { runInGroup } from '../../fixtures/process-group.ts';

/**
 * Milliseconds that LibreOffice may take for a conversion. The longest here, of all briefings at once, takes
 * 13 s on a busy machine; what takes four times as long hangs, as LibreOffice now and then does at its end.
 */
const LIMIT = 60_000;

/**
 * Converts files.
 * @param to the format, with the options of its filter
 * @param files all in one call: LibreOffice takes as long to start as to convert a few
 * @returns the folder that holds what it wrote
 * @throws when LibreOffice fails, or hangs twice
 */
export type Convert = (
  to: string,
  files: readonly string[],
  ...more: readonly string[]
) => Promise<string>;

/**
 * Runs with LibreOffice; what it writes is taken away again.
 * @param late says when a conversion has taken too long
 * @throws when there is no LibreOffice
 */
export async function withOffice<T>(
  work: (convert: Convert) => Promise<T>,
  program = findOffice(),
  late = () => AbortSignal.timeout(LIMIT),
): Promise<T> {
  if (program === undefined) {
    throw new Error('There is no LibreOffice to test with; `npm test` gets it.');
  }
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  let outs = 0;
  const once = async (to: string, files: readonly string[], more: readonly string[]) => {
    outs += 1;
    const out = join(folder, `${outs}`);
    const { late: hangs, ...ended } = await runInGroup(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(profile()).href}`,
        ...['--headless', ...more, '--convert-to', to, '--outdir', out, ...files],
      ],
      late(),
    );
    if (!hangs && ended.code !== 0) {
      throw new Error(`LibreOffice ends with ${ended.code ?? 'a signal'}: ${ended.said}`);
    }
    return { out, hangs, said: ended.said };
  };
  const convert: Convert = async (to, files, ...more) => {
    const first = await once(to, files, more);
    if (!first.hangs) return first.out;
    // Even where every file lies there: whether it is whole, only a program that ends well says.
    profiles += 1;
    const second = await once(to, files, more);
    if (!second.hangs) return second.out;
    profiles += 1;
    throw new Error(
      `LibreOffice hangs: killed twice after ${LIMIT / 1000} s, the second time with a fresh ` +
        `profile, at ${to} of ${files.join(', ')}\n${second.said}`,
    );
  };
  try {
    return await work(convert);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** How many profiles have been left behind, since LibreOffice hung with them. */
let profiles = 0;

/** A profile of this worker's own: LibreOffice does nothing where another one runs with the same. */
const profile = (): string =>
  join(inject('shared'), `office-${process.pid}-${threadId}-${profiles}`);
