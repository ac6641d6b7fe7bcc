import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Whether a disk, or a folder of the same disk, is mounted at a folder; of the latter only Linux tells.
 * @param folder an absolute path without links
 */
export const isMountPoint = (folder: string): boolean =>
  statSync(folder).dev !== statSync(dirname(folder)).dev ||
  (existsSync(MOUNTS) && mountPoints(readFileSync(MOUNTS, 'utf8')).includes(folder));

const MOUNTS = '/proc/self/mountinfo';

/**
 * Where something is mounted.
 * @param list as Linux gives it: a line a mount, its place in the fifth field, blanks written in octal
 */
export const mountPoints = (list: string): string[] =>
  list.split('\n').flatMap((line) => {
    const place = line.split(' ')[4];
    if (place === undefined) return [];
    return place.replace(/\\([0-7]{3})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 8)),
    );
  });
