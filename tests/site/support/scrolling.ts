import type { Page as BrowserPage } from 'playwright-core';

/** Whether a page scrolls sideways, with what sticks out. */
export async function overflow(
  browserPage: BrowserPage,
  path: string,
  width: number,
): Promise<string[]> {
  if (browserPage.viewportSize()?.width !== width) {
    await browserPage.setViewportSize({ width, height: 300 });
  }
  const found = await browserPage.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    // What the page says before what stands around it, which may only be drawn along.
    const wide = [...document.querySelectorAll('main *'), ...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 3)
      .map((element) => {
        const from = element.closest<HTMLElement>('main')?.dataset['from'] ?? '';
        return `${from} <${element.localName} class="${element.getAttribute('class') ?? ''}">`;
      });
    return [`${scrollWidth} of ${clientWidth} px: ${wide.join(', ')}`];
  });
  return found.map((text) => `${path} at ${width} px: ${text}`);
}

/** What of a page scrolls in itself, and has nothing that the keyboard can come to. */
export async function unreached(
  browserPage: BrowserPage,
  path: string,
  width: number,
): Promise<string[]> {
  const found = await browserPage.evaluate(() => {
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
    // What a rule lets scroll, in whatever medium: to ask each element would take as long as a layout.
    const selectorsIn = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) => {
        if (rule instanceof CSSGroupingRule && !(rule instanceof CSSStyleRule)) {
          return selectorsIn(rule.cssRules);
        }
        if (!(rule instanceof CSSStyleRule)) return [];
        const { overflowX, overflowY } = rule.style;
        return scrolls(overflowX) || scrolls(overflowY) ? [rule.selectorText] : [];
      });
    const selectors = [...document.styleSheets].flatMap((sheet) => selectorsIn(sheet.cssRules));
    const controls = 'a[href], button, input, select, textarea, summary, [tabindex]';
    const isReached = (element: Element) =>
      element instanceof HTMLElement && element.tabIndex >= 0 && element.checkVisibility();
    return [...document.querySelectorAll(['[style*=overflow]', ...selectors].join(', '))]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
        return (
          (scrolls(overflowX) && scrollWidth > clientWidth + 1) ||
          (scrolls(overflowY) && scrollHeight > clientHeight + 1)
        );
      })
      .filter(
        (element) =>
          element.checkVisibility() &&
          !isReached(element) &&
          ![...element.querySelectorAll(controls)].some(isReached),
      )
      .map((element) => {
        const from = element.closest<HTMLElement>('main')?.dataset['from'] ?? '';
        return `${from} <${element.localName} class="${element.getAttribute('class') ?? ''}">`;
      });
  });
  return found.map((text) => `${path} at ${width} px: ${text}`);
}
