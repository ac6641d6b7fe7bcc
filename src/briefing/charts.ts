import { columnsOf, counted } from '../analysis/measures.ts';
import { partsOf } from '../analysis/programmes.ts';
import type { Corpus, Jurisdiction } from '../corpus/index.ts';
import {
  drawAnswers,
  drawCommitments,
  drawConcreteness,
  drawCoverage,
  drawFigures,
  drawFlows,
  drawGrowth,
  drawTargets,
  type Drawing,
  type From,
} from '../views/drawings.ts';
import type { Attributes } from './attributes.ts';

type Read = ReadonlyMap<string, readonly string[]>;

/** A chart that a briefing can hold; a new one is a new entry of `charts`. */
export interface BriefingChart {
  /** The attributes it takes beside its name. */
  attributes(corpus: Corpus): Attributes;
  /** Looks its data up; the drawing waits for a document and a width. */
  prepare(read: Read, from: From): Drawing;
}

/** A chart of the whole corpus, which takes nothing beside its name. */
const whole = (draw: (from: From) => Drawing): BriefingChart => ({
  attributes: () => ({}),
  prepare: (_read, from) => draw(from),
});

/** A chart with a row for each of some jurisdictions. */
const byJurisdiction = (
  draw: (from: From, of: readonly Jurisdiction[]) => Drawing,
): BriefingChart => ({
  attributes: (corpus) => ({ jurisdictions: jurisdictions(corpus) }),
  prepare: (read, from) => draw(from, chosen(read, from.corpus) ?? from.corpus.jurisdictions),
});

/**
 * The charts of briefings, by name: those of the site’s that a printed page holds, which the
 * timeline, the amounts and the partnerships outgrow.
 */
export const charts: Readonly<Record<string, BriefingChart>> = {
  coverage: {
    attributes: (corpus) => ({
      lens: { values: corpus.codebook.lenses.map(({ id }) => id) },
      jurisdictions: jurisdictions(corpus),
    }),
    prepare: (read, from) => {
      const lens = read.get('lens')?.[0] ?? from.corpus.codebook.lenses[0]?.id ?? '';
      return drawCoverage(from, lens, chosen(read, from.corpus) ?? columnsOf(from.corpus));
    },
  },
  commitments: byJurisdiction(drawCommitments),
  concreteness: byJurisdiction(drawConcreteness),
  flows: {
    attributes: (corpus) => ({ jurisdictions: jurisdictions(corpus) }),
    prepare: (read, from) => drawFlows(from, chosen(read, from.corpus) ?? columnsOf(from.corpus)),
  },
  targets: whole(drawTargets),
  growth: whole(drawGrowth),
  answers: whole(drawAnswers),
  figures: {
    attributes: (corpus) => ({
      programme: { values: corpus.programmes.map(({ id }) => id) },
      jurisdictions: jurisdictions(corpus),
    }),
    prepare: (read, from) => {
      const { corpus, words } = from;
      const programme = corpus.programmes.find(({ id }) => id === read.get('programme')?.[0]);
      const columns = chosen(read, corpus);
      const measures = counted(programme ? partsOf(programme) : corpus.measures).filter(
        ({ jurisdiction }) => columns?.includes(jurisdiction) ?? true,
      );
      return drawFigures(from, measures, programme && words.text(programme.short));
    },
  },
};

const jurisdictions = (corpus: Corpus) => ({
  values: corpus.jurisdictions.map(({ id }) => id),
  many: true,
});

const chosen = (read: Read, corpus: Corpus): Jurisdiction[] | undefined => {
  const ids = read.get('jurisdictions');
  return ids && corpus.jurisdictions.filter(({ id }) => ids.includes(id));
};
