import type { Localizer } from '../../i18n/localizer.ts';
import { button, makeElement } from './dom.ts';
import { exports, type MadeTray } from './exports.ts';

/** What the bar over the sheets shows. */
interface Shown {
  /** How many pages the sheets take, where that is known. */
  pages: number | undefined | null;
  /** The address that opens the tray. */
  address: string;
}

/** The bar over the sheets: how many pages they take, what can be done with them. */
export function actionBar(
  words: Localizer,
  made: () => MadeTray,
): {
  element: HTMLElement;
  show(shown: Shown): void;
} {
  const pages = makeElement('output', { class: 'tray-pages' });
  const address = makeElement('input', {
    readonly: true,
    class: 'tray-address',
    'aria-label': words.say('tray.address'),
  });
  const copy = button(words.say('tray.copyAddress'), () => {
    address.select();
    void copied(address.value).then(() => {
      copy.textContent = words.say('tray.copied');
      setTimeout(() => {
        copy.textContent = words.say('tray.copyAddress');
      }, 2000);
    });
  });
  const printed = button(words.say('tray.print'), () => {
    print();
  });
  const files = (['word', 'csv', 'markdown', 'bibtex', 'gbt7714'] as const).map((form) => {
    const own = button(words.say(`tray.as.${form}`), () => {
      void Promise.resolve(exports[form](made())).catch((error: unknown) => {
        own.textContent = words.say('tray.failed');
        throw error;
      });
    });
    own.dataset['form'] = form;
    return own;
  });
  const element = makeElement(
    'div',
    { class: 'tray-actions' },
    printed,
    ...files,
    pages,
    makeElement('span', { class: 'tray-share' }, address, copy),
  );
  return {
    element,
    show: ({ pages: n, address: url }) => {
      pages.textContent = n ? words.say('tray.pages', { n }) : '';
      address.value = url;
    },
  };
}

/** The clipboard is refused to pages opened from a folder; then what is selected is copied. */
async function copied(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    document.execCommand('copy');
  }
}
