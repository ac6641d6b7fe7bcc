import type { Localizer } from '../../i18n/localizer.ts';
import { button, makeElement } from './dom.ts';

/** Where the page says what has been done; a deed that lost something can be undone there. */
export interface Status {
  element: HTMLElement;
  say(message: string, undo?: () => void): void;
  clear(): void;
}

/**
 * A line that is read out when it changes, and stays in sight while there is something in it. Empty it takes
 * no room but stays there: what appears together with its words is not read out everywhere.
 */
export function statusLine(words: Localizer): Status {
  const said = makeElement('span', { role: 'status' });
  const undone = makeElement('span', {});
  const element = makeElement('p', { class: 'tray-status' }, said, undone);
  const say: Status['say'] = (message, undo) => {
    element.classList.toggle('tray-says', message !== '');
    said.textContent = message;
    undone.replaceChildren(
      ...(undo
        ? [
            button(words.say('tray.undo'), () => {
              undo();
              say(words.say('tray.undone'));
            }),
          ]
        : []),
    );
  };
  const clear = () => {
    say('');
  };
  return { element, say, clear };
}
