import { concreteness } from '../../analysis/concreteness.ts';
import { deadlines } from '../../analysis/deadlines.ts';
import { growth, growthGroups } from '../../views/targets/growth.ts';
import type { Jurisdiction, Measure } from '../../corpus/index.ts';
import type { PlainKey } from '../../i18n/index.ts';
import { paths } from '../../routes/paths.ts';
import type { Text } from '../../schema/index.ts';
import { countedOf } from '../countables.ts';
import { TURNS, type CountNarrowing, type Writer } from './writer.ts';

/** How the requests that proposals made of a jurisdiction were answered; empty without any. */
export function answersSaid(write: Writer, jurisdiction: Jurisdiction): string {
  const requests = countedOf(write.corpus, 'ask').filter(
    ({ source }) => source.jurisdiction === jurisdiction,
  );
  if (requests.length === 0) return '';
  const source = [...new Set(requests.map((ask) => ask.source.id))];
  const parts = write.corpus.codebook.lists.answers.values
    .filter(({ id }) => requests.some(({ answer }) => answer === id))
    .map(({ id, label }) =>
      write.say('composed.asks.part', {
        label: write.label(label),
        count: write.count({ of: 'asks', source, answer: id }),
      }),
    );
  return write.say('composed.asks', {
    n: requests.length,
    count: write.count({ of: 'asks', source }),
    parts: write.list(parts),
    ...pageOf(write, 'asks.title', paths.asks),
  });
}

/** The steepest of a jurisdiction’s targets by kind, and where all are; empty without any. */
export function targetsSaid(write: Writer, { id }: Jurisdiction): string {
  const targets = write.corpus.targets.filter(({ jurisdiction }) => jurisdiction.id === id);
  const groups = growthGroups(targets.map((target) => growth(write.corpus, target)));
  if (groups.length === 0) return '';
  const clauses = groups.map(({ kind, growths }) => {
    const show = (what: string) => `:target[${growths[0]?.target.id ?? ''}]{show=${what}}`;
    return write.say(growths.length === 1 ? 'composed.targets.one' : `composed.targets.${kind}`, {
      target: show('title'),
      baseline: show('baseline'),
      goal: show('goal'),
      growth: show('growth'),
    });
  });
  return write.say(targets.length === 1 ? 'composed.targets.single' : 'composed.targets', {
    count: write.count({ of: 'targets', jurisdiction: id }),
    clauses: clauses.join(write.say('composed.targets.and')),
    ...pageOf(write, 'targets.title', paths.targets),
  });
}

/** A page’s name, linked, as Markdown. */
export const pageOf = (write: Writer, name: PlainKey | Text, path: string): { name: string } => ({
  name: `[${typeof name === 'string' ? write.say(name) : write.name(name)}](${path})`,
});

/** How many deadlines had passed when the document was written; empty where none had. */
export function passedSaid(
  write: Writer,
  measures: readonly Measure[],
  narrowing: CountNarrowing,
): string {
  const n = deadlines(write.corpus, measures).filter(({ state }) => state === 'passed').length;
  if (n === 0) return '';
  return write.say('composed.passed', {
    n,
    count: write.count({ ...narrowing, deadline: 'passed' }),
  });
}

/** How few measures state a date; empty where most do. */
export function datesSaid(
  write: Writer,
  { id }: Jurisdiction,
  measures: readonly Measure[],
): string {
  const n = measures.filter((measure) => concreteness(measure).parts.date === true).length;
  if (measures.length === 0 || n * 2 > measures.length) return '';
  if (n === 0) return write.say('composed.j.datesNone');
  return write.say('composed.j.dates', {
    n,
    count: write.count({ jurisdiction: id, date: 'yes' }),
  });
}

/** How many measures name a partner in Hong Kong; of Hong Kong itself there is nothing to say. */
export function partnersSaid(
  write: Writer,
  { id }: Jurisdiction,
  measures: readonly Measure[],
): string {
  const parts = measures.map((measure) => concreteness(measure).parts.partner);
  if (!parts.some((part) => part !== 'not-applicable')) return '';
  if (!parts.includes(true)) return write.say('composed.j.partnersNone');
  return write.say('composed.j.partners', {
    n: parts.filter((part) => part === true).length,
    count: write.count({ jurisdiction: id, partner: 'yes' }),
  });
}

/** What the mark in some texts means; empty where none of them has it. */
export const turnsSaid = (write: Writer, texts: readonly string[]): string =>
  texts.some((text) => text.includes(TURNS))
    ? write.say('composed.turns', {
        mark: TURNS,
        ...pageOf(write, 'codebook.label', paths.codebook),
      })
    : '';
