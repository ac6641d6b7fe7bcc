import { memoText } from '../shared/memo.ts';

/** What readers open and close themselves. */
const OPENED = '[open]';

/** No script makes what stands once in a page: the root, the classes of its pictures. */
const ONCE = /^(?:html|body|\.s\d+)$/;

/** Words of a script that may be the name of an element, a class or an id: no property, selector or key. */
const GIVEN = /(?<![\w.#-])(?<![{,](?=[\w-]+:))[\w-]+/g;

/** How names begin that a script puts together: `tray-${kind}`. */
const BEGUN = /(?<![\w.#-])[\w-]+-(?=\$\{)/g;

/**
 * Whether one of a page's scripts, or its reader, may give an element a name, class, id or attribute, as
 * selectors write them: the script has the word, or what begins it.
 */
export function madeBy(scripts: readonly string[]): (name: string) => boolean {
  const given = scripts.map(givenIn);
  const words = scripts.map(wordsIn);
  const begun = scripts.flatMap(begunIn);
  return memoText((name) => {
    if (name === OPENED) return true;
    const attribute = /^\[([\w-]+)/.exec(name)?.[1];
    if (attribute !== undefined) {
      return [attribute, propertyOf(attribute)].some((word) => words.some((set) => set.has(word)));
    }
    const word = name.replace(/^[.#]/, '');
    if (ONCE.test(name)) return false;
    return given.some((set) => set.has(word)) || begun.some((start) => word.startsWith(start));
  });
}

const givenIn = memoText((script) => new Set(script.match(GIVEN)));
const begunIn = memoText((script): readonly string[] => script.match(BEGUN) ?? []);
const wordsIn = memoText((script) => new Set(script.match(/[\w-]+/g)));

/** An attribute as a property of an element or of its `dataset`. */
const propertyOf = (attribute: string): string =>
  attribute.replace(/^data-/, '').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
