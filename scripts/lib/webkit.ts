import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What it takes to drive WebKit: a program that speaks WebDriver, and the browser that it starts. */
export interface WebKitPrograms {
  driver: string;
  browser: string;
}

/**
 * The Debian packages of WPE, the WebKit that needs no window system. Without the last two, which none of the
 * others asks for, it shows no page, and what lies in a folder as plain text.
 */
export const WEBKIT_PACKAGES = ['wpewebkit-driver', 'cog', 'libgles2', 'shared-mime-info'];

/** The WebKit on the PATH; undefined when there is none that can be driven. */
export function findWebKit(env: NodeJS.ProcessEnv = process.env): WebKitPrograms | undefined {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = (name: string) =>
    folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  const driver = onPath('WPEWebDriver');
  const browser = onPath('cog');
  return driver === undefined || browser === undefined ? undefined : { driver, browser };
}

/** Whether its tests are left out, as they must be where nobody makes it, such as on macOS. */
export const isWithoutWebKit = (env: NodeJS.ProcessEnv = process.env): boolean =>
  (env.WITHOUT_WEBKIT ?? '') !== '';
