/** Elements without an end. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** Content that is not markup. */
const RAW = /<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g;
const TAG = /<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|[^">])*?)(\/?)>|[^<\s]/g;
/** Attributes whose values decide what an element is to a reader; of others the name does. */
const TELLING = /^(?:class|role|type|scope|lang|aria-hidden|aria-current|hidden|tabindex)$/;
/** Classes that choose a colour, a mark or a share of the width, and nothing that an element is. */
const LOOK = /^(?:j-[\w-]+|s\d+|of-\d+)$/;

/** An element that is still open. */
interface Open {
  tag: string;
  is: string;
  words: boolean;
}

/**
 * The pages on which everything stands that stands on any: each element of a kind, in what it stands
 * in, with or without words. A check of elements one by one, in what they stand in, says of these what it
 * would say of all; of what stands beside them, in which order and how often, it does not. Of pages that
 * have the same, the smallest are taken.
 * @param markup the pages with their markup, which must close what it opens
 * @param how what makes a difference; what an element is in its parent, when left out
 */
export function pagesWithAll<P>(
  markup: ReadonlyMap<P, string>,
  how: Telling = { around: 1, looks: false },
): Set<P> {
  const structures = new Map([...markup].map(([page, html]) => [page, structuresOf(html, how)]));
  const pagesWith = new Map<string, number>();
  for (const structure of [...structures.values()].flatMap((all) => [...all])) {
    pagesWith.set(structure, (pagesWith.get(structure) ?? 0) + 1);
  }
  const largestFirst = [...markup.keys()].sort(
    (a, b) => (markup.get(b)?.length ?? 0) - (markup.get(a)?.length ?? 0),
  );
  const taken = new Set(markup.keys());
  for (const page of largestFirst) {
    const has = [...(structures.get(page) ?? [])];
    if (has.some((structure) => pagesWith.get(structure) === 1)) continue;
    taken.delete(page);
    for (const structure of has) pagesWith.set(structure, (pagesWith.get(structure) ?? 0) - 1);
  }
  return taken;
}

/** What tells one element from another. */
export interface Telling {
  /** How many of the elements that it stands in. */
  around: number;
  /** Whether the classes that only choose a colour, a mark or a width. */
  looks: boolean;
}

/** The elements of a page by what they are and stand in, each once. */
function structuresOf(html: string, { around: depth, looks }: Telling): Set<string> {
  const found = new Set<string>();
  const open: Open[] = [];
  const close = () => {
    const element = open.pop();
    const around = open.at(-1);
    if (!element) return;
    found.add(`${element.is}${element.words ? ' with words' : ''}`);
    if (around && element.words) around.words = true;
  };
  for (const [text, end, tag, attributes = '', self] of html.replace(RAW, '').matchAll(TAG)) {
    if (tag === undefined) {
      const around = open.at(-1);
      if (around && text !== '') around.words = true;
    } else if (end) {
      while (open.some((element) => element.tag === tag) && open.at(-1)?.tag !== tag) close();
      close();
    } else {
      const around = open.slice(-depth).map(({ is }) => is.slice(is.lastIndexOf('>') + 1));
      open.push({ tag, is: [...around, kindOf(tag, attributes, looks)].join('>'), words: false });
      if (self || VOID.test(tag)) close();
    }
  }
  return found;
}

/** The value of an attribute, of classes without those of looks. */
const lookless = (name: string, value: string): string =>
  name === 'class'
    ? value
        .split(' ')
        .filter((one) => !LOOK.test(one))
        .join(' ')
    : value;

/** What an element is, whatever it says. */
function kindOf(tag: string, attributes: string, looks: boolean): string {
  const told = [...attributes.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, name = '', value]) =>
    TELLING.test(name) ? `${name}=${looks ? (value ?? '') : lookless(name, value ?? '')}` : name,
  );
  return [tag, ...told.sort()].join(' ');
}
