import { findKinds, ranks } from '../wire.ts';
import type { Finder } from './engine.ts';
import type { Hit } from './rank.ts';

/** Where a thing was found: what the text is, and the text. */
export interface Where {
  label: string;
  text: string;
}

/**
 * The text of a thing that says why it was found: that which holds the most of what its title lacks,
 * else the first that holds something; where the title says all, what the thing is about.
 */
export function whereFound({ index, tokens }: Finder, hit: Hit): Where | undefined {
  const { place: placeLabel } = index;
  const entry = index.entries[hit.entry];
  if (!entry) return undefined;
  const kind = index.kinds[findKinds[entry[0]] ?? 'measure'];
  const wanted = new Set(hit.tokens);
  const held = (text: number) =>
    new Set(
      tokens(index.texts[text] ?? '').flatMap((token) =>
        wanted.has(token.text) ? token.text : [],
      ),
    );
  const inTitle = held(entry[2]);
  let best: { label: number; text: number; score: number } | undefined;
  for (const [label, rank, text] of entry[6]) {
    // The place and the kind stand beside the title.
    if (ranks[rank] === 'also' || label === placeLabel || index.texts[text] === kind) continue;
    const own = [...held(text)];
    const weight = ranks[rank] === 'code' ? 1 : 2;
    const score = (own.filter((token) => !inTitle.has(token)).length * 10 + own.length) * weight;
    // The first of equals tells most; what holds nothing is shown only where it is what it is about.
    if (score > (best?.score ?? -1) && (score > 0 || ranks[rank] === 'body'))
      best = { label, text, score };
  }
  return best && { label: index.labels[best.label] ?? '', text: index.texts[best.text] ?? '' };
}
