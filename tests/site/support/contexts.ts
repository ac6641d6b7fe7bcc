/**
 * The contexts in which a page shows words, each once: what axe's rules on colours look at in an
 * element that has words or is a control, and in all that it stands in. Two elements of one context
 * have the same outcome, whatever they say and on whatever page they stand. Tag, classes and states
 * are part of it, and colours, sizes and places as the browser has reckoned them, so that it makes no
 * difference which sheet they come from. Runs in the browser: nothing from outside is in reach; the
 * first element of each context stays there as `elementsOfContexts`, by the context.
 */
export function contextsOf(): string[] {
  const states = ['style', 'role', 'type', 'disabled', 'aria-disabled', 'inert', 'open'];
  const hash = (text: string): string => {
    let [a, b] = [0xdeadbeef, 0x41c6ce57];
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      a = Math.imul(a ^ code, 0x9e3779b1);
      b = Math.imul(b ^ code, 0x5f356495);
    }
    return `${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}`;
  };
  const isWord = (node: Node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? '');
  /** How a link stands out from the text that it stands in; '' when there is none. */
  const standsOut = (link: Element, style: CSSStyleDeclaration): string => {
    let block = link.parentElement;
    while (block && getComputedStyle(block).display.startsWith('inline')) {
      block = block.parentElement;
    }
    if (!block || block.textContent.trim() === link.textContent.trim()) return '';
    const around = getComputedStyle(block);
    return [
      style.textDecorationLine + style.borderBottom + style.outline,
      style.fontFamily === around.fontFamily && style.fontStyle === around.fontStyle,
      around.color + around.fontSize + around.fontWeight,
    ].join('|');
  };
  /** Whether an element is cut off by another: not, in part, or as a whole. */
  const cutBy = (box: DOMRect, { left, right, top, bottom }: DOMRect): string => {
    if (right <= box.left || left >= box.right || bottom <= box.top || top >= box.bottom) {
      return 'all';
    }
    const isWithin = left >= box.left && right <= box.right;
    return isWithin && top >= box.top && bottom <= box.bottom ? '' : 'some';
  };
  const found = new Map<string, Element>();
  const walk = (element: Element, above: string, clips: readonly DOMRect[]): void => {
    const style = getComputedStyle(element);
    if (style.display === 'none') return;
    const hasWords = [...element.childNodes].some(isWord);
    let is = `${above}>${element.localName}.${element.getAttribute('class') ?? ''}${hasWords}`;
    for (const state of states) {
      if (element.hasAttribute(state)) is += `[${state}=${element.getAttribute(state) ?? ''}]`;
    }
    const { backgroundColor, backgroundImage, position, opacity, overflow, display } = style;
    const chain = hash(
      `${is}|${backgroundColor}|${backgroundImage}|${position}|${opacity}|${overflow}|${display}`,
    );
    const isControl = /^(input|select|textarea|button)$/.test(element.localName);
    if ((hasWords || isControl) && element.checkVisibility({ visibilityProperty: true })) {
      const box = element.getBoundingClientRect();
      const { color, fontSize, fontWeight, textShadow, textIndent } = style;
      const looks = `${color}|${fontSize}|${fontWeight}|${textShadow}|${textIndent}`;
      const cut = clips.map((clip) => cutBy(clip, box)).join();
      const link = element.localName === 'a' ? standsOut(element, style) : '';
      const context = hash(`${chain}|${looks}|${cut}|${link}|${box.width > 0 && box.height > 0}`);
      if (!found.has(context)) found.set(context, element);
    }
    const inner = overflow === 'visible' ? clips : [...clips, element.getBoundingClientRect()];
    for (const child of element.children) walk(child, chain, inner);
  };
  walk(document.body, document.documentElement.className, []);
  Object.assign(globalThis, { elementsOfContexts: found });
  return [...found.keys()];
}
