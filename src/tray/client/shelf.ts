import { saveFile } from '../../client/save.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { emptyTray } from '../model.ts';
import {
  currentOf,
  firstTrays,
  freeName,
  trayFile,
  traysIn,
  withCurrent,
  withOthers,
  type Trays,
} from '../trays.ts';
import { button, makeElement } from './dom.ts';

/** What the shelf needs: the trays, and how others take their place. */
export interface ShelfOf {
  words: Localizer;
  trays(): Trays;
  /** Takes other trays, and shows the one that is now current. */
  take(trays: Trays): void;
  say(message: string, undo?: () => void): void;
}

/** The trays of a reader: which one is shown, its name; a new one, a copy, without it, and their file. */
export function shelf({ words, trays, take, say }: ShelfOf): {
  element: HTMLElement;
  show(): void;
} {
  const choice = makeElement('select', { id: 'tray-choice' });
  const name = makeElement('input', { type: 'text', id: 'tray-name' });
  const file = makeElement('input', {
    type: 'file',
    accept: '.json,application/json',
    hidden: true,
  });
  const label = (at: number) => trays().all[at]?.name || words.say('tray.nameless', { n: at + 1 });
  const show = () => {
    const { all, current } = trays();
    choice.replaceChildren(
      ...all.map((_, at) =>
        makeElement('option', { value: String(at), selected: at === current }, label(at)),
      ),
    );
    name.value = currentOf(trays()).name;
  };
  choice.addEventListener('change', () => {
    take({ ...trays(), current: Number(choice.value) });
    show();
  });
  name.addEventListener('input', () => {
    take(withCurrent(trays(), { ...currentOf(trays()), name: name.value }));
    const option = choice.options[trays().current];
    if (option) option.textContent = label(trays().current);
  });
  const add = (tray = emptyTray()) => {
    const { all } = trays();
    const free = freeName(all, tray.name || words.say('tray.nameless', { n: all.length + 1 }));
    take({ current: all.length, all: [...all, { ...tray, name: free }] });
    show();
  };
  const drop = () => {
    const { all, current } = trays();
    const dropped = currentOf(trays());
    const rest = all.filter((_, at) => at !== current);
    const name = label(current);
    take(rest.length === 0 ? firstTrays() : { current: Math.max(0, current - 1), all: rest });
    show();
    say(words.say('tray.dropped', { name }), () => {
      take(withOthers(trays(), [dropped]));
      show();
    });
  };
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    void chosen.text().then((text) => {
      const found = traysIn(text);
      if (found) take(withOthers(trays(), found.all));
      say(words.say(found ? 'tray.imported' : 'tray.noTrays', { n: found?.all.length ?? 0 }));
      file.value = '';
      show();
    });
  });
  const element = makeElement(
    'details',
    { class: 'tray-shelf' },
    makeElement('summary', {}, words.say('tray.shelf')),
    makeElement(
      'div',
      { class: 'tray-shelf-line' },
      makeElement('label', { for: choice.id }, words.say('tray.choose')),
      choice,
      makeElement('label', { for: name.id }, words.say('tray.name')),
      name,
      button(words.say('tray.new'), () => {
        add();
      }),
      button(words.say('tray.copy'), () => {
        add(currentOf(trays()));
      }),
      button(words.say('tray.drop'), drop),
      button(words.say('tray.export'), () => {
        const type = 'application/json';
        saveFile(new Blob([trayFile(trays())], { type }), `${words.say('tray.fileName')}.json`);
      }),
      button(words.say('tray.import'), () => {
        file.click();
      }),
      file,
    ),
  );
  show();
  return { element, show };
}
