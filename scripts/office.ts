import { hasApt, installDebianPackages } from './lib/debian.ts';
import { findOffice } from './lib/office.ts';
import { Failure, main } from './lib/program.ts';

await main({
  usage: 'node scripts/office.ts [--find]',
  about:
    'Makes sure that there is a LibreOffice to open the workbook and the CSV files with, gets it ' +
    'if not, and prints the path of its program. SOFFICE_PATH names one of your own.',
  options: { find: { type: 'boolean', about: 'get nothing: fail when it is missing' } },
  run: ({ find }) => ensureOffice(!find),
});

async function ensureOffice(install: boolean): Promise<void> {
  if (process.env.SOFFICE_PATH && !findOffice()) {
    throw new Failure(`SOFFICE_PATH names no file: ${process.env.SOFFICE_PATH}`);
  }
  if (install && !findOffice() && hasApt()) {
    console.log('Installing the Debian package libreoffice-calc to test the workbook with …');
    await installDebianPackages(['libreoffice-calc']);
  }
  if (!findOffice()) {
    throw new Failure(
      'There is no LibreOffice on this machine, and the workbook and the CSV files cannot be ' +
        'opened without it. Install LibreOffice Calc: libreoffice-calc on Debian, Ubuntu and ' +
        'Fedora, libreoffice-fresh on Arch, libreoffice with Homebrew. SOFFICE_PATH may name its ' +
        'program (soffice).',
    );
  }
  console.log(findOffice());
}
