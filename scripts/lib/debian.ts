import { spawnSync } from 'node:child_process';
import { Failure } from './program.ts';
import { run, type Command } from './spawn.ts';

/** Whether packages can be installed: this is Debian or a relative, and we are root. */
export const hasApt = (): boolean =>
  process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

/** Whether a Debian package is installed, as dpkg has it. */
export const isInstalled = (name: string): boolean =>
  spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', name]).stdout.toString() ===
  'installed';

/**
 * Installs Debian packages, without what they only recommend; in CI, whose machine nobody keeps when its
 * power fails, without waiting for the disk after each file.
 * @throws Failure when that does not succeed
 */
export async function installDebianPackages(packages: readonly string[]): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const quick = process.env['CI'] ? ['-o', 'Dpkg::Options::=--force-unsafe-io'] : [];
  const untranslated = ['-o', 'Acquire::Languages=none'];
  await must({ command: 'apt-get', args: [...untranslated, 'update', '-qq'], env });
  await must({
    command: 'apt-get',
    args: [...quick, 'install', '-y', '-qq', '--no-install-recommends', ...packages],
    env,
  });
}

/** Runs a command. @throws Failure when it fails */
export async function must(command: Command): Promise<void> {
  const code = await run(command);
  const line = [command.command, ...command.args].join(' ');
  if (code !== 0) throw new Failure(`This failed with exit code ${code}: ${line}`);
}
