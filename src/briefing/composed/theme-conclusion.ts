import { byCommitment } from '../../analysis/commitment.ts';
import { isForHongKong } from '../../analysis/hong-kong.ts';
import { isMain } from '../../analysis/measures.ts';
import { ceilingOf } from './facts.ts';
import { ceilingSaid, figureOf, jurisdictionIds, listLabel, titleOf } from './sentences.ts';
import type { Theme } from './theme.ts';
import type { Writer } from './writer.ts';

/** What a reader should take away: who acts, who is firmest, who names Hong Kong, how much. */
export function conclusion(write: Writer, theme: Theme): string {
  const { measures } = theme;
  if (measures.length === 0) return actingSaid(write, theme);
  return write.sentences('conclusion', [
    actingSaid(write, theme),
    firmestSaid(write, theme),
    directedSaid(write, theme),
    ...ceilingsSaid(write, theme),
  ]);
}

/** The highest ceiling of the theme’s own measures, and a higher one that stands under another. */
function ceilingsSaid(write: Writer, { lens, category, measures, narrowing }: Theme): string[] {
  const own = measures.filter((measure) => isMain(measure, lens, category.id));
  const highest = ceilingOf(write.corpus, measures);
  const [figure] = highest?.figures ?? [];
  const owner = figure?.owner.kind === 'measure' ? figure.owner.record : undefined;
  const stands = highest?.figures.some(
    (entry) => entry.owner.kind === 'measure' && own.includes(entry.owner.record),
  );
  if (!highest?.money || !figure || !owner || stands) {
    return [ceilingSaid(write, { measures: stands ? own : measures, narrowing }, true)];
  }
  const other = lens.categories.find(({ id }) => isMain(owner, lens, id));
  const elsewhere = write.say('composed.t.ceilingElsewhere', {
    theme: write.label(other?.label ?? category.label),
    who: write.name(owner.jurisdiction.short),
    measure: titleOf(owner),
    figure: figureOf(figure),
  });
  const among = ceilingOf(write.corpus, own);
  return among?.money
    ? [ceilingSaid(write, { measures: own, narrowing }, true), elsewhere]
    : [elsewhere];
}

function actingSaid(
  write: Writer,
  { acting, silent, category, measures, narrowing }: Theme,
): string {
  const params = {
    theme: write.label(category.label),
    acting: write.list(acting.map(({ jurisdiction }) => write.name(jurisdiction.short))),
    silent: write.list(silent.map(({ short }) => write.name(short))),
    total: measures.length > 0 ? write.count(narrowing) : '',
  };
  const single = measures.length === 1;
  if (acting.length === 0) return write.say('composed.t.none', params);
  if (silent.length === 0) {
    if (acting.length > 1) return write.say('composed.t.everyone', params);
    return write.say(single ? 'composed.t.onlySingle' : 'composed.t.only', params);
  }
  if (acting.length > 1) return write.say('composed.t.some', params);
  return write.say(single ? 'composed.t.oneSingle' : 'composed.t.one', params);
}

/** Where the firmest commitment is found; of one measure, or where all are alike, just that. */
function firmestSaid(write: Writer, { acting, measures, lens, category }: Theme): string {
  const groups = byCommitment(write.corpus.codebook.lists.commitments.values, measures);
  const [firmest] = groups;
  if (!firmest) return '';
  const { id, level } = firmest.commitment;
  const label = listLabel(write, 'commitments', id);
  if (groups.length === 1) {
    const highest = write.corpus.codebook.lists.commitments.values.every(
      (other) => other.level <= level,
    );
    if (measures.length === 1) return write.say('composed.t.firmestSingle', { label });
    return write.say(highest ? 'composed.t.done' : 'composed.t.firmestAll', { label });
  }
  const items = acting
    .map(({ jurisdiction }) => jurisdiction)
    .filter((jurisdiction) => firmest.measures.some((one) => one.jurisdiction === jurisdiction))
    .map((jurisdiction) => ({
      name: write.name(jurisdiction.short),
      count: write.count({
        jurisdiction: jurisdiction.id,
        [lens.id]: category.id,
        commitment: id,
      }),
    }));
  const [only, ...others] = items;
  const n = firmest.measures.length;
  if (only && others.length === 0) {
    return write.say('composed.t.firmestOne', { n, label, ...only });
  }
  const said = items.map((item) => write.say('composed.t.item', item));
  return write.say('composed.t.firmest', { label, items: write.list(said) });
}

function directedSaid(write: Writer, { acting, measures, lens, category }: Theme): string {
  const directed = measures.filter(isForHongKong);
  const n = directed.length;
  const single = measures.length === 1;
  if (n === measures.length) {
    return write.say(single ? 'composed.t.directedSingle' : 'composed.t.directedAll');
  }
  if (n === 0) {
    return write.say(single ? 'composed.t.directedNoneSingle' : 'composed.t.directedNone');
  }
  const named = [...new Set(directed.map(({ hong_kong }) => hong_kong))];
  return write.say('composed.t.directed', {
    count: write.count({
      jurisdiction: jurisdictionIds(acting.map(({ jurisdiction }) => jurisdiction)),
      [lens.id]: category.id,
      'hong-kong': named,
    }),
  });
}
