import { sum } from 'd3';
import type { AnswerCount } from './model.ts';
import type { Source } from '../../corpus/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { ChartTable } from '../../charts/types.ts';
import { asSentence, inSentence } from '../../i18n/sentence.ts';

/** The texts of a chart of answers. */
export function answersWords(counts: readonly AnswerCount[], words: Localizer) {
  return {
    title: titleOf(counts, words),
    description: words.say('chart.answers.description', {
      n: counts.length,
      items: counts.map((count) => itemOf(count, words)).join(words.say('chart.semicolon')),
    }),
    note: words.say('chart.answers.note'),
    table: tableOf(counts, words),
  };
}

/** How many requests of each class there are, in all documents, and where; only what occurs. */
const totalsOf = (counts: readonly AnswerCount[]) =>
  (counts[0]?.counts ?? [])
    .map(({ answer }, i) => ({
      answer,
      requests: sum(counts, (count) => count.counts[i]?.requests.length ?? 0),
    }))
    .filter(({ requests }) => requests > 0);

/** Which class is the largest, and which documents hold the rest. */
function titleOf(counts: readonly AnswerCount[], words: Localizer): string {
  const totals = totalsOf(counts);
  const total = sum(totals, ({ requests }) => requests);
  if (total === 0) return words.say('chart.answers.title-none');
  const most = Math.max(...totals.map(({ requests }) => requests));
  const largest = totals.filter(({ requests }) => requests === most);
  const params = {
    n: total,
    total: words.number(total),
    most: words.number(most),
    labels: words.list(largest.map(({ answer }) => inSentence(words.text(answer.label), words))),
  };
  if (most === total) return asSentence(words.say('chart.answers.lead-all', params));
  if (largest.length > 1) return asSentence(words.say('chart.answers.lead-tie', params));
  const rest = counts
    .map((count) => ({
      name: words.text(count.source.short),
      others: count.requests.filter((ask) => ask.answer !== largest[0]?.answer.id).length,
    }))
    .filter(({ others }) => others > 0)
    .map(({ name, others }) =>
      words.say('chart.answers.where', { name, count: words.number(others) }),
    );
  const tail = words.say('chart.answers.tail', {
    n: total - most,
    others: words.number(total - most),
    where: words.list(rest),
  });
  return asSentence(words.say('chart.answers.lead', params) + tail);
}

/** That a reply lists no requests; of one that is not read whole, that the part read lists none. */
export const noRequest = ({ complete }: Source, words: Localizer): string =>
  words.say(complete === false ? 'chart.answers.no-request-read' : 'chart.answers.no-request');

const itemOf = ({ source, counts, requests }: AnswerCount, words: Localizer): string =>
  words.say('chart.answers.item', {
    name: words.text(source.short),
    parts:
      requests.length === 0
        ? noRequest(source, words)
        : counts
            .filter((part) => part.requests.length > 0)
            .map(({ answer, requests: some }) =>
              words.say('asks.share', {
                answer: inSentence(words.text(answer.label), words),
                count: words.number(some.length),
              }),
            )
            .join(words.say('chart.separator')),
  });

function tableOf(counts: readonly AnswerCount[], words: Localizer): ChartTable {
  const classes = totalsOf(counts).map(({ answer }) => answer);
  return {
    caption: words.say('chart.answers.caption'),
    head: [
      words.say('chart.answers.head-document'),
      ...classes.map(({ label }) => words.text(label)),
      words.say('chart.answers.head-total'),
    ],
    rows: counts.map(({ source, requests }) => [
      words.text(source.short),
      ...classes.map(({ id }) =>
        words.number(requests.filter(({ answer }) => answer === id).length),
      ),
      words.number(requests.length),
    ]),
  };
}
