import { columnsOf } from '../../analysis/columns.ts';
import { traits } from '../../i18n/index.ts';
import { inSentence } from '../../i18n/sentence.ts';
import type { Corpus, Jurisdiction, Measure } from '../../corpus/index.ts';
import type { Category, Lens } from '../../schema/index.ts';
import { examplesFirst } from '../order.ts';
import { countedUnder } from '../../analysis/under.ts';
import { turnsSaid } from './records.ts';
import { conclusion } from './theme-conclusion.ts';
import { figureLines, openQuestions, pairs, places } from './theme-parts.ts';
import {
  attributes,
  heading,
  keyPoints,
  tableMark,
  type Draft,
  type CountNarrowing,
  type Writer,
} from './writer.ts';

/** How much a brief of a theme shows. */
export interface ThemePlan {
  /** Whether each place stands with its most concrete measure. */
  examples: boolean;
  /**
   * Whether that one is told with its summary; the table then lists titles alone, whatever
   * `detailed` says.
   */
  told: boolean;
  /** How many figures and how many pairs of the same move its first page lists. */
  figures: number;
  pairs: number;
  /** Whether it says what the theme covers, and what Hong Kong and the nation do. */
  covers: boolean;
  context: boolean;
  /** How many measures a column of its table lists, and whether with their summaries. */
  limit: number;
  detailed: boolean;
  /** Whether the table says how many name Hong Kong, and what they state. */
  parts: boolean;
}

/** The measures of a jurisdiction in a theme, the best examples of it first. */
export interface ThemePlace {
  jurisdiction: Jurisdiction;
  measures: Measure[];
}

/** A theme with what its brief is about. */
export interface Theme {
  lens: Lens;
  category: Category;
  /** The columns that have measures in it, and those that have none in the documents. */
  acting: ThemePlace[];
  silent: Jurisdiction[];
  /** Hong Kong and the nation, where they have measures in it. */
  context: ThemePlace[];
  /** The measures of the columns. */
  measures: Measure[];
  /** What counts these. */
  narrowing: CountNarrowing;
}

/** A theme of a lens as its brief sees it. */
export function themeOf(corpus: Corpus, lens: Lens, category: Category): Theme {
  const placed = corpus.jurisdictions.map((jurisdiction): ThemePlace => {
    const own = countedUnder(jurisdiction.measures, lens, category.id);
    return { jurisdiction, measures: examplesFirst(corpus, own, { lens, category: category.id }) };
  });
  const columns = columnsOf(corpus);
  const acting = placed.filter(
    ({ jurisdiction, measures }) => jurisdiction.column && measures.length > 0,
  );
  return {
    lens,
    category,
    acting,
    silent: columns.filter((column) => !acting.some(({ jurisdiction }) => jurisdiction === column)),
    context: placed.filter(
      ({ jurisdiction, measures }) => !jurisdiction.column && measures.length > 0,
    ),
    measures: acting.flatMap(({ measures }) => measures),
    narrowing: { jurisdiction: columns.map(({ id }) => id), [lens.id]: category.id },
  };
}

/** The brief of a theme, in the language of the writer. */
export function themeBrief(write: Writer, theme: Theme, order: number, plan: ThemePlan): Draft {
  const { lens, category } = theme;
  const name = category.label[write.language];
  const head = {
    title: write.say('composed.t.title', { theme: name }),
    summary: write.say('composed.t.summary', { theme: inSentence(name, write.words) }),
    order,
    pages: 2 as const,
  };
  const table = attributes({
    lens: lens.id,
    category: category.id,
    rows: 'summary',
    page: 'turned',
    limit: String(plan.limit),
    detail: plan.detailed && !plan.told ? 'text' : 'title',
    parts: plan.parts ? 'yes' : 'no',
  });
  const covers = write.say('composed.t.covers', {
    definition: write.name(category.definition),
  });
  const stated = figureLines(write, theme, plan.figures);
  const same = pairs(write, theme, plan.pairs);
  const { gap } = traits[write.language];
  const concluded = conclusion(write, theme);
  const open = openQuestions(write, theme);
  return {
    head,
    blocks: [
      keyPoints([concluded, write.say('composed.t.table', { table: tableMark(1) })].join(gap)),
      heading(write.say('composed.t.whereTitle')),
      places(write, theme, plan),
      plan.covers ? covers : '',
      ...(stated.length > 0 ? [heading(write.say('composed.t.figuresTitle')), ...stated] : []),
      ...(same === '' ? [] : [heading(write.say('composed.t.pairsTitle')), same]),
      heading(write.say('composed.t.openTitle')),
      [open, turnsSaid(write, [concluded, open])].filter((part) => part !== '').join(gap),
      `::comparison{${table}}`,
    ],
    names: [name],
  };
}
