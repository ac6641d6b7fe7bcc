/** Scripts that are fetched when a reader first uses what they make work. */

/** Put in by the build: by name of a script where it lies, as seen from this one. */
declare const LATER: Readonly<Record<string, string>>;

const own = document.currentScript;

/**
 * Fetches a script. A script element does it, because a page opened from a folder may load nothing
 * else.
 * @param done told whether it has come
 */
export function fetchScript(name: string, done: (here: boolean) => void = () => undefined): void {
  if (!(own instanceof HTMLScriptElement)) return;
  const script = document.createElement('script');
  script.src = new URL(LATER[name] ?? '', own.src).href;
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
