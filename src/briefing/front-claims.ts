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
  return claiming.flatMap(({ front, markdown, locateFront }) =>
    (front?.claims ?? []).flatMap((claim, i) => {
      const place = (side: string) => ({
        file: markdown.file,
        ...locateFront(['claims', i, side]),
      });
      const sides = { left: place('left'), right: place('right') };
      return checkClaim(claim, `claims[${i}]`, sides, context);
    }),
  );
}
