import { corpusVersion } from '../analysis/release.ts';
import { el } from '../charts/svg.ts';
import { wholeOf } from '../corpus/parts.ts';
import type { Corpus } from '../corpus/index.ts';
import type { Locale } from '../i18n/index.ts';
import type { Page } from '../routes/page.ts';
import { slipsIn } from './slips.ts';
import { markOf } from './state.ts';

/**
 * The button that puts a thing into the reader’s own briefing; it shows with scripts only. A page that reads
 * otherwise than as resolved offers none, and neither does one of a thing that no tray takes.
 * @param item what it is and its id, such as `measure:shenzhen/talent-flats`
 * @param title what the thing is called, for those who do not see beside what the button stands; as in the
 * tray where nothing is said
 * @param named what the button itself says of the item: its kind alone, `measure:`, in a row that has its id
 * @returns markup, or ''
 */
export function addButton(
  { corpus, locale, words, turned }: Page,
  item: string,
  title = titleOf(corpus, locale, item),
  named = item,
): string {
  const state = turned ? undefined : markOf(corpus, item);
  if (state === undefined) return '';
  const attributes = {
    type: 'button',
    class: 'add',
    'data-add': `${named} ${state} ${corpusVersion(corpus).version}`,
    'aria-label': words.say('tray.add', { title }),
  };
  // Its sign is drawn by the style, so that no copied table holds it.
  return el('button', attributes).replace(/\/>$/, '></button>');
}

const titleOf = (corpus: Corpus, locale: Locale, item: string): string =>
  slipsIn(wholeOf(corpus), locale).get(item)?.title ?? '';
