import { basisSaid, levelOf } from '../analysis/commitment.ts';
import { concreteness, concretenessParts } from '../analysis/concreteness.ts';
import { codesOf } from '../analysis/measures.ts';
import { sourceOf } from '../analysis/sources.ts';
import { harveySvg, markSvg } from '../charts/marks.ts';
import { el, escapeMarkup, type Attributes } from '../charts/svg.ts';
import type { Measure } from '../corpus/index.ts';
import { heldIn } from '../filters/index.ts';
import type { Page } from '../routes/page.ts';
import { addButton } from '../tray/add-button.ts';
import { paths } from '../routes/paths.ts';

/** The columns of the list of measures, but for the first. */
export type ListColumn = 'who' | 'commitment' | 'theme' | 'figures' | 'concreteness' | 'passage';

/** The attributes of a cell of a column. */
export type CellOf = (column: ListColumn, ...classes: (string | false)[]) => object;

/**
 * A measure as a row of the list, in markup: pages hold it, and the files from which a long list is
 * filled. Its attributes serve search and filters.
 */
export function measureRow(page: Page, measure: Measure, cellOf: CellOf): string {
  const { words } = page;
  const { jurisdiction, figures } = measure;
  const text = (said: string) => escapeMarkup(said);
  const cell = (column: ListColumn, inner: string, ...classes: (string | false)[]) =>
    `${el('td', { ...cellOf(column, ...classes) }, inner || ' ')}`;
  const parts =
    measure.parts.length === 0
      ? ''
      : ` ${el('span', { class: 'soft small' }, text(words.say('count.parts', { n: measure.parts.length })))}`;
  const link = el(
    'a',
    { href: page.href(paths.measure(measure.id)) },
    text(words.text(measure.title)),
  );
  const add = addButton(page, `measure:${measure.id}`, words.text(measure.title), 'measure:');
  const who = markSvg(jurisdiction.mark) + text(words.text(jurisdiction.short));
  const basis = basisSaid(measure, words);
  const commitment =
    harveySvg(levelOf(measure), basis !== undefined) +
    text(words.label('commitments', measure.commitment)) +
    text(basis === undefined ? '' : words.say('paren', { text: basis }));
  /** On a phone the style puts the name of a figure before it. */
  const stated = figures
    .map((figure) =>
      el(
        'span',
        { class: 'figure-named', 'data-name': words.text(figure.label) },
        text(words.figure(figure)),
      ),
    )
    .join(text(words.say('sep')));
  return el(
    'tr',
    { class: `j-${jurisdiction.id}`, ...attributesOf(page, measure) },
    el('th', { scope: 'row' }, link + parts + add),
    cell('who', el('span', { class: `who j-${jurisdiction.id}` }, who)),
    cell('commitment', commitment, 'one-line'),
    cell('theme', text(themeOf(page, measure))),
    cell('figures', stated || text(words.say('figure.none')), figures.length === 0 && 'none'),
    cell('concreteness', scoreOf(page, measure), 'score'),
    cell('passage', passageOf(page, measure)),
  );
}

/** What the filters and the order of the list go by. */
const attributesOf = ({ corpus }: Page, measure: Measure): Attributes => ({
  ...Object.fromEntries(
    Object.entries(heldIn(corpus, 'list', measure)).map(([name, held]) => [`data-${name}`, held]),
  ),
  'data-id': measure.id,
  'data-level': levelOf(measure),
  'data-concreteness': concreteness(measure).score,
});

function themeOf({ corpus, words }: Page, measure: Measure): string {
  const theme = corpus.codebook.lenses.find(({ main }) => main);
  const code = theme && codesOf(measure, theme)[0];
  const category = theme?.categories.find(({ id }) => id === code);
  return category ? words.text(category.label) : '';
}

/** The score of a measure and the parts that make it up. */
function scoreOf({ words }: Page, measure: Measure): string {
  const { score, parts } = concreteness(measure);
  const held = concretenessParts.filter((part) => parts[part] === true);
  const names = held.map((part) => words.say(`concreteness.${part}`)).join(words.say('sep'));
  const said = escapeMarkup(words.say('search.score', { score }));
  return `${said} ${el('small', { class: 'soft' }, escapeMarkup(names) || ' ')}`;
}

function passageOf(page: Page, { evidence: [first] }: Measure): string {
  if (!first) return '';
  const { words, corpus } = page;
  const source = words.text(sourceOf(corpus, first.source).short);
  const said = `${source} ${words.say('cite.paragraph', { n: first.paragraph })}`;
  const label = words.say('cite.aria', { source, n: first.paragraph });
  const href = page.href(`${paths.source(first.source)}#p${first.paragraph}`);
  return el('a', { class: 'cite', href, 'aria-label': label }, escapeMarkup(said));
}
