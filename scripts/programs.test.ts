import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const scripts = readdirSync(import.meta.dirname).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
);
const start = (name: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, name), ...args], { encoding: 'utf8' });

describe.for(scripts)('%s', (name) => {
  test('says in its help what it does', () => {
    const { status, stdout, stderr } = start(name, '--help');
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^Usage: .+\n\n\S.+\.\n\n( {2}--.+\n)+/);
  });

  test('refuses an option that it does not have, without a stack', () => {
    const { status, stderr } = start(name, '--no-such-option');
    expect(status).toBe(2);
    expect(stderr).toContain('--no-such-option');
    expect(stderr).toContain('Usage:');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
