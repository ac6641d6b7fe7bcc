import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Firefox as this machine has it, under the names that distributions give it. */
const PROGRAMS = ['firefox-esr', 'firefox'];

/** Where it lies on macOS, off the PATH. */
const INSTALLED = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** The Firefox that FIREFOX_PATH names, else one on the PATH; undefined when there is none. */
export function findFirefox(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env.FIREFOX_PATH) return existsSync(env.FIREFOX_PATH) ? env.FIREFOX_PATH : undefined;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => PROGRAMS.map((program) => join(folder, program)));
  return [...onPath, INSTALLED].find((path) => existsSync(path));
}
