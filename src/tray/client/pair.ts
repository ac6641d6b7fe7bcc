import type { SlipBook } from '../book.ts';
import type { Tray } from '../model.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { pairOf, pairSaid, type NamedCompared } from '../pair.ts';
import { makeElement } from './dom.ts';

/** Two figures of a tray, chosen by the reader, held against each other. */
export function pairFold(
  book: SlipBook,
  words: Localizer,
): { element: HTMLElement; show(tray: Tray): void } {
  const said = makeElement('output', { class: 'tray-pair-said' });
  const choices = (['tray.pair.one', 'tray.pair.other'] as const).map((key) =>
    makeElement('select', { 'aria-label': words.say(key) }),
  );
  let figures: NamedCompared[] = [];
  const tell = () => {
    const [one, other] = choices.map(({ value }) => figures[Number(value)]);
    said.textContent = one && other ? pairSaid(pairOf(one, other, words), words) : '';
  };
  for (const choice of choices) choice.addEventListener('change', tell);
  const element = makeElement(
    'details',
    { class: 'tray-pair' },
    makeElement('summary', {}, words.say('tray.pair')),
    makeElement('p', { class: 'tray-pair-line' }, ...choices),
    makeElement('p', {}, said),
  );
  return {
    element,
    show: ({ entries }) => {
      figures = entries.flatMap((entry) => {
        const slip = entry.kind === 'item' ? book.slips[entry.item] : undefined;
        if (slip?.kind !== 'figure' || !slip.compared) return [];
        return [{ name: slip.title, figure: slip.compared }];
      });
      element.hidden = figures.length < 2;
      choices.forEach((choice, place) => {
        const before = Math.min(Number(choice.value || place), figures.length - 1);
        choice.replaceChildren(
          ...figures.map(({ name }, at) =>
            makeElement('option', { value: String(at), selected: at === before }, name),
          ),
        );
      });
      tell();
    },
  };
}
