import { availableParallelism } from 'node:os';
import { Failure } from './program.ts';
import { runShown, type Command } from './spawn.ts';

/** One part of the checks. */
export interface Check {
  name: string;
  title: string;
  command: Command;
  /** The steps that must have passed before, where they are run too. */
  after?: readonly string[];
  /** Whether it keeps every core busy by itself: it runs alone, and what it prints shows at once. */
  alone?: boolean;
  /** Whether it mostly waits for what it fetches: it takes no core, and what is alone runs beside it. */
  waits?: boolean;
}

/** Runs a command; a test takes its place. @returns its exit code */
export type RunCheck = (command: Command, live: boolean, signal: AbortSignal) => Promise<number>;

interface Running {
  step: Check;
  /** Resolves to the step and its exit code. */
  done: Promise<{ step: Check; code: number }>;
}

/**
 * The steps of the given names, all when none is given.
 * @throws Failure when there is no such step
 */
export function chosenSteps(steps: readonly Check[], chosen: readonly string[]): Check[] {
  const names = steps.map(({ name }) => name);
  const unknown = chosen.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new Failure(`No such step: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  }
  return steps.filter(({ name }) => chosen.length === 0 || chosen.includes(name));
}

/**
 * Runs steps in their order, as many at a time as there are cores, beside those that wait, and ends
 * with the first that fails. What a step prints that is not alone is shown in one piece when it ends.
 * @param again how the reader runs one step again
 * @returns 0, or the exit code of the step that failed
 */
export async function runSteps(
  list: readonly Check[],
  again: string,
  run: RunCheck = runShown,
  cores = availableParallelism(),
): Promise<number> {
  const began = performance.now();
  const waiting = [...list];
  const running: Running[] = [];
  const took = new Map<string, string>();
  const ending = new AbortController();
  const passed = (name: string) => took.has(name) || !list.some((step) => step.name === name);
  const mayStart = ({ after = [], alone, waits }: Check) => {
    const busy = running.filter(({ step }) => !step.waits);
    const isRoom = busy.length === 0 || (!alone && !busy[0]?.step.alone && busy.length < cores);
    return after.every(passed) && (waits === true || isRoom);
  };
  while (waiting.length + running.length > 0) {
    for (let next = waiting.find(mayStart); next; next = waiting.find(mayStart)) {
      const step = next;
      waiting.splice(waiting.indexOf(step), 1);
      console.log(`▸ ${step.title} …`);
      const start = performance.now();
      const done = run(step.command, step.alone === true, ending.signal).then((code) => {
        took.set(step.name, seconds(start));
        return { step, code };
      });
      running.push({ step, done });
    }
    const { step, code } = await Promise.race(running.map(({ done }) => done));
    running.splice(
      running.findIndex((other) => other.step === step),
      1,
    );
    if (code !== 0) {
      ending.abort();
      await Promise.all(running.map(({ done }) => done));
      console.error(`\n✗ ${step.title} failed (again: ${again} ${step.name})`);
      return code;
    }
    console.log(`✓ ${step.title}: ${took.get(step.name) ?? ''}`);
  }
  const width = Math.max(...list.map(({ title }) => title.length));
  console.log();
  for (const { name, title } of list) {
    console.log(`  ${title.padEnd(width)} ${(took.get(name) ?? '').padStart(8)}`);
  }
  console.log(`\n✓ All ${list.length} steps passed in ${seconds(began)}.`);
  return 0;
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;
