import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isMountPoint, mountPoints } from './mounts.ts';

test('a folder of the same disk that is mounted at another is told by the list of Linux', () => {
  const list =
    '28 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n' +
    '90 28 8:1 /srv/site /srv/my\\040site rw,relatime shared:1 - ext4 /dev/sda1 rw\n';
  expect(mountPoints(list)).toEqual(['/', '/srv/my site']);
  expect(mountPoints('')).toEqual([]);
});

test.runIf(existsSync('/proc/self'))('another disk is a mount point, a folder is none', () => {
  expect(isMountPoint('/proc')).toBe(true);
  expect(isMountPoint(import.meta.dirname)).toBe(false);
});
