import { pageAddress } from './cite.ts';

/**
 * What is folded and prints: the data of charts stand on the paper already, those of changes in a file;
 * they print when a reader has opened them.
 */
const FOLDED = 'details:not([open], .chart *, .changes *)';

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
  const turn = (open: boolean) => {
    for (const fold of opened) fold.open = open;
  };
  addEventListener('beforeprint', () => {
    opened.push(...document.querySelectorAll<HTMLDetailsElement>(FOLDED));
    turn(true);
  });
  addEventListener('afterprint', () => {
    turn(false);
    opened = [];
  });
}

/** Where the rule stands that names the address; a reader may pick something else and print again. */
let named: number | undefined;

/**
 * Puts the address at which the page is read at the foot of every sheet, where the build knew the
 * page's name only; in a folder, what the page is called by now. The sheets of a briefing have a foot of
 * their own.
 */
function addressAtFoot(): void {
  const [style] = document.styleSheets;
  const { dataset } = document.documentElement;
  if (!style || dataset['addressed'] !== undefined) return;
  if (document.querySelector('#sheets')) return;
  if (named !== undefined) style.deleteRule(named);
  const isHosted = /^https?:$/.test(location.protocol);
  const text = JSON.stringify(isHosted ? pageAddress() : document.title);
  named = style.insertRule(`@page { @bottom-left { content: ${text}; } }`, style.cssRules.length);
}
