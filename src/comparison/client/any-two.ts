/**
 * The page on which any two columns are chosen and read side by side. The address keeps the choice; what
 * the two show comes in a script each.
 */
import { fragmentId, keepQuery, onReturn } from '../../client/address.ts';
import { fillOnPage } from '../../client/fill.ts';
import type { AnyTwoData } from '../wire.ts';
import { columnHere } from './column-files.ts';
import { headOfPage } from './page-head.ts';
import { readTwo, writeTwo, type AskedTwo } from './two.ts';
import { isFoldOf, openFolds, showColumns } from './two-table.ts';

type Column = AnyTwoData['columns'][number];

/** So many names that are none are told. */
const NAMED = 3;

/** Starts the page, where it is one. */
export function anyTwoColumns(): void {
  const form = document.querySelector<HTMLFormElement>('#any-two');
  const shown = document.querySelector<HTMLElement>('#any-two-shown');
  const table = shown?.querySelector('table');
  const block = document.querySelector('#any-two-data');
  if (form && shown && table && block) {
    start(form, shown, table, JSON.parse(block.textContent) as AnyTwoData);
  }
}

const byId = (name: string): HTMLElement | null => document.querySelector(`#any-two-${name}`);

function start(
  form: HTMLFormElement,
  shown: HTMLElement,
  table: HTMLTableElement,
  { lens, columns, own, inside, site, words }: AnyTwoData,
): void {
  const [said, nearest, again] = [byId('said'), byId('nearest'), byId('again')];
  const head = headOfPage(site);
  const sides = [...form.querySelectorAll('select')];
  const onSide = () => sides.map(({ value }) => columns.find(({ id }) => id === value));
  const put = (ids: readonly (string | undefined)[]) => {
    for (const [i, select] of sides.entries()) select.value = ids[i] ?? '';
  };
  const say = (name: string, holes: Readonly<Record<string, string | number>>) =>
    fillOnPage(words[name], holes);
  const listed = (list: readonly Column[]) => list.map(({ name }) => name).join(words['sep']);
  const tell = (...sentences: readonly (string | undefined)[]) => {
    if (said) said.textContent = sentences.filter(Boolean).join(words['gap']);
  };
  /** So often something was chosen: what comes late for an earlier choice is not shown. */
  let turn = 0;
  /** The columns as the address names them, and the folds of their cells that stand open. */
  let named: readonly string[] = [];
  let open: readonly string[] = [];
  const keep = () => {
    keepQuery(writeTwo(named, open));
  };

  /**
   * Shows the two that the form states.
   * @param asked what the address asks: where that cannot be had, it says so until something is chosen
   */
  function update(asked?: AskedTwo<Column>): void {
    const wrong = asked ? wrongIn(asked) : '';
    const [one, other] = onSide();
    const chosen = [one, other].flatMap((column) => column ?? []);
    const ids = chosen.map(({ id }) => id);
    turn += 1;
    named = wrong === '' ? ids : (asked?.stated ?? []);
    // What a fold is called ends in its column; those of others are gone.
    open = (asked?.open ?? open).filter((name) => ids.some((id) => isFoldOf(name, id)));
    // One column does not stand on both sides; keys that go through the names leave it out.
    for (const [i, { options }] of sides.entries()) {
      const beside = sides[1 - i]?.value;
      for (const option of options) option.disabled = beside !== '' && option.value === beside;
    }
    for (const button of [nearest, again]) button?.setAttribute('hidden', '');
    head.name(one && other && say('title', { one: one.name, other: other.name }));
    keep();
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.any-two-lenses a')) {
      link.search = writeTwo(ids);
    }
    shown.hidden = !(one && other);
    if (one && other) void bring([one, other], wrong);
    else tell(wrong, chosen[0] ? say('second', { who: chosen[0].name }) : words['none']);
  }

  async function bring(two: readonly [Column, Column], wrong: string): Promise<void> {
    const asked = turn;
    table.hidden = true;
    shown.setAttribute('aria-busy', 'true');
    tell(say('waiting', { list: listed(two) }));
    const come = await Promise.all(two.map(columnHere));
    if (asked !== turn) return;
    shown.removeAttribute('aria-busy');
    const lost = two.filter((_, i) => !come[i]);
    const here = come.flatMap((column) => column ?? []);
    const count = lost.length > 0 ? undefined : showColumns(table, here, lens, open);
    shown.hidden = !count;
    if (!count) {
      tell(wrong, say('failed', { list: listed(lost.length > 0 ? lost : two) }));
      again?.removeAttribute('hidden');
      return;
    }
    table.hidden = false;
    const [one, other] = two;
    tell(wrong, say('sum', { one: one.name, other: other.name, ...count }));
    noteOn(two);
    // Buttons that have come say whether what they stand for is in the reader’s briefing.
    dispatchEvent(new StorageEvent('storage'));
    toPlace();
  }

  /** What is particular to the two: that one lies in the other, or that they have a page of their own. */
  function noteOn(two: readonly Column[]): void {
    const inOrder = columns.filter((column) => two.includes(column));
    const key = inOrder.map(({ id }) => id).join(' ');
    const [within, page, link] = [byId('inside'), byId('own'), byId('own')?.querySelector('a')];
    if (within) [within.hidden, within.textContent] = [!inside[key], inside[key] ?? ''];
    if (!page || !link) return;
    page.hidden = !own[key];
    link.href = own[key] ?? '';
    link.textContent = listed(inOrder);
  }

  /** The place to which the address points has what it is of only now; once. */
  let place = fragmentId();
  function toPlace(): void {
    if (place !== '') document.getElementById(place)?.scrollIntoView();
    place = '';
  }

  /** What an address asks and cannot have, in words. */
  const wrongIn = ({ twice, unknown, more }: AskedTwo<Column>): string =>
    [
      ...(twice ? [say('twice', { who: twice.name })] : []),
      ...unknown
        .slice(0, NAMED)
        .flatMap(({ text, nearest: like }) => [
          say('unknown', { text }),
          ...(like ? [say('nearest', { who: like.name })] : []),
        ]),
      ...(more.length > 0 ? [say('more', { list: listed(more) })] : []),
    ].join(words['gap']);

  /** A button for what an address may have meant. */
  function offerNearest({ chosen, unknown }: AskedTwo<Column>): void {
    const like = unknown[0]?.nearest;
    if (!nearest || !like || chosen.length > 1) return;
    nearest.hidden = false;
    nearest.textContent = say('take', { who: like.name });
    nearest.onclick = () => {
      put([...chosen, like].map(({ id }) => id));
      update();
      sides.find(({ value }) => value === like.id)?.focus();
    };
  }

  const restore = (): void => {
    const asked = readTwo(location.search, columns);
    put(asked.chosen.map(({ id }) => id));
    update(asked);
    offerNearest(asked);
  };

  form.hidden = false;
  form.addEventListener('change', () => {
    update();
  });
  byId('swap')?.addEventListener('click', () => {
    put(sides.map(({ value }) => value).reverse());
    update();
  });
  again?.addEventListener('click', () => {
    update();
    sides[0]?.focus();
  });
  // A fold does not tell those above it.
  table.addEventListener(
    'toggle',
    () => {
      open = openFolds(table);
      keep();
    },
    true,
  );
  // What was chosen before this script came stays.
  if (onSide().some(Boolean)) update();
  else restore();
  onReturn(restore);
}
