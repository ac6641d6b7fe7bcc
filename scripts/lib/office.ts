import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

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

/** The parts of LibreOffice that open what is tested, and the library that each one is. */
const PARTS = { calc: 'sc', writer: 'sw' } as const;

/** A part of LibreOffice: calc opens tables, writer texts. */
export type OfficePart = keyof typeof PARTS;

/**
 * The parts that a LibreOffice lacks: Debian installs each as a package of its own. What does not
 * lie among its libraries, as a starter elsewhere does, is taken for complete.
 * @param program the program of LibreOffice
 */
export function missingParts(program: string): OfficePart[] {
  const libraries = readdirSync(dirname(realpathSync(program)));
  if (!libraries.some((name) => /^(?:lib)?(?:mergedlo|sofficeapp|sal3)\b/.test(name))) return [];
  return (Object.keys(PARTS) as OfficePart[]).filter(
    (part) => !libraries.some((name) => new RegExp(`^(?:lib)?${PARTS[part]}lo\\.`).test(name)),
  );
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();
