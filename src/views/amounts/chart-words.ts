import { briefNames } from '../../i18n/brief-names.ts';
import type { StatedAmounts } from './model.ts';
import { ownerOf } from '../figures/model.ts';
import type { OwnedFigure } from '../../corpus/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { AmountsView } from './chart.ts';
import { paragraphsStating, recordOf } from '../figures/chart-words.ts';
import type { ChartTable } from '../../charts/types.ts';
import { asSentence, inSentence } from '../../i18n/sentence.ts';

/** The texts of an amounts chart. */
export function amountsWords(view: AmountsView, words: Localizer) {
  const whose = (owned: OwnedFigure): string => {
    const jurisdiction = ownerOf(owned);
    return jurisdiction ? words.text(jurisdiction.short) : '';
  };
  const where = (owned: OwnedFigure) => paragraphsStating(owned, view.sources, words);
  return {
    title: asSentence(
      [moneySaid(view, words), areaSaid(view, words)].join(words.say('chart.semicolon')),
    ),
    description: words.say('chart.amounts.description', {
      n: view.sized.length,
      items: view.sized
        .map(({ unit, figures }) =>
          words.say('chart.figures.item', {
            unit: inSentence(words.text(unit.label), words),
            count: figures.length,
          }),
        )
        .join(words.say('chart.separator')),
    }),
    note: words.say('chart.figures.note'),
    /** Who states a figure, and where. */
    under: (owned: OwnedFigure) =>
      [whose(owned), where(owned)].filter((part) => part !== '').join(' · '),
    table: tableOf(view, whose, where, words),
  };
}

const moneySaid = ({ money }: AmountsView, words: Localizer): string => said('money', money, words);
const areaSaid = ({ area }: AmountsView, words: Localizer): string => said('area', area, words);

/** How many figures the documents state, of whom, and of which columns none. */
export function said(what: 'money' | 'area', stated: StatedAmounts, words: Localizer): string {
  const { total, by, silent, isPart } = stated;
  const named = by.length === 1 ? 'one' : 'some';
  const key = isPart ? (total === 0 ? 'noneHere' : 'here') : total === 0 ? 'none' : named;
  const counts = by.map(({ jurisdiction, figures }) =>
    words.say('chart.amounts.count', {
      name: words.text(jurisdiction.short),
      count: figures.length,
    }),
  );
  const names = briefNames(
    silent.map(({ short }) => words.text(short)),
    words,
  );
  return (
    words.say(`chart.amounts.${what}-${key}`, {
      n: total,
      count: total,
      items: briefNames(counts, words, words.say('chart.separator')),
      name: by[0] ? words.text(by[0].jurisdiction.short) : '',
    }) +
    ((key === 'some' || key === 'here') && silent.length > 0
      ? words.say('chart.amounts.silent', { names })
      : '')
  );
}

function tableOf(
  { sized }: AmountsView,
  whose: (owned: OwnedFigure) => string,
  where: (owned: OwnedFigure) => string,
  words: Localizer,
): ChartTable {
  return {
    caption: words.say('chart.figures.caption'),
    head: [
      words.say('chart.figures.head-figure'),
      words.say('chart.amounts.head-who'),
      words.say('chart.figures.head-value'),
      words.say('chart.figures.head-role'),
      words.say('chart.figures.head-record'),
      words.say('chart.figures.head-passage'),
    ],
    rows: sized.flatMap(({ figures }) =>
      figures.map((owned) => [
        words.text(owned.figure.label),
        whose(owned),
        words.figure(owned.figure),
        words.label('roles', owned.figure.role),
        recordOf(owned, words),
        where(owned),
      ]),
    ),
  };
}
