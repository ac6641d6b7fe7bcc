import { homeOfMeasure } from '../lint/homes.ts';
import type { ContentFile } from '../lint/types.ts';
import { classify } from './files.ts';
import type { DraftLacks } from './drafts.ts';

/**
 * In a corpus that is coded twice: the codings that are not there, of jurisdictions that have measures,
 * drafts included. None where nothing is coded twice. No rule stops at these, as measures may be shown
 * before they are coded; whoever writes is told.
 */
export function uncodedIn(files: readonly ContentFile[]): DraftLacks[] {
  const places = files.map(({ path }) => classify(path));
  const idsOf = (kind: string): string[] =>
    places.flatMap((place) => ('id' in place && place.kind === kind ? place.id : []));
  const codings = new Set(idsOf('coding'));
  if (codings.size === 0) return [];
  const measures = Map.groupBy(idsOf('measure'), homeOfMeasure);
  return [...measures].flatMap(([jurisdiction, { length }]) =>
    ['first', 'second']
      .map((coder) => `${coder}/${jurisdiction}`)
      .filter((id) => !codings.has(id))
      .map((id) => ({
        file: `content/codings/${id}.yaml`,
        lacks: [
          `is not there — ${length} ${length === 1 ? 'measure is' : 'measures are'} in no such coding\n` +
            `    npm run new -- coding ${id} begins it`,
        ],
      })),
  );
}
