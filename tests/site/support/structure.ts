/** Elements without an end. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** Content that is not markup. */
const RAW = /<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g;
const TAG = /<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|[^">])*?)(\/?)>|[^<\s]/g;
/** Attributes whose values decide what an element is to a reader; of others the name does. */
const TELLING = /^(?:class|role|type|scope|lang|aria-hidden|aria-current|hidden|tabindex)$/;

/** An element that is still open. */
interface Open {
  tag: string;
  is: string;
  words: boolean;
}

/**
 * Says of one page after the other whether it is built in a way that none before it was: whether it
 * has an element of a kind, in what stands around it, with or without words, that is new. Of pages
 * that have nothing new, checks of structure would say what they have said before.
 * @returns told the markup of a page, which must close what it opens
 */
export function newStructures(): (html: string) => boolean {
  const known = new Set<string>();
  return (html) => {
    const before = known.size;
    for (const structure of structuresOf(html)) known.add(structure);
    return known.size > before;
  };
}

/** The elements of a page by what they are and stand in, each once. */
export function structuresOf(html: string): Set<string> {
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
      const around = open.slice(-3).map(({ is }) => is.slice(is.lastIndexOf('>') + 1));
      open.push({ tag, is: [...around, kindOf(tag, attributes)].join('>'), words: false });
      if (self || VOID.test(tag)) close();
    }
  }
  return found;
}

/** What an element is, whatever it says. */
function kindOf(tag: string, attributes: string): string {
  const told = [...attributes.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, name = '', value]) =>
    TELLING.test(name) ? `${name}=${value ?? ''}` : name,
  );
  return [tag, ...told.sort()].join(' ');
}
