/**
 * What a reader sees in a page. The functions run in a browser, which knows what is visible, and
 * over a parsed file, where all is that is not marked hidden: nothing from outside is in reach.
 */

/** A link as a reader points at it. */
export interface Pointed {
  /** What it says; a link that says just this goes before one that says more. */
  text: string;
  /** Something that stands near it, where several links say the same. */
  near: string | undefined;
}

/** Where among the links of a page the one is that a reader means; -1 when there is none. */
export function findLink(root: Element, { text, near }: Pointed): number {
  const plain = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim();
  const isShown = (element: Element) =>
    'checkVisibility' in element
      ? element.checkVisibility()
      : !(element as Element).closest('[hidden]');
  const links = [...root.querySelectorAll('a[href]')];
  const ranked = links.flatMap((link, index) => {
    const says = plain(link);
    if (!says.includes(text) || !isShown(link)) return [];
    let steps = 0;
    if (near !== undefined) {
      let around: Element | null = link.parentElement;
      while (around && !plain(around).includes(near)) {
        around = around.parentElement;
        steps += 1;
      }
      if (!around) return [];
    }
    const rank = [says === text ? 0 : 1, steps, link.closest('main') ? 0 : 1, index];
    return [{ index, rank }];
  });
  ranked.sort((a, b) => {
    const at = a.rank.findIndex((value, i) => value !== b.rank[i]);
    return (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
  });
  return ranked[0]?.index ?? -1;
}

/** Facts that are to stand together. */
export interface Line {
  facts: readonly string[];
  /** The heading, or a part of it, that they stand under. */
  under: string | undefined;
}

/**
 * Whether facts stand together in one line of a page: a row, an item, a paragraph, a term with its
 * explanation. A number is found only whole.
 * @returns '' when they do, else what is missing
 */
export function findLine(root: Element, { facts, under }: Line): string {
  const squeeze = (text: string) => text.replaceAll(/\s+/g, ' ');
  /** The text of an element; the cells of a row stand apart. */
  const textIn = (element: Element, textOf: (part: Element) => string): string =>
    squeeze(
      element.localName === 'tr' ? [...element.children].map(textOf).join(' ') : textOf(element),
    );
  const written = (element: Element) => textIn(element, (part) => part.textContent);
  /** What can be seen of an element. */
  const seen = (element: Element): string => {
    if ('checkVisibility' in element) {
      if (!element.checkVisibility()) return '';
      return textIn(element, (part) => (part as HTMLElement).innerText);
    }
    const copy = (element as Element).cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('[hidden], script')) hidden.remove();
    return (element as Element).closest('[hidden]') ? '' : written(copy);
  };
  const wanted = facts.map((fact) => {
    // Space does not count, but between numerals.
    const parts = [...fact.replaceAll(/\s+/g, '')].map((sign, i, all) => {
      const plain = sign.replace(/[$()*+.?[\\\]^{|}]/, '\\$&');
      return /\d/.test(sign) && /\d/.test(all[i - 1] ?? '') ? plain : `\\s*${plain}`;
    });
    const text = parts.join('').replace('\\s*', '');
    const before = /^\d/.test(text) ? '(?<!\\d[.,]?)' : '';
    return new RegExp(`${before}${text}${/\d$/.test(text) ? '(?![.,]?\\d)' : ''}`);
  });
  const main = root.querySelector('main');
  const heads = [...(main?.querySelectorAll('h1, h2, h3, h4, caption, summary') ?? [])];
  const head = heads.find((element) => squeeze(element.textContent).includes(under ?? ''));
  const scope =
    under === undefined
      ? main
      : (head?.closest('table, details') ??
        head?.closest('section, article') ??
        head?.parentElement);
  if (!scope) return `no heading “${under ?? ''}”`;
  const lines = [
    ...scope.querySelectorAll(
      'tr, li, p, dt, dd, dl > div, figcaption, caption, summary, output, h1, h2, h3, h4',
    ),
  ];
  const holds = (list: readonly Element[], textOf: (element: Element) => string) => {
    const text = list.map(textOf).join(' ');
    return wanted.every((fact) => fact.test(text));
  };
  const found = lines.some((line) => {
    const next = line.localName === 'dt' ? line.nextElementSibling : null;
    const list = next ? [line, next] : [line];
    // What is there is quicker to tell than what can be seen.
    return holds(list, written) && holds(list, seen);
  });
  if (found) return '';
  const all = seen(scope);
  const missing = facts.filter((_, i) => !wanted[i]?.test(all));
  return missing.length > 0 ? missing.join(' · ') : `not together: ${facts.join(' · ')}`;
}

/** The ids of the measures that a list or a comparison shows, each once, in order of their names. */
export const shownMeasures = (root: Element): string[] =>
  [
    ...new Set(
      [...root.querySelectorAll<HTMLElement>('main [data-id], main [data-measure]')]
        .filter((element) => element.checkVisibility())
        .map(({ dataset }) => dataset['id'] ?? dataset['measure'] ?? ''),
    ),
  ].sort();
