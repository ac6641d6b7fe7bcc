import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kindNames } from '../kinds/index.ts';
import type { Entries } from '../lint/types.ts';
import type { Codebook } from '../schema/index.ts';
import { checkOnce } from './check-once.ts';
import { sent } from './sent.ts';

test('a briefing arrives in another thread with all that its file says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sent-'));
  try {
    mkdirSync(join(folder, 'briefings'));
    writeFileSync(join(folder, 'briefings', 'one.zh.md'), '香港\n');
    const entries = Object.fromEntries(kindNames.map((kind) => [kind, []])) as unknown as Entries;
    checkOnce(folder, (briefings) => ({
      entries,
      briefings,
      codebook: {} as Codebook,
      problems: [],
    }));
    expect(structuredClone(sent()).briefings).toEqual([
      { path: 'briefings/one.zh.md', text: '香港\n' },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
