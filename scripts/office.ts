import { hasApt, installDebianPackages } from './lib/debian.ts';
import { findOffice, missingParts, type OfficePart } from './lib/office.ts';
import { Failure, main } from './lib/program.ts';

await main({
  usage: 'node scripts/office.ts [--find]',
  about:
    'Makes sure that there is a LibreOffice to open the workbook, the CSV files and the Word ' +
    'documents with, gets it or the part of it that is missing, and prints the path of its ' +
    'program. SOFFICE_PATH names one of your own.',
  options: { find: { type: 'boolean', about: 'get nothing: fail when something is missing' } },
  run: ({ find }) => ensureOffice(!find),
});

async function ensureOffice(install: boolean): Promise<void> {
  if (process.env.SOFFICE_PATH && !findOffice()) {
    throw new Failure(`SOFFICE_PATH names no file: ${process.env.SOFFICE_PATH}`);
  }
  const packages = missing().map((part) => `libreoffice-${part}`);
  if (install && packages.length > 0 && hasApt()) {
    console.log(`Installing Debian packages to test the files with: ${packages.join(', ')} …`);
    await installDebianPackages(packages);
  }
  const still = missing();
  if (still.length > 0) {
    throw new Failure(
      `There is no LibreOffice with ${still.join(' and ')} on this machine, and the workbook, ` +
        'the CSV files and the Word documents cannot be opened without it. Install LibreOffice ' +
        'Calc and Writer: libreoffice-calc and libreoffice-writer on Debian, Ubuntu and Fedora, ' +
        'libreoffice-fresh on Arch, libreoffice with Homebrew. SOFFICE_PATH may name its ' +
        'program (soffice).',
    );
  }
  console.log(findOffice());
}

/** The parts of LibreOffice that are not there. */
function missing(): OfficePart[] {
  const program = findOffice();
  return program === undefined ? ['calc', 'writer'] : missingParts(program);
}
