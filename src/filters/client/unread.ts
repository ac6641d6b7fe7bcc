import { nearestNamed } from '../../search/client/nearest.ts';
import type { ElsewhereData } from '../../comparison/wire.ts';
import { fillOnPage } from '../../client/fill.ts';
import { isNamed, readFields, writeFields } from './fields.ts';

/** Something that a page offers, or another page of the same kind. */
interface Offered {
  value: string;
  label: string;
  /** The page on which it stands, where it is not this one. */
  href?: string;
}

type Field = HTMLInputElement | HTMLSelectElement;

/** So many things that a form does not have are named, each with so many of its characters. */
const [MOST, LONG] = [3, 60];

const fieldsOf = (form: Element) => [
  ...form.querySelectorAll<Field>('input[type=checkbox], select'),
];

/**
 * Says beside a form what an address states of it and it does not offer, with the nearest that it does.
 * What others have hung onto the address is no field of it, and not spoken of.
 * @param query as it was before the page wrote its own
 */
export function sayUnread(query: string): void {
  for (const form of document.querySelectorAll<HTMLElement>('main [data-unread]')) {
    const sentences = [...fieldsByName(form)].flatMap(([name, fields]) => {
      const offered = offeredBy(fields, name);
      const stated = new Set(readFields(query).stated(...namesOf(name, fields)));
      return [...stated].flatMap((text) =>
        sentenceOf(text, offered, form, (value) => corrected(query, form, name, [text, value])),
      );
    });
    if (sentences.length > 0) showBeside(form, sentences.slice(0, MOST));
  }
}

function fieldsByName(form: Element): Map<string, Field[]> {
  const byName = new Map<string, Field[]>();
  for (const field of fieldsOf(form)) {
    byName.set(field.name, [...(byName.get(field.name) ?? []), field]);
  }
  return byName;
}

function offeredBy(fields: readonly Field[], name: string): Offered[] {
  const here = fields.flatMap((field): Offered[] =>
    field instanceof HTMLSelectElement
      ? [...field.options].map(({ value, text }) => ({ value, label: text.trim() }))
      : [{ value: field.value, label: labelOf(field) }],
  );
  return name === 'columns' ? [...here, ...columnsElsewhere()] : here;
}

/** What a choice is called, without the number beside it. */
const labelOf = (field: Field): string =>
  [...(field.closest('label')?.childNodes ?? [])]
    .filter((node) => !(node instanceof Element && node.matches('.choice-count')))
    .map(({ textContent }) => textContent ?? '')
    .join('')
    .trim();

/** The columns of a comparison that stand on its other pages. */
function columnsElsewhere(): Offered[] {
  const block = document.querySelector('#compare-data')?.textContent ?? '{}';
  const { elsewhere = [] } = JSON.parse(block) as { elsewhere?: readonly ElsewhereData[] };
  return elsewhere.flatMap(({ href, columns }) =>
    Object.entries(columns).map(([value, label]) => ({ value, label, href })),
  );
}

type Sentence = readonly (Node | string)[];

function sentenceOf(
  text: string,
  offered: readonly Offered[],
  { dataset }: HTMLElement,
  hrefOf: (value: string) => string,
): Sentence[] {
  const same = offered.find(({ value }) => isNamed(value, [text]));
  if (same) return same.href === undefined ? [] : [linked(dataset['elsewhere'], same, same.href)];
  const near = nearestNamed(text, offered, ({ value, label }) => [value, label]);
  const cut = [...text].length > LONG ? `${[...text].slice(0, LONG).join('')}…` : text;
  const unread = fillOnPage(dataset['unread'], { text: cut });
  if (!near) return [[unread]];
  const gap = dataset['gap'] ?? ' ';
  return [[unread, gap, ...linked(dataset['nearest'], near, near.href ?? hrefOf(near.value))]];
}

/** A sentence in which what is offered is a link. */
function linked(message: string | undefined, { label }: Offered, href: string): Sentence {
  const [before = '', after = ''] = (message ?? '').split('%who');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = label;
  return [before, link, after];
}

/** The address of the page with a value in the place of one that a field does not have. */
function corrected(
  query: string,
  form: HTMLElement,
  name: string,
  value: readonly [string, string],
) {
  const read = readFields(query);
  const [text, right] = value;
  const fields = [...form.querySelectorAll<Field>('input, select')];
  return writeFields(
    [...new Set(fields.map((field) => field.name))].map((own) => {
      if (own === 'q') return [own, [read.text(own)]];
      const stated = read.stated(...namesOf(own, fields));
      return [own, stated.map((one) => (own === name && one === text ? right : one))];
    }),
  );
}

/** What addresses call a field, those of old included. */
const namesOf = (name: string, fields: readonly Field[]): string[] => [
  name,
  ...fields.flatMap((field) =>
    field.name === name ? (field.dataset['also'] ?? '').split(' ') : [],
  ),
];

/** Shows sentences below the title, where a reader arrives, until something is chosen in the form. */
function showBeside(form: HTMLElement, sentences: readonly Sentence[]): void {
  const note = document.createElement('p');
  note.className = 'note unread';
  note.setAttribute('role', 'alert');
  const gap = form.dataset['gap'] ?? ' ';
  note.append(...sentences.flatMap((sentence, i) => (i === 0 ? sentence : [gap, ...sentence])));
  (document.querySelector('main h1') ?? form).after(note);
  form.addEventListener('input', () => note.remove(), { once: true });
}
