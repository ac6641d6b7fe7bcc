import { expect } from 'vitest';

const SHOWN = 40;

/** Fails with the findings, one a line, when there are any. */
export function expectNone(findings: readonly string[]): void {
  const more = findings.length > SHOWN ? [`… and ${findings.length - SHOWN} more`] : [];
  expect([...findings.slice(0, SHOWN), ...more].join('\n')).toBe('');
}
