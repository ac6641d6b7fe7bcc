import type { Localizer } from '../../i18n/localizer.ts';
import { CITATION_FORMS } from '../book.ts';
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
  const pages = makeElement('output', { class: 'tray-pages soft' });
  const address = makeElement('input', {
    readonly: true,
    class: 'tray-address',
    id: 'tray-address',
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
  const printed = button(
    words.say('tray.print'),
    () => {
      print();
    },
    { class: 'tray-first' },
  );
  const as = (form: keyof typeof exports) => {
    const name = words.say(`tray.as.${form}`);
    const own = button(name, () => {
      own.textContent = name;
      void Promise.resolve(exports[form](made())).catch((error: unknown) => {
        own.textContent = words.say('tray.failed');
        throw error;
      });
    });
    own.dataset['form'] = form;
    return own;
  };
  const others = (['csv', 'markdown', ...CITATION_FORMS] as const).map(as);
  const label = makeElement('label', { for: address.id }, words.say('tray.address'));
  const element = makeElement(
    'div',
    { class: 'tray-actions' },
    makeElement('p', { class: 'tray-does-all' }, printed, as('word'), pages),
    makeElement(
      'p',
      { class: 'tray-others' },
      makeElement('span', { class: 'soft' }, words.say('tray.other')),
      ...others,
    ),
    makeElement('p', { class: 'tray-share' }, label, address, copy),
    makeElement(
      'p',
      { class: 'tray-look' },
      makeElement('a', { class: 'as-sheets', href: '#sheets' }, words.say('sheet.asSheets')),
      makeElement('a', { class: 'as-text', href: '#tray-bar' }, words.say('sheet.asText')),
    ),
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
