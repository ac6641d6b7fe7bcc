import { sum } from 'd3';
import type { CommitmentCount } from './model.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { Commitment } from '../../schema/index.ts';
import type { ChartTable } from '../../charts/types.ts';
import { briefNames } from '../../i18n/brief-names.ts';
import { inSentence } from '../../i18n/sentence.ts';

/**
 * The texts of a commitments chart.
 * @param isPart whether there are jurisdictions that the chart does not show
 */
export function commitmentsWords(
  counts: readonly CommitmentCount[],
  words: Localizer,
  isPart = false,
) {
  return {
    title: isPart ? titleHere(counts, words) : titleOf(counts, words),
    description: words.say('chart.commitments.description', {
      n: counts.length,
      items: counts.map((count) => itemOf(count, words)).join(words.say('chart.semicolon')),
    }),
    note: words.say('chart.commitments.note'),
    table: tableOf(counts, words),
  };
}

/** What is true of those that are shown, and may not be of all. */
const titleHere = (counts: readonly CommitmentCount[], words: Localizer): string =>
  counts.length === 0
    ? words.say('chart.commitments.noneHere')
    : words.say('chart.commitments.here', { title: titleOf(counts, words) });

/** Which commitment is the most common, and where the firmest is found; of one, whose they are. */
function titleOf(counts: readonly CommitmentCount[], words: Localizer): string {
  const totals = totalsOf(counts);
  const total = sum(counts, (count) => count.total);
  const most = Math.max(0, ...totals.map(({ measures }) => measures));
  if (total === 0) return words.say('chart.commitments.title-none');
  const largest = totals.filter(({ measures }) => measures === most);
  const labels = largest.map(({ commitment }) => inSentence(words.text(commitment.label), words));
  const one = labels.length === 1;
  const all = most === total;
  const lead = words.say(
    all
      ? 'chart.commitments.lead-all'
      : one
        ? 'chart.commitments.lead'
        : most === 1
          ? 'chart.commitments.lead-apart'
          : 'chart.commitments.lead-tie',
    { n: total, total: words.number(total), labels: words.list(labels), most: words.number(most) },
  );
  const [only, ...others] = counts;
  // Of one jurisdiction all is said where its firmest is among the largest.
  const isSaid = all || (others.length === 0 && largest.some((each) => each === firmestOf(totals)));
  const tail = isSaid ? '' : tailOf(counts, totals, words);
  const subject =
    only && others.length === 0
      ? words.say('chart.figures.subject', { subject: words.text(only.jurisdiction.short) })
      : '';
  return subject + lead + tail;
}

const firmestOf = (totals: readonly Total[]): Total | undefined =>
  totals.toSorted((a, b) => b.commitment.level - a.commitment.level)[0];

/** Where the firmest commitment is found most. */
function tailOf(counts: readonly CommitmentCount[], totals: Total[], words: Localizer): string {
  const firmest = firmestOf(totals);
  if (!firmest) return '';
  const label = inSentence(words.text(firmest.commitment.label), words);
  if (firmest.measures === 0) return words.say('chart.commitments.tail-none', { label });
  const held = counts.map(({ jurisdiction, counts: parts }) => ({
    name: words.text(jurisdiction.short),
    measures: parts.find((part) => part.commitment === firmest.commitment)?.measures ?? 0,
  }));
  const most = Math.max(...held.map(({ measures }) => measures));
  const leaders = held.filter(({ measures }) => measures === most).map(({ name }) => name);
  const params = {
    n: firmest.measures,
    label,
    count: words.number(firmest.measures),
    names: briefNames(leaders, words),
    most: words.number(most),
  };
  if (counts.length === 1) return words.say('chart.commitments.tail-own', params);
  if (leaders.length * most === firmest.measures && leaders.length === 1) {
    return words.say('chart.commitments.tail-only', params);
  }
  return words.say(
    leaders.length === 1 ? 'chart.commitments.tail' : 'chart.commitments.tail-tie',
    params,
  );
}

interface Total {
  commitment: Commitment;
  measures: number;
}

const totalsOf = (counts: readonly CommitmentCount[]): Total[] =>
  (counts[0]?.counts ?? []).map(({ commitment }, i) => ({
    commitment,
    measures: sum(counts, (count) => count.counts[i]?.measures ?? 0),
  }));

const itemOf = ({ jurisdiction, counts }: CommitmentCount, words: Localizer): string =>
  words.say('chart.commitments.item', {
    name: words.text(jurisdiction.short),
    parts: counts
      .filter(({ measures }) => measures > 0)
      .map(({ commitment, measures }) =>
        words.say('chart.commitments.item-part', {
          label: inSentence(words.text(commitment.label), words),
          count: words.number(measures),
        }),
      )
      .join(words.say('chart.separator')),
  });

/** A commitment that no document words for a jurisdiction is left open, not counted as zero. */
function tableOf(counts: readonly CommitmentCount[], words: Localizer): ChartTable {
  return {
    caption: words.say('chart.commitments.caption'),
    head: [
      words.say('chart.commitments.head-jurisdiction'),
      ...totalsOf(counts).map(({ commitment }) => words.text(commitment.label)),
      words.say('chart.commitments.head-total'),
    ],
    rows: counts.map(({ jurisdiction, counts: parts, total }) => [
      words.text(jurisdiction.short),
      ...parts.map(({ measures }) => (measures > 0 ? words.number(measures) : '–')),
      words.number(total),
    ]),
  };
}
