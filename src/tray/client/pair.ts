import type { RowSlip } from '../book.ts';
import { heldAgainst, heldAs } from '../held.ts';
import { pairItem } from '../items.ts';
import { withItem, type Tray } from '../model.ts';
import { button, makeElement } from './dom.ts';
import type { Desk } from './editor.ts';

/** A figure of the tray, by what it is called there. */
interface HeldFigure {
  item: string;
  slip: RowSlip;
}

/** Two figures of a tray, chosen by the reader, held against each other; the sentence can be put in. */
export function pairFold(
  { book, words, tray, change }: Desk,
  put: () => void,
): { element: HTMLElement; show(tray: Tray): void } {
  const said = makeElement('output', { class: 'tray-pair-said' });
  const choices = (['tray.pair.one', 'tray.pair.other'] as const).map((key) =>
    makeElement('select', { 'aria-label': words.say(key) }),
  );
  let figures: HeldFigure[] = [];
  const chosen = () => choices.flatMap(({ value }) => figures[Number(value)] ?? []);
  const into = button(words.say('tray.pair.put'), () => {
    const [one, other] = chosen();
    if (!one || !other) return;
    const state = one.slip.state + other.slip.state;
    change(withItem(tray(), { item: pairItem(one.item, other.item), state }, book.version.number));
    put();
  });
  const tell = () => {
    const [one, other] = chosen();
    said.textContent = one && other ? heldAgainst([one.slip, other.slip], book, words) : '';
    into.toggleAttribute('disabled', one === other);
  };
  for (const choice of choices) choice.addEventListener('change', tell);
  const element = makeElement(
    'details',
    { class: 'tray-pair' },
    makeElement('summary', {}, words.say('tray.pair')),
    makeElement('p', { class: 'tray-pair-line' }, ...choices),
    makeElement('p', {}, said),
    makeElement('p', {}, into),
  );
  return {
    element,
    show: ({ entries }) => {
      const before = chosen().map(({ item }) => item);
      figures = entries.flatMap((entry) => {
        const slip = entry.kind === 'item' ? heldAs(entry.item, book) : undefined;
        return entry.kind === 'item' && slip?.kind === 'figure' ? [{ item: entry.item, slip }] : [];
      });
      element.hidden = figures.length < 2;
      choices.forEach((choice, place) => {
        const known = figures.findIndex(({ item }) => item === before[place]);
        const selected = known < 0 ? Math.min(place, figures.length - 1) : known;
        choice.replaceChildren(
          ...figures.map(({ slip: { title, jurisdiction = '' } }, at) =>
            makeElement(
              'option',
              { value: String(at), selected: at === selected },
              [book.jurisdictions[jurisdiction]?.who, title]
                .filter(Boolean)
                .join(words.say('colon')),
            ),
          ),
        );
      });
      tell();
    },
  };
}
