import { briefNames } from '../../i18n/brief-names.ts';
import { groups } from 'd3';
import { byCommitment } from '../../analysis/commitment.ts';
import type { FlowCell, FlowReach, Flows } from './model.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { ChartTable } from '../../charts/types.ts';
import { inSentence } from '../../i18n/sentence.ts';
import { bareNote } from '../bare-note.ts';

/** The texts of a flows chart. */
export function flowsWords(view: Flows, words: Localizer) {
  const lens = words.text(view.lens.label);
  const framed = view.reach.some(({ frameOnly }) => frameOnly.length > 0);
  return {
    title: titleOf(view, words),
    description: words.say('chart.flows.description', {
      lens,
      total: view.rows.length,
      names: words.list(view.columns.map(({ short }) => words.text(short))),
    }),
    note:
      words.say('chart.flows.note') +
      (framed ? words.say('chart.flows.note-frame') : '') +
      bareNote(
        view.rows.flatMap(({ cells }) => cells.flatMap(({ measures }) => measures)),
        words,
      ),
    table: tableOf(view, words),
  };
}

/** How many elements each column connects, those with equal numbers together; context left out. */
function titleOf(view: Flows, words: Localizer): string {
  const [lens, total] = [words.text(view.lens.label), view.rows.length];
  const reaches = view.reach.filter(({ jurisdiction }) => jurisdiction.column);
  const named = (entries: readonly FlowReach[]) =>
    briefNames(
      entries.map(({ jurisdiction }) => words.text(jurisdiction.short)),
      words,
    );
  const some = reaches
    .filter(({ connected }) => connected.length > 0)
    .toSorted((a, b) => b.connected.length - a.connected.length);
  if (some.length === 0) return words.say('chart.flows.title-none', { lens, total });
  const clauses = groups(some, ({ connected }) => connected.length).map(([count, entries]) =>
    clauseOf(named(entries), count, entries, total, words),
  );
  const silent = reaches.filter(({ connected }) => connected.length === 0);
  const last = silent.length > 0 ? [words.say('chart.flows.silent', { names: named(silent) })] : [];
  return words.say('chart.flows.title', {
    lens,
    total,
    items: [...clauses, ...last].join(words.say('chart.semicolon')),
  });
}

/** So many elements, and which of them only the frame names, where that is one jurisdiction. */
function clauseOf(
  names: string,
  count: number,
  entries: readonly FlowReach[],
  total: number,
  words: Localizer,
): string {
  const [first] = entries;
  const framed = entries.length === 1 && first ? first.frameOnly : [];
  const key = count === total ? 'all' : entries.length > 1 ? 'each' : 'some';
  return (
    words.say(`chart.flows.${key}`, { names, count, total }) +
    (framed.length > 0 && framed.length < count
      ? words.say('chart.flows.framed', {
          labels: words.list(framed.map(({ label }) => inSentence(words.text(label), words))),
        })
      : '')
  );
}

function tableOf(view: Flows, words: Localizer): ChartTable {
  const lens = words.text(view.lens.label);
  return {
    caption: words.say('chart.flows.caption', { lens }),
    head: [lens, ...view.columns.map(({ short }) => words.text(short))],
    rows: view.rows.map(({ category, cells }) => [
      words.text(category.label),
      ...cells.map((cell) => cellText(cell, view, words)),
    ]),
  };
}

function cellText({ measures, own }: FlowCell, view: Flows, words: Localizer): string {
  if (measures.length === 0) return words.say('chart.coverage.unmentioned');
  const parts = byCommitment(view.commitments, measures).map(({ commitment, measures: at }) =>
    words.say('chart.coverage.cell-part', {
      label: inSentence(words.text(commitment.label), words),
      count: at.length,
    }),
  );
  const said = words.say('chart.coverage.cell', {
    count: measures.length,
    parts: parts.join(words.say('chart.separator')),
  });
  return own.length === 0 ? said + words.say('chart.flows.cell-frame') : said;
}
