import { findBrowser, hasChineseFont } from './lib/chromium.ts';
import { hasApt, installDebianPackages, must } from './lib/debian.ts';
import { inProject } from './lib/paths.ts';
import { Failure, main } from './lib/program.ts';

await main({
  usage: 'node scripts/browser.ts [--find]',
  about:
    'Makes sure that there is a browser to test with and a font for Chinese, gets them if not, ' +
    'and prints the path of the browser. CHROMIUM_PATH names a browser of your own.',
  options: { find: { type: 'boolean', about: 'get nothing: fail when something is missing' } },
  run: ({ find }) => ensureBrowser(!find),
});

async function ensureBrowser(install: boolean): Promise<void> {
  if (process.env.CHROMIUM_PATH && !findBrowser()) {
    throw new Failure(`CHROMIUM_PATH names no file: ${process.env.CHROMIUM_PATH}`);
  }
  if (!install) requireBoth();
  else if (!findBrowser() || !hasChineseFont()) {
    await (hasApt() ? installFromDebian() : installElsewhere());
    requireBoth();
  }
  console.log(findBrowser());
}

function requireBoth(): void {
  if (!findBrowser()) throw new Failure('There is no Chromium or Chrome on this machine.');
  if (!hasChineseFont()) {
    throw new Failure(
      'There is no font for Chinese on this machine (`fc-list :lang=zh` names none), and the ' +
        'pages cannot be measured without one. Install Noto Sans CJK and fontconfig: ' +
        'fonts-noto-cjk on Debian and Ubuntu, google-noto-sans-cjk-fonts on Fedora, ' +
        'noto-fonts-cjk on Arch.',
    );
  }
}

async function installFromDebian(): Promise<void> {
  const packages = [
    ...(findBrowser() ? [] : ['chromium']),
    ...(hasChineseFont() ? [] : ['fonts-noto-cjk', 'fontconfig']),
  ];
  console.log(`Installing Debian packages for the browser tests: ${packages.join(', ')} …`);
  await installDebianPackages(packages);
}

async function installElsewhere(): Promise<void> {
  if (findBrowser()) return;
  console.log('Getting Chromium for the browser tests with Playwright’s installer …');
  const cli = inProject('node_modules', 'playwright-core', 'cli.js');
  await must({ command: process.execPath, args: [cli, 'install', 'chromium'] });
}
