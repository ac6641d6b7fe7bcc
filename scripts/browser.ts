import { spawnSync } from 'node:child_process';
import { findBrowser, hasChineseFont } from './lib/chromium.ts';
import { inProject } from './lib/paths.ts';
import { Failure, main } from './lib/program.ts';
import { run, type Command } from './lib/spawn.ts';

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
    await (hasApt() ? installDebianPackages() : installElsewhere());
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

/** Whether packages can be installed: this is Debian or a relative, and we are root. */
function hasApt(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

async function installDebianPackages(): Promise<void> {
  const packages = [
    ...(findBrowser() ? [] : ['chromium']),
    ...(hasChineseFont() ? [] : ['fonts-noto-cjk', 'fontconfig']),
  ];
  console.log(`Installing Debian packages for the browser tests: ${packages.join(', ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await must({ command: 'apt-get', args: ['update', '-qq'], env });
  await must({
    command: 'apt-get',
    args: ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    env,
  });
}

async function installElsewhere(): Promise<void> {
  if (findBrowser()) return;
  console.log('Getting Chromium for the browser tests with Playwright’s installer …');
  const cli = inProject('node_modules', 'playwright-core', 'cli.js');
  await must({ command: process.execPath, args: [cli, 'install', 'chromium'] });
}

async function must(command: Command): Promise<void> {
  const code = await run(command);
  const line = [command.command, ...command.args].join(' ');
  if (code !== 0) throw new Failure(`This failed with exit code ${code}: ${line}`);
}
