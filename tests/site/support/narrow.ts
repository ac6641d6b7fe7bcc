/**
 * Shows whoever walks down the tree of a page no more of it than decides the colours at
 * `elementsToLookAt`: these, what they stand in, what stands in them, what lies where they lie, and
 * controls, whose state may be that of their words. Nothing moves, and whoever asks for elements by
 * selector or place finds all: what is left out is left out of `children`, `childNodes` and walks of
 * elements alone, by which axe goes over a page before it looks at one word of it. Runs in the browser:
 * nothing from outside is in reach.
 */
export function narrow(): void {
  const { elementsToLookAt: targets = [] } = globalThis as { elementsToLookAt?: Element[] };
  const kept = new Set<Element>();
  const keep = (from: Element): void => {
    for (let at: Element | null = from; at && !kept.has(at); at = at.parentElement) kept.add(at);
  };
  for (const target of targets) {
    keep(target);
    for (const inner of target.querySelectorAll('*')) keep(inner);
  }
  const places = targets.map((target) => target.getBoundingClientRect());
  for (const element of document.querySelectorAll('body *')) {
    if (kept.has(element)) continue;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const lies = places.some(
      (place) =>
        left <= place.right && right >= place.left && top <= place.bottom && bottom >= place.top,
    );
    if (lies || element.matches('input, select, textarea, button, fieldset')) keep(element);
  }
  const narrowed: Element[] = [];
  for (const element of kept) {
    if ([...element.children].every((child) => kept.has(child))) continue;
    const isKept = (node: Node) => !(node instanceof Element) || kept.has(node);
    const values = { childNodes: element.childNodes, children: element.children };
    for (const [name, nodes] of Object.entries(values)) {
      Object.defineProperty(element, name, {
        value: [...nodes].filter(isKept),
        configurable: true,
      });
    }
    narrowed.push(element);
  }
  Object.assign(document, {
    createTreeWalker: (root: Node, what?: number, filter?: NodeFilter | null) =>
      Document.prototype.createTreeWalker.call(
        document,
        root,
        what,
        what === NodeFilter.SHOW_ELEMENT
          ? (node) =>
              kept.has(node as Element) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT
          : filter,
      ),
  });
  Object.assign(globalThis, { narrowed });
}

/** Shows all of a page again. Runs in the browser. */
export function widen(): void {
  const { narrowed = [] } = globalThis as { narrowed?: Element[] };
  for (const element of narrowed) {
    Reflect.deleteProperty(element, 'childNodes');
    Reflect.deleteProperty(element, 'children');
  }
  Reflect.deleteProperty(document, 'createTreeWalker');
}
