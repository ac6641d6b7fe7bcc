import type { Localizer } from '../../i18n/localizer.ts';
import { button, makeElement } from './dom.ts';

/** Where the page says what has been done; a deed that lost something can be undone there. */
export interface Status {
  element: HTMLElement;
  say(message: string, undo?: () => void): void;
  clear(): void;
}

/** A line that is read out when it changes, and stays in sight while there is something in it. */
export function statusLine(words: Localizer): Status {
  const said = makeElement('span', { role: 'status' });
  const undone = makeElement('span', {});
  const element = makeElement('p', { class: 'tray-status', hidden: true }, said, undone);
  const say: Status['say'] = (message, undo) => {
    element.hidden = false;
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
    element.hidden = true;
  };
  return { element, say, clear };
}
