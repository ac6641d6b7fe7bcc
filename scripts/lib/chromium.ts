import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright-core';

const PROGRAMS = [
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
 * installed, else Playwright's own.
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
    ],
  };
}

/**
 * Whether pages can show Chinese. macOS and Windows always can; elsewhere fontconfig is asked.
 */
export function hasChineseFont(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  const { status, stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();
