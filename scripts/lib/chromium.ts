import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright-core';

/** Debian's package, and program, of Chromium without a window: it takes some three fifths of the time of the whole. */
export const HEADLESS_SHELL = 'chromium-headless-shell';

const PROGRAMS = [
  HEADLESS_SHELL,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
];

/** Where browsers lie that are not on the PATH (macOS, Windows). */
const INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
];

/**
 * The browser to test with: the one that CHROMIUM_PATH names, else Chromium or Chrome as
 * installed, the quickest first, else Playwright's own.
 * @returns its program, or undefined when there is none
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env.CHROMIUM_PATH) return isFile(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const onPath = PROGRAMS.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))),
  );
  return [...onPath, ...INSTALLED, chromium.executablePath()].find(isFile);
}

/**
 * What the browser does not do: what Playwright turns off, since Chromium takes the last list only, and
 * the pages that it would keep ready behind its address bar, a second page to each that is opened.
 */
const WITHOUT = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
];

/**
 * How tests start the browser: no sandbox, which root cannot have, and no traffic of its own.
 * @throws when there is no browser
 */
export function launchOptions(): LaunchOptions {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Error('There is no browser to test with; `npm test` gets one.');
  }
  return {
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${WITHOUT.join(',')}`,
    ],
  };
}

/** A font that pages need, and the packages that have it. */
export interface NeededFont {
  /** What it is for, as a message says it. */
  what: string;
  /** What fontconfig is asked for. */
  pattern: string;
  debian: string;
  elsewhere: string;
}

/** The fonts for which the pages are measured; sheets in English take the widths of Times. */
const fonts: readonly NeededFont[] = [
  {
    what: 'Chinese',
    pattern: ':lang=zh',
    debian: 'fonts-noto-cjk',
    elsewhere: 'google-noto-sans-cjk-fonts on Fedora, noto-fonts-cjk on Arch',
  },
  {
    what: 'English sheets',
    pattern: 'Liberation Serif',
    debian: 'fonts-liberation',
    elsewhere: 'liberation-serif-fonts on Fedora, ttf-liberation on Arch',
  },
];

/**
 * The fonts that this machine lacks. macOS and Windows have their own; elsewhere fontconfig is
 * asked.
 */
export function missingFonts(): readonly NeededFont[] {
  if (process.platform === 'darwin' || process.platform === 'win32') return [];
  return fonts.filter(({ pattern }) => {
    const { status, stdout } = spawnSync('fc-list', [pattern], { encoding: 'utf8' });
    return status !== 0 || stdout.trim() === '';
  });
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();
