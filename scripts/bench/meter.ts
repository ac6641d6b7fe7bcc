import { readFileSync, writeFileSync } from 'node:fs';

/** What a part of the work took in this process. */
export interface PartMeasured {
  ms: number;
  /** Milliseconds of all cores. */
  cpu: number;
  /** The most memory that the process held meanwhile, in bytes; where Linux tells. */
  peak: number | undefined;
}

/** Times the parts of a work that come one after the other, in turns if need be. */
export function meter() {
  const parts: Record<string, PartMeasured> = {};
  let at = '';
  let began = 0;
  let before = process.cpuUsage();
  /** Ends the part that is on, and begins the next; or only ends it. */
  const to = (name?: string): void => {
    if (at === name) return;
    if (at !== '') {
      const { user, system } = process.cpuUsage(before);
      const { ms, cpu, peak } = parts[at] ?? { ms: 0, cpu: 0, peak: undefined };
      parts[at] = {
        ms: ms + performance.now() - began,
        cpu: cpu + (user + system) / 1000,
        peak: larger(peak, highest()),
      };
    }
    at = name ?? '';
    forgetHighest();
    [began, before] = [performance.now(), process.cpuUsage()];
  };
  return { parts, to };
}

const larger = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);

/** The most that this process has held since it was last forgotten. */
function highest(): number | undefined {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}

function forgetHighest(): void {
  try {
    // What Linux calls the high water mark starts anew.
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Elsewhere nothing is told.
  }
}
