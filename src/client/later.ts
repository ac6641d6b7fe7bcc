/** Scripts that are fetched when a reader first uses what they make work. */

/** Put in by the build: a mark of the scripts that this one fetches, for their addresses. */
declare const LATER: string;

/** A classic script that runs stands in a page. */
const own = document.currentScript as HTMLScriptElement;

/**
 * Fetches a script. A script element does it, because a page opened from a folder may load nothing
 * else.
 * @param done told whether it has come
 */
export function fetchScript(name: string, done: (here: boolean) => void = () => undefined): void {
  const script = document.createElement('script');
  script.src = new URL(`${name}.js?v=${LATER}`, own.src).href;
  script.addEventListener('load', () => {
    done(true);
  });
  script.addEventListener('error', () => {
    done(false);
  });
  document.head.append(script);
}

/** Charts as PNG: the first press on a button fetches what draws them, and is then done again. */
export function picturesLater(): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('button[data-png]')];
  for (const button of buttons) button.hidden = false;
  const first = ({ currentTarget }: Event) => {
    for (const button of buttons) button.removeEventListener('click', first);
    if (!(currentTarget instanceof HTMLButtonElement)) return;
    fetchScript('picture', (here) => {
      if (here) currentTarget.click();
      else currentTarget.textContent = currentTarget.dataset['failed'] ?? '';
    });
  };
  for (const button of buttons) button.addEventListener('click', first);
}

/** The list of measures: fetched at the first touch of its form, or for a choice in the address. */
export function listLater(): void {
  const form = document.querySelector<HTMLFormElement>('#measure-filters');
  if (!form) return;
  form.hidden = false;
  const result = document.querySelector<HTMLElement>('#measure-result');
  if (result) result.hidden = false;
  const touches = ['pointerdown', 'focusin', 'input'];
  const start = () => {
    for (const touch of touches) form.removeEventListener(touch, start);
    const table = document.querySelector('#measure-table[data-rows]');
    if (!table) {
      fetchScript('list');
      return;
    }
    // The list reads its rows once: they come first.
    table.addEventListener('rows', () => fetchScript('list'), { once: true });
    fetchScript('rows');
  };
  for (const touch of touches) form.addEventListener(touch, start);
  // What an input method is composing is not taken from it.
  form.addEventListener('compositionstart', () => (form.dataset['composing'] = ''));
  form.addEventListener('compositionend', () => delete form.dataset['composing']);
  if (location.search !== '' || location.hash.includes('=')) start();
}

/**
 * The buttons that put things into the reader’s own briefing: fetched at the first press on one, or at once
 * where there is a briefing, which the page or its head shows.
 */
export function adderLater(): void {
  // What is fetched says of each button whether it is pressed.
  addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('.add:not([aria-pressed])');
    if (button)
      fetchScript('adder', () => {
        button.click();
      });
  });
  if (/tray/.test(location.href) || localStorage['trays']) fetchScript('adder');
}
