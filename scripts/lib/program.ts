import { parseArgs } from 'node:util';

/** An error that a user can act on: its message is printed alone, without a stack. */
export class Failure extends Error {
  override name = 'Failure';
}

/** One option of a program. */
export interface Option {
  type: 'boolean' | 'string';
  /** What it does, in a few words. */
  about: string;
  /** What its value is called in the help; for options that take one. */
  value?: string;
  default?: string;
}

type Options = Record<string, Option>;

/** The values of a program's options. */
export type OptionValues<O extends Options> = {
  [K in keyof O]: O[K]['type'] extends 'boolean'
    ? boolean
    : O[K] extends { default: string }
      ? string
      : string | undefined;
};

/** A program for the terminal. */
export interface Program<O extends Options> {
  /** How it is called. */
  usage: string;
  /** What it does, in one or two sentences. */
  about: string;
  options: O;
  /** Whether it takes arguments that are not options. */
  positionals?: boolean;
  /** Does the work. @returns the exit code; none is 0 */
  run(values: OptionValues<O>, positionals: string[]): Promise<number | void> | number | void;
}

/** The text that `--help` prints. */
export function help<O extends Options>({ usage, about, options }: Program<O>): string {
  const rows = [
    ...Object.entries(options).map(([name, option]) => {
      const value = option.value === undefined ? '' : ` ${option.value}`;
      const fallback = option.default === undefined ? '' : ` (default: ${option.default})`;
      return [`--${name}${value}`, `${option.about}${fallback}`] as const;
    }),
    ['--help', 'print this'] as const,
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
  return [`Usage: ${usage}`, '', about, '', ...lines, ''].join('\n');
}

/**
 * Runs a program on the command line: reads its options, answers `--help`, sets the exit code.
 * Wrong options exit with 2; a {@link Failure} prints its message and exits with 1. Where nobody reads on what
 * it prints, it does its work all the same.
 */
export async function main<const O extends Options>(program: Program<O>): Promise<void> {
  goOnUnread();
  process.exitCode = await outcome(program, process.argv.slice(2));
}

/** Takes a reader who has closed what a program prints into (`| head`) for no mistake of the program. */
function goOnUnread(): void {
  for (const stream of [process.stdout, process.stderr]) {
    if (!stream.listeners('error').includes(unread)) stream.on('error', unread);
  }
}

/** @param error why something could not be printed; where it is not that nobody reads, the program ends */
function unread({ code, message }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') return;
  console.error(`What this program says cannot be written: ${message}.`);
  process.exit(1);
}

/** Options that had another name once, in some program. */
const formerly: Readonly<Record<string, string>> = { dir: 'content' };

/** What an option that is no longer known is called now; empty for any other mistake. */
function newName(message: string): string {
  const name = /^Unknown option '--([\w-]+)/.exec(message)?.[1] ?? '';
  return Object.hasOwn(formerly, name) ? `\n--${name} is called --${formerly[name]} now.` : '';
}

async function outcome<O extends Options>(program: Program<O>, args: string[]): Promise<number> {
  let parsed;
  try {
    parsed = parse(program, args);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(`${error.message}${newName(error.message)}\n\n${help(program)}`);
    return 2;
  }
  if (parsed.values.help === true) {
    console.log(help(program));
    return 0;
  }
  try {
    return (await program.run(parsed.values as OptionValues<O>, parsed.positionals)) ?? 0;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(error.message);
    return 1;
  }
}

function parse<O extends Options>({ options, positionals }: Program<O>, args: string[]) {
  const described = Object.entries(options).map(([name, { type, default: value }]) => [
    name,
    { type, default: value ?? (type === 'boolean' ? false : undefined) },
  ]);
  return parseArgs({
    args,
    allowPositionals: positionals ?? false,
    options: {
      ...(Object.fromEntries(described) as Record<string, { type: 'boolean' | 'string' }>),
      help: { type: 'boolean', default: false },
    },
  });
}
