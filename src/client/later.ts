/** Scripts that are fetched when a reader first uses what they make work. */
import { keptQuery } from './address.ts';

/** Put in by the build: a mark of the scripts that this one fetches, for their addresses. */
declare const LATER: string;

/** A classic script that runs stands in a page. */
const own = document.currentScript as HTMLScriptElement;

/** Says that something has not come; in one place at a time. */
const told = document.createElement('strong');

/** Says beside what was used that what makes it work has not come, to those who hear the page too. */
export function sayNotCome(beside: Element | null | undefined): void {
  const { dataset } = document.querySelector<HTMLElement>('[data-tray]') ?? told;
  told.setAttribute('role', 'alert');
  told.textContent = ` ${dataset['failed'] ?? ''}`;
  beside?.after(told);
}

/** A form that its script has not shown. */
const waitingForm = () => document.querySelector('main .controls[hidden],main form[hidden]');

/**
 * Says beside a form that waits for the script of its page still, once all have run or failed, that it has not
 * come. One that neither comes nor fails is told of to who uses the form, until it comes.
 */
export function formsAreServed(): void {
  const say = () => {
    const form = waitingForm();
    if (!form) return;
    sayNotCome(form);
    new MutationObserver(() => told.remove()).observe(form, { attributeFilter: ['hidden'] });
  };
  addEventListener('load', say);
  addEventListener('change', () => setTimeout(say, PATIENCE), { once: true });
}

/** So many milliseconds a reader waits for what a form does. */
const PATIENCE = 8_000;

declare global {
  interface WindowEventMap {
    /** The query with which a page was opened, where its form has made another of it. */
    unread: CustomEvent<string>;
  }
}

/**
 * Has said in words what the address asks of the form of a page and the form does not have: once all
 * scripts have run, the page keeps another query than the one it was opened with.
 */
export function unreadIsSaid(): void {
  const { search } = location;
  if (search === '' || !document.querySelector('main [data-unread]')) return;
  addEventListener('load', () => {
    // A form whose script has not come has read nothing, and says so itself.
    if (search === keptQuery() || waitingForm()) return;
    fetchScript('unread', (here) => {
      if (here) dispatchEvent(new CustomEvent('unread', { detail: search }));
    });
  });
}

/** What is unfolded of a pair stands in the address: fetched at the first fold, or for one that the address names. */
export function foldsLater(): void {
  const FOLD = 'table.pair details';
  if (!document.querySelector(FOLD)) return;
  const fetch = () => {
    document.removeEventListener('toggle', first, true);
    fetchScript('folds', () => undefined);
  };
  const first = ({ target }: Event) => {
    if (target instanceof Element && target.matches(FOLD)) fetch();
  };
  // A fold does not tell those above it.
  document.addEventListener('toggle', first, true);
  if (/[?&]open=/.test(location.search)) fetch();
}

/** The address of a script that is fetched later. */
export const laterAddress = (name: string): string =>
  new URL(`${name}.js?v=${LATER}`, own.src).href;

/** Has what will be asked for come beside what is being fetched; where it may not, it comes when it is asked for. */
export function preload(href: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'script', href });
  document.head.append(link);
}

/**
 * Fetches a script. A script element does it, because a page opened from a folder may load nothing
 * else.
 * @param done told whether it has come
 */
export function fetchScript(name: string, done: (here: boolean) => void): void {
  told.remove();
  const script = document.createElement('script');
  try {
    script.src = laterAddress(name);
  } catch {
    // A host's policy may ask for trusted types.
    done(false);
    return;
  }
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
    const turn = (does: 'addEventListener' | 'removeEventListener') => {
      for (const button of buttons) button[does]('click', first);
    };
    turn('removeEventListener');
    if (!(currentTarget instanceof HTMLButtonElement)) return;
    fetchScript('picture', (here) => {
      if (here) currentTarget.click();
      else {
        currentTarget.textContent = currentTarget.dataset['failed'] ?? '';
        turn('addEventListener');
      }
    });
  };
  for (const button of buttons) button.addEventListener('click', first);
}

/**
 * Fetches what a form needs at its first touch; what has not come is fetched anew at the next one.
 * @param fetch told the one to tell whether it has come
 * @param beside what says so where it has not
 * @returns does it without a touch
 */
export function atTouch(
  form: HTMLElement,
  fetch: (done: (here: boolean) => void) => void,
  beside: string,
): () => void {
  let asked = false;
  const start = () => {
    if (asked) return;
    asked = true;
    fetch((here) => {
      asked = here;
      if (!here) sayNotCome(document.querySelector(beside));
    });
  };
  for (const touch of ['pointerdown', 'focusin', 'input']) form.addEventListener(touch, start);
  // What an input method is composing is not taken from it.
  form.addEventListener('compositionstart', () => (form.dataset['composing'] = ''));
  form.addEventListener('compositionend', () => delete form.dataset['composing']);
  return start;
}

/**
 * The buttons that put things into the reader’s own briefing: fetched at the first press on one, or at once
 * where there is a briefing, which the page or its head shows.
 */
export function adderLater(): void {
  let asked = false;
  const pressed = new Set<HTMLElement>();
  const fetch = () => {
    if (asked) return;
    asked = true;
    fetchScript('adder', (here) => {
      asked = here;
      const [first] = pressed;
      if (here) {
        // What was pressed may have been drawn anew meanwhile: a click on it would reach nobody.
        for (const detail of pressed) dispatchEvent(new CustomEvent('add', { detail }));
      } else sayNotCome(first ?? document.querySelector('#tray'));
      pressed.clear();
    });
  };
  // What is fetched says of each button whether it is pressed.
  addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element && target.closest<HTMLElement>('.add:not([aria-pressed])');
    if (!button) return;
    pressed.add(button);
    fetch();
  });
  const ifAny = () => {
    if (/tray/.test(location.href) || hasTrays()) fetch();
  };
  ifAny();
  // Another page may have put in the first thing since.
  for (const change of ['pageshow', 'storage']) addEventListener(change, ifAny);
}

/** Whether the browser keeps trays; some refuse even to say. */
function hasTrays(): boolean {
  try {
    return Boolean(localStorage['trays']);
  } catch {
    return false;
  }
}
