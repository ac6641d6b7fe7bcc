import { pageAddress } from './cite.ts';

/** Folds whose data stand on the paper already, or in a file: they print when a reader has opened them. */
const AS_THEY_STAND = '.chart details, .changes details';

/** What only a script can add to a page on paper. */
export function readyForPaper(): void {
  addEventListener('beforeprint', addressAtFoot);
  // Others open what is folded by the page's style.
  if (!CSS.supports('selector(::details-content)')) openFolds();
}

/** Opens what is folded while the page is printed. */
function openFolds(): void {
  document.documentElement.dataset['unfolds'] = '';
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    const folds = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    const printed = folds.filter((fold) => !fold.matches(AS_THEY_STAND));
    for (const fold of printed) fold.open = true;
    opened.push(...printed);
  });
  addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false;
    opened = [];
  });
}

/** The rule that names the address; a reader may pick something else and print again. */
let named: CSSRule | undefined;

/**
 * Puts the address at which the page is read at the foot of every sheet, where the build knew the
 * page's name only. The sheets of a briefing have a foot of their own.
 */
function addressAtFoot(): void {
  const [style] = document.styleSheets;
  const { dataset } = document.documentElement;
  if (!style || dataset['addressed'] !== undefined) return;
  if (!/^https?:$/.test(location.protocol) || document.querySelector('#sheets')) return;
  const former = named ? [...style.cssRules].indexOf(named) : -1;
  if (former >= 0) style.deleteRule(former);
  const address = JSON.stringify(pageAddress());
  const end = style.cssRules.length;
  style.insertRule(`@page { @bottom-left { content: ${address}; } }`, end);
  named = style.cssRules[end];
}
