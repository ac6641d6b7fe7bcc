import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inProject } from './lib/paths.ts';
import { runProgram, startProgram } from '../tests/fixtures/run-program.ts';
import { filled } from '../tests/fixtures/filled.ts';
import { takesLong } from '../tests/fixtures/takes-long.ts';

takesLong();

const scripts = readdirSync(import.meta.dirname).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
);
const helps = new Map(scripts.map((name) => [name, startProgram(name, '--help')]));
const helpOf = (name: string) => helps.get(name)?.stdout ?? '';

/** The options that a program's help lists: how each is called with its value → what it does. */
const optionsOf = (name: string): Map<string, string> =>
  new Map(
    [...helpOf(name).matchAll(/^ {2}(--\S+(?: [A-Z]+)?) {2,}(.+)$/gm)].map(([, call, about]) => [
      call ?? '',
      about ?? '',
    ]),
  );

describe.for(scripts)('%s', (name) => {
  test('says in its help what it does', () => {
    expect(helps.get(name)).toMatchObject({ status: 0, stderr: '' });
    expect(helpOf(name)).toMatch(/^Usage: .+\n\n\S.+\.\n\n( {2}--.+\n)+/);
  });

  test('names each of its options in the line that shows its use, and no other', () => {
    const usage = helpOf(name).split('\n')[0] ?? '';
    const shown = [...usage.matchAll(/\[(--[^\]]+)\]/g)].map(([, call]) => call);
    expect(optionsOf(name).size).toBeGreaterThan(0);
    expect(shown.toSorted()).toEqual(
      [...optionsOf(name).keys()].filter((call) => call !== '--help').toSorted(),
    );
  });

  test('refuses an option that it does not have, without a stack', async () => {
    const { status, stderr } = await runProgram(name, '--no-such-option');
    expect(status).toBe(2);
    expect(stderr).toContain('--no-such-option');
    expect(stderr).toContain('Usage:');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('all programs together', () => {
  const all = scripts.flatMap((name) => [...optionsOf(name)]);

  test('call one thing by one name, and mean one thing by it', () => {
    expect(all.length).toBeGreaterThan(scripts.length);
    const sorted = [...new Set(all.map((option) => option.join(' ')))].toSorted();
    const names = sorted.map((option) => option.split(' ')[0]);
    const abouts = new Set(all.map(([, about]) => about));
    // A name with two meanings, or a meaning with two names, would make one of these longer.
    expect(new Set(names).size).toBe(sorted.length);
    expect(abouts.size).toBe(sorted.length);
  });

  test('are what package.json runs, and each can be found from there or from a check', () => {
    const { scripts: commands } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const run = Object.entries(commands).flatMap(([name, command]) => {
      const file = /^node scripts\/(\S+)$/.exec(command)?.[1];
      return file === undefined ? [] : [{ name, file }];
    });
    expect(run.length).toBeGreaterThan(0);
    for (const { name, file } of filled(run)) {
      const call = ['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`;
      expect(helpOf(file)).toMatch(new RegExp(`^Usage: ${call}(?: -- |\\n)`));
    }
    for (const file of filled(
      scripts.filter((name) => !run.some((entry) => entry.file === name)),
    )) {
      expect(helpOf(file)).toMatch(new RegExp(`^Usage: node scripts/${file}(?: |\\n)`));
    }
  });

  test('say what an option is called now that had another name', () => {
    const { status, stderr } = startProgram('lint-content.ts', '--dir', 'content');
    expect(status).toBe(2);
    expect(stderr).toContain('--dir is called --content now.');
  });
});
