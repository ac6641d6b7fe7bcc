import { findBrowser, HEADLESS_SHELL, missingFonts } from './lib/chromium.ts';
import { hasApt, installDebianPackages, isInstalled, must } from './lib/debian.ts';
import { findFirefox } from './lib/firefox.ts';
import { inProject } from './lib/paths.ts';
import { Failure, main } from './lib/program.ts';
import { findWebKit, isWithoutWebKit, WEBKIT_PACKAGES } from './lib/webkit.ts';

await main({
  usage: 'node scripts/browser.ts [--find]',
  about:
    'Makes sure that there are browsers to test with (Chromium, Firefox, and WebKit as WPE has it) and ' +
    'fonts for Chinese and English sheets, gets them if not, and prints the path of Chromium. ' +
    'CHROMIUM_PATH and FIREFOX_PATH name browsers of your own; WITHOUT_WEBKIT=1 leaves the tests in ' +
    'WebKit out, where it cannot be had.',
  options: { find: { type: 'boolean', about: 'get nothing: fail when something is missing' } },
  run: ({ find }) => ensureBrowser(!find),
});

async function ensureBrowser(mayInstall: boolean): Promise<void> {
  if (process.env.CHROMIUM_PATH && !findBrowser()) {
    throw new Failure(`CHROMIUM_PATH names no file: ${process.env.CHROMIUM_PATH}`);
  }
  if (process.env.FIREFOX_PATH && !findFirefox()) {
    throw new Failure(`FIREFOX_PATH names no file: ${process.env.FIREFOX_PATH}`);
  }
  if (mayInstall && hasApt()) await installFromDebian();
  else if (mayInstall && !findBrowser()) await installElsewhere();
  requireAll();
  console.log(findBrowser());
}

function requireAll(): void {
  if (!findBrowser()) throw new Failure('There is no Chromium or Chrome on this machine.');
  if (!findFirefox()) {
    throw new Failure(
      'There is no Firefox on this machine, and pages have to print there too. Install it: ' +
        'firefox-esr on Debian, firefox elsewhere. FIREFOX_PATH may name its program.',
    );
  }
  if (!isWithoutWebKit() && !findWebKit()) {
    throw new Failure(
      'There is no WebKit on this machine, and pages have to work in the engine of Safari too. Install ' +
        `WPE WebKit: ${WEBKIT_PACKAGES.join(', ')} on Debian; elsewhere what brings WPEWebDriver and ` +
        'cog. Where it cannot be had, as on macOS, WITHOUT_WEBKIT=1 leaves its tests out.',
    );
  }
  const [font] = missingFonts();
  if (font) {
    throw new Failure(
      `There is no font for ${font.what} on this machine (\`fc-list "${font.pattern}"\` names ` +
        'none), and the pages cannot be measured without one. Install it, and fontconfig: ' +
        `${font.debian} on Debian and Ubuntu, ${font.elsewhere}.`,
    );
  }
}

async function installFromDebian(): Promise<void> {
  const fonts = missingFonts();
  const packages = [
    ...(findFirefox() ? [] : ['firefox-esr']),
    ...(fonts.length > 0 ? ['fontconfig'] : []),
    ...fonts.map(({ debian }) => debian),
  ];
  const webkit = isWithoutWebKit() ? [] : WEBKIT_PACKAGES.filter((name) => !isInstalled(name));
  if (packages.length + webkit.length > 0) await installTogether(packages, webkit);
  const browser = findBrowser();
  if (process.env.CHROMIUM_PATH || browser?.endsWith(HEADLESS_SHELL)) return;
  try {
    await install([HEADLESS_SHELL]);
  } catch (error) {
    // A relative of Debian may lack it: the whole browser does the same, and takes longer.
    if (!(error instanceof Failure)) throw error;
    console.log(`${HEADLESS_SHELL} is not to be had: ${browser ?? 'chromium'} takes its place.`);
    if (!browser) await install(['chromium']);
  }
}

/** Installs packages in one go, and without those that a relative of Debian lacks where that fails. */
async function installTogether(
  needed: readonly string[],
  lacked: readonly string[],
): Promise<void> {
  try {
    await install([...needed, ...lacked]);
  } catch (error) {
    if (!(error instanceof Failure) || lacked.length === 0) throw error;
    if (needed.length > 0) await install(needed);
  }
}

async function install(packages: readonly string[]): Promise<void> {
  console.log(`Installing Debian packages for the browser tests: ${packages.join(', ')} …`);
  await installDebianPackages(packages);
}

async function installElsewhere(): Promise<void> {
  console.log('Getting Chromium for the browser tests with Playwright’s installer …');
  const cli = inProject('node_modules', 'playwright-core', 'cli.js');
  await must({ command: process.execPath, args: [cli, 'install', 'chromium'] });
}
