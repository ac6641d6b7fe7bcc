import type { Organisation, Partnership } from '../../corpus/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { ChartTable } from '../../charts/types.ts';
import { asSentence, inSentence } from '../../i18n/sentence.ts';

/** The texts of a chart of partnerships. */
export function partnershipsWords(partnerships: readonly Partnership[], words: Localizer) {
  return {
    title: titleOf(partnerships, words),
    description: words.say('network.chart.description', {
      n: partnerships.length,
      items: partnerships
        .map((partnership) => itemOf(partnership, words))
        .join(words.say('chart.semicolon')),
    }),
    table: tableOf(partnerships, words),
  };
}

/** The form of a partnership in the codebook's words. */
export const formOf = ({ form }: Partnership, words: Localizer): string =>
  words.label('partnership-forms', form);

/** The date as precise as the text gives it, or that it gives none. */
export const dateOf = ({ date }: Partnership, words: Localizer): string =>
  date
    ? date.date === undefined
      ? words.say('date.open')
      : words.date(date.date)
    : words.say('network.undated');

const names = (bodies: readonly Organisation[], words: Localizer): string =>
  words.list(bodies.map(({ name }) => words.text(name)));

/** Which forms there are most of, and how many partnerships carry a date. */
function titleOf(partnerships: readonly Partnership[], words: Localizer): string {
  const [first] = partnerships;
  const n = partnerships.length;
  if (!first) return words.say('network.chart.title-none');
  if (n === 1) return words.say('network.chart.title-one', { item: itemOf(first, words) });
  const dated = partnerships.filter(({ date }) => date?.date !== undefined).length;
  const tail = dated === 0 ? 'dated-none' : dated === n ? 'dated-all' : 'dated-some';
  return words.say('network.chart.title', {
    n,
    forms: formsOf(partnerships, words),
    dated: words.say(`network.chart.${tail}`, { n: dated }),
  });
}

function formsOf(partnerships: readonly Partnership[], words: Localizer): string {
  const counts = new Map<string, number>();
  for (const partnership of partnerships) {
    const form = inSentence(formOf(partnership, words), words);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  const leading = [...counts].flatMap(([form, count]) => (count === most ? [form] : []));
  const params = { forms: words.list(leading), count: most };
  if (counts.size === 1) return words.say('network.chart.forms-all', params);
  if (most === 1) return words.say('network.chart.forms-each');
  return words.say(
    leading.length === 1 ? 'network.chart.forms' : 'network.chart.forms-tie',
    params,
  );
}

const itemOf = (partnership: Partnership, words: Localizer): string =>
  words.say('network.chart.item', {
    mainland: names(partnership.mainland, words),
    hongKong: names(partnership.hong_kong, words),
    form: inSentence(formOf(partnership, words), words),
    date: dateOf(partnership, words),
  });

const tableOf = (partnerships: readonly Partnership[], words: Localizer): ChartTable => ({
  caption: words.say('network.chart.caption'),
  head: [
    words.say('partnerships.what'),
    words.say('partnerships.mainland'),
    words.say('partnerships.hongKong'),
    words.say('partnerships.form'),
    words.say('partnerships.date'),
  ],
  rows: partnerships.map((partnership) => [
    words.text(partnership.title),
    asSentence(names(partnership.mainland, words)),
    asSentence(names(partnership.hong_kong, words)),
    formOf(partnership, words),
    dateOf(partnership, words),
  ]),
});
