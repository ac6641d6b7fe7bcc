import { corpusVersion } from '../analysis/release.ts';
import { el } from '../charts/svg.ts';
import type { Page } from '../routes/page.ts';
import { markOf } from './state.ts';

/**
 * The button that puts a thing into the reader’s own briefing; it shows with scripts only. A page that reads
 * otherwise than as resolved offers none, and neither does one of a thing that no tray takes.
 * @param item what it is and its id, such as `measure:shenzhen/talent-flats`
 * @param title what the thing is called, for those who do not see beside what the button stands
 * @returns markup, or ''
 */
export function addButton({ corpus, words, turned }: Page, item: string, title: string): string {
  const state = turned ? undefined : markOf(corpus, item);
  if (state === undefined) return '';
  const attributes = {
    type: 'button',
    class: 'add',
    'data-add': `${item} ${state} ${corpusVersion(corpus).version}`,
    'aria-label': words.say('tray.add', { title }),
  };
  // Its sign is drawn by the style, so that no copied table holds it.
  return el('button', attributes).replace(/\/>$/, '></button>');
}
