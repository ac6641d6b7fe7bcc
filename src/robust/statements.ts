import { composedSentences } from '../briefing/composed/index.ts';
import { checkClaim } from '../briefing/claims.ts';
import { countables } from '../briefing/countables.ts';
import { Notes } from '../briefing/notes.ts';
import { chartDocument } from '../charts/document.ts';
import type { Corpus } from '../corpus/index.ts';
import { localizer } from '../i18n/index.ts';
import { plain } from '../languages/index.ts';
import type { Caveat, Codebook, FairReading } from '../schema/index.ts';
import { chartEntries, chartId } from '../views/charts.ts';
import type { ReadCorpus } from './readings.ts';

/** What becomes of a statement under a reading. */
export type ReadingOutcome =
  /** It is said in the same words, numbers included. */
  | 'holds'
  /** Only its numbers differ. */
  | 'moves'
  /** It no longer holds, or other words would be said. */
  | 'turns'
  /** The reading has not what it is about. */
  | 'none';

/** A statement of the site, and what becomes of it under every reading. */
export interface Tried {
  /** `findings/<id> claims[n]`, `charts/<name>` or `briefings/<slug> <n>`. */
  id: string;
  /** The statement, in English where it has words: a claim as it is written. */
  text: string;
  outcomes: ReadonlyMap<FairReading, ReadingOutcome>;
  /** The readings that the statement names itself, so that it may turn over under them. */
  named: readonly FairReading[];
}

/** What a statement says under one reading: words, or whether a claim holds. */
type Said = ReadonlyMap<string, { text: string; holds?: boolean; named?: readonly FairReading[] }>;

/**
 * Tries every claim of a finding, every title of a chart and every sentence in which a composed
 * briefing concludes, under every reading.
 * @param readings the first is that by which the site speaks
 */
export function tryStatements(readings: readonly ReadCorpus[]): Tried[] {
  const said = readings.map(({ name, corpus }) => ({ name, said: allSaid(corpus) }));
  const [ours] = said;
  if (!ours) return [];
  return [...ours.said].map(([id, statement]) => ({
    id,
    text: statement.text,
    named: statement.named ?? [],
    outcomes: new Map(
      said.map(({ name, said: other }) => [name, outcomeOf(statement, other.get(id))] as const),
    ),
  }));
}

type Statement = Said extends ReadonlyMap<string, infer S> ? S : never;

function outcomeOf(ours: Statement, other: Statement | undefined): ReadingOutcome {
  if (!other) return 'none';
  if (other.holds !== undefined) return other.holds ? 'holds' : 'turns';
  if (other.text === ours.text) return 'holds';
  return withoutNumbers(other.text) === withoutNumbers(ours.text) ? 'moves' : 'turns';
}

/**
 * A sentence without its numbers, drawn and spelled ones included. Which whole or part a figure is
 * filed under is no statement either: bundles in place of parts name the whole.
 */
const withoutNumbers = (text: string): string =>
  text
    .replaceAll(/:count\{[^}]*\}|:(?:figure|measure)\[[^\]]*\](?:\{[^}]*\})?/g, '#')
    .replaceAll(/\d[\d,.]*\d|\d/g, '#')
    .replaceAll(/\b(?:one|once|each|two|three|four|five|six|seven|eight|nine)\b/gi, '#')
    .replaceAll(/\b(?:is|are)\b/g, 'be')
    .replaceAll(/[\s,]*\(#\)/g, '');

const allSaid = (corpus: Corpus): Said =>
  new Map([...claimsOf(corpus), ...titlesOf(corpus), ...sentencesOf(corpus)]);

function claimsOf(corpus: Corpus): [string, Statement][] {
  const context = {
    corpus,
    words: localizer(plain, corpus.codebook),
    countables: countables(corpus),
    notes: new Notes(corpus),
  };
  const nowhere = { file: '', line: 1, column: 1 };
  return corpus.findings.flatMap(({ id, claims, if_read = [] }) =>
    claims.flatMap((claim, i): [string, Statement][] => {
      const name = `claims[${i}]`;
      const problems = checkClaim(claim, name, { left: nowhere, right: nowhere }, context);
      const holds = problems.length === 0;
      // A term that names what the reading has not, such as a part where bundles stand, says nothing.
      if (!holds && !problems.some(({ allowed }) => allowed?.startsWith(claim.is))) return [];
      const text = `${claim.left} ${claim.is} ${claim.right}`;
      return [[`findings/${id} ${name}`, { text, holds, named: if_read.map(({ as }) => as) }]];
    }),
  );
}

function titlesOf(corpus: Corpus): [string, Statement][] {
  const words = localizer(plain, corpus.codebook);
  const options = { document: chartDocument(), words, width: 960, idPrefix: 'tried' };
  return chartEntries
    .flatMap((entry) => entry.site(corpus))
    .map(({ name, prepare }) => {
      const { title } = prepare({ corpus, words })(options);
      const id = chartId(name);
      return [id, { text: title, named: namedBy(corpus, id) }];
    });
}

const sentencesOf = (corpus: Corpus): [string, Statement][] =>
  composedSentences(corpus, plain).map(({ id, text }) => [
    id,
    { text, named: namedBy(corpus, id) },
  ]);

/** The readings that a generated statement names: the site says them where it says the statement. */
const namedBy = ({ codebook }: Corpus, id: string): readonly FairReading[] =>
  codebook.caveats.find(({ statement }) => statement === id)?.under ?? [];

/** What is wrong: statements that turn over under a reading that they do not name. */
export const unnamedTurns = (tried: readonly Tried[]): { id: string; under: FairReading }[] =>
  tried.flatMap(({ id, outcomes, named }) =>
    [...outcomes].flatMap(([under, outcome]) =>
      outcome === 'turns' && !named.includes(under) ? [{ id, under }] : [],
    ),
  );

/** What generated statements must say of themselves: those that turn over, with the readings. */
export const caveatsFor = (tried: readonly Tried[]): Caveat[] =>
  tried.flatMap(({ id, outcomes }) => {
    if (id.startsWith('findings/')) return [];
    const under = [...outcomes].flatMap(([name, outcome]) => (outcome === 'turns' ? [name] : []));
    return under.length > 0 ? [{ statement: id, under }] : [];
  });

/** The caveats of the codebook that are not, or no longer, what the statements need. */
export const staleCaveats = ({ caveats }: Codebook, tried: readonly Tried[]): string[] => {
  const needed = new Map(
    caveatsFor(tried).map(({ statement, under }) => [statement, under.join()]),
  );
  return caveats
    .filter(({ statement, under }) => needed.get(statement) !== under.join())
    .map(({ statement }) => statement);
};
