import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const PROGRAMS = ['soffice', 'libreoffice'];

/** Where LibreOffice lies that is not on the PATH (macOS, Windows). */
const INSTALLED = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'LibreOffice', 'program', 'soffice.exe')),
];

/**
 * The LibreOffice to test with: the program that SOFFICE_PATH names, else the one installed.
 * @returns its program, or undefined when there is none
 */
export function findOffice(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env.SOFFICE_PATH) return isFile(env.SOFFICE_PATH) ? env.SOFFICE_PATH : undefined;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => PROGRAMS.map((name) => join(folder, name)));
  return [...onPath, ...INSTALLED].find(isFile);
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();
