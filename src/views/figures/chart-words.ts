import { rollup } from 'd3';
import type { FigureGroup } from './model.ts';
import type { OwnedFigure } from '../../corpus/index.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { ChartTable } from '../../charts/types.ts';
import { asSentence, inSentence } from '../../i18n/sentence.ts';

/** Figures by unit, and what the chart calls their subject and their sources. */
export interface FiguresView {
  groups: readonly FigureGroup[];
  /** Whose figures they are, to open the title: “Hetao eight”. */
  subject?: string;
  /** The short form of each source, by id; without it the id stands. */
  sources?: ReadonlyMap<string, string>;
}

/** The texts of a figures chart. */
export function figuresWords(view: FiguresView, words: Localizer) {
  return {
    title: titleOf(view, words),
    description: words.say('chart.figures.description', {
      n: view.groups.flatMap(({ figures }) => figures).length,
      items: view.groups
        .map(({ unit, figures }) =>
          words.say('chart.figures.item', {
            unit: inSentence(words.text(unit.label), words),
            count: figures.length,
          }),
        )
        .join(words.say('chart.separator')),
    }),
    note: words.say('chart.figures.note'),
    table: tableOf(view, words),
  };
}

/** The title of the record that states a figure. */
export function recordOf({ owner: { record } }: OwnedFigure, words: Localizer): string {
  if ('title' in record) return words.text(record.title);
  return words.text('name' in record ? record.name : record.term);
}

/** The paragraphs that state a figure, each once, under the short forms of their documents. */
export const paragraphsStating = (
  { figure }: OwnedFigure,
  sources: ReadonlyMap<string, string> | undefined,
  words: Localizer,
): string =>
  figure.evidence
    .map(({ source, paragraph }) => `${sources?.get(source) ?? source} ¶${paragraph}`)
    .filter((passage, i, all) => all.indexOf(passage) === i)
    .join(words.say('chart.separator'));

/** Names for figures: what they count, with the record's title where two would read the same. */
export function figureNames(view: FiguresView, words: Localizer): (figure: OwnedFigure) => string {
  const labels = view.groups.flatMap(({ figures }) =>
    figures.map(({ figure }) => words.text(figure.label)),
  );
  return (figure) => {
    const label = words.text(figure.figure.label);
    const shared = labels.filter((entry) => entry === label).length > 1;
    const record = recordOf(figure, words);
    return shared ? words.say('chart.figures.of-record', { label, record }) : label;
  };
}

function titleOf(view: FiguresView, words: Localizer): string {
  const said = findingOf(view, words);
  return view.subject === undefined
    ? asSentence(said)
    : words.say('chart.figures.subject', { subject: view.subject }) + said;
}

/** The amounts of money with the largest, the areas with their range. */
function findingOf({ groups }: FiguresView, words: Localizer): string {
  const total = groups.flatMap(({ figures }) => figures).length;
  if (total === 0) return words.say('chart.figures.title-none');
  const clauses = [
    ...groups.filter(({ unit }) => unit.dimension === 'money').map((g) => moneyClause(g, words)),
    ...groups.filter(({ unit }) => unit.dimension === 'area').map((g) => areaClause(g, words)),
  ];
  if (clauses.length > 0) return clauses.join(words.say('chart.semicolon'));
  return words.say('chart.figures.title-other', { n: total, count: total });
}

/** How many figures have each role, where there are several roles: those are never compared. */
function mixedRoles({ figures }: FigureGroup, words: Localizer): string | undefined {
  const roles = rollup(
    figures,
    (members) => members.length,
    ({ figure }) => figure.role,
  );
  if (roles.size < 2) return undefined;
  return [...roles]
    .map(([role, count]) =>
      words.say('chart.figures.role', {
        label: inSentence(words.label('roles', role), words),
        count,
      }),
    )
    .join(words.say('chart.separator'));
}

function moneyClause(group: FigureGroup, words: Localizer): string {
  const { unit, figures } = group;
  const mixed = mixedRoles(group, words);
  if (mixed) {
    return words.say('chart.figures.money-mixed', {
      count: figures.length,
      unit: inSentence(words.text(unit.label), words),
      roles: mixed,
    });
  }
  const [largest] = figures;
  if (!largest) return '';
  const labels = figures
    .filter(({ figure }) => figure.value === largest.figure.value)
    .map(({ figure }) => words.text(figure.label));
  const same = labels.length === figures.length;
  const key = figures.length === 1 ? 'money-one' : same ? 'money-same' : 'money';
  return words.say(`chart.figures.${key}`, {
    count: figures.length,
    unit: inSentence(words.text(unit.label), words),
    figure: words.figure(largest.figure),
    labels: words.list(labels),
  });
}

function areaClause(group: FigureGroup, words: Localizer): string {
  const { figures } = group;
  const mixed = mixedRoles(group, words);
  if (mixed) {
    return words.say('chart.figures.area-mixed', { count: figures.length, roles: mixed });
  }
  const [largest, smallest] = [figures[0], figures.at(-1)];
  if (!largest || !smallest) return '';
  const same = largest.figure.value === smallest.figure.value;
  const key = figures.length === 1 ? 'area-one' : same ? 'area-same' : 'area';
  return words.say(`chart.figures.${key}`, {
    count: figures.length,
    least: words.figure(smallest.figure),
    most: words.figure(largest.figure),
  });
}

function tableOf({ groups, sources }: FiguresView, words: Localizer): ChartTable {
  return {
    caption: words.say('chart.figures.caption'),
    head: [
      words.say('chart.figures.head-figure'),
      words.say('chart.figures.head-value'),
      words.say('chart.figures.head-role'),
      words.say('chart.figures.head-record'),
      words.say('chart.figures.head-passage'),
    ],
    rows: groups.flatMap(({ figures }) =>
      figures.map((owned) => [
        words.text(owned.figure.label),
        words.figure(owned.figure),
        words.label('roles', owned.figure.role),
        recordOf(owned, words),
        paragraphsStating(owned, sources, words),
      ]),
    ),
  };
}
