import type { Corpus } from '../corpus/index.ts';
import type { Problem } from '../lint/types.ts';
import { checkClaim } from './claims.ts';
import { claimContext } from './findings.ts';
import type { ParsedBriefing } from './types.ts';

/** What must hold for the sentences of briefings, as they say above their texts, and does not. */
export function claimsInFront(parsed: readonly ParsedBriefing[], corpus: Corpus): Problem[] {
  const claiming = parsed.filter(({ front }) => front?.claims !== undefined);
  if (claiming.length === 0) return [];
  const context = claimContext(corpus);
  return claiming.flatMap(({ front, markdown }) =>
    (front?.claims ?? []).flatMap((claim, i) => {
      const place = { file: markdown.file, line: lineOfClaim(markdown.text, i), column: 1 };
      return checkClaim(claim, `claims[${i}]`, { left: place, right: place }, context);
    }),
  );
}

/** The line on which a claim begins. */
function lineOfClaim(text: string, index: number): number {
  const lines = text.split('\n');
  const begins = lines.flatMap((line, i) => (/^\s*- *\{?\s*left:/.test(line) ? i + 1 : []));
  return begins[index] ?? 1;
}
