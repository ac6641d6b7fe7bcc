import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { inProject } from './paths.ts';
import { takesLong } from '../../tests/fixtures/takes-long.ts';

takesLong();

/** A program that says much, one line after the other, works on, and ends with a code of its own. */
const TALKS = `
  import { main } from ${JSON.stringify(inProject('scripts', 'lib', 'program.ts'))};
  await main({
    usage: '',
    about: '',
    options: {},
    run: async () => {
      for (let line = 0; line < 100; line += 1) {
        console.log(line);
        console.error(line);
        await new Promise((done) => setImmediate(done));
      }
      return 7;
    },
  });
`;

test.for([
  ['stdout', 'stderr'],
  ['stderr', 'stdout'],
] as const)(
  'where nobody reads %s, a program works on and ends as it does else',
  async ([closed, open]) => {
    const program = spawn(process.execPath, ['--input-type=module', '--eval', TALKS]);
    // The other end is closed long before the program has started.
    program[closed].destroy();
    const printed: string[] = [];
    program[open].on('data', (chunk) => printed.push(String(chunk)));
    expect(await once(program, 'close')).toEqual([7, null]);
    expect(printed.join('')).toBe(Array.from({ length: 100 }, (_, line) => `${line}\n`).join(''));
  },
);

test.runIf(process.platform === 'linux')(
  'what cannot be written for another cause ends it, in words',
  async () => {
    const shell = spawn('sh', [
      '-c',
      '"$0" "$@" > /dev/full',
      process.execPath,
      '--input-type=module',
      '--eval',
      TALKS,
    ]);
    const printed: string[] = [];
    shell.stderr.on('data', (chunk) => printed.push(String(chunk)));
    expect(await once(shell, 'close')).toEqual([1, null]);
    expect(printed.join('')).toMatch(/^What this program says cannot be written: ENOSPC.*\n$/m);
  },
);
