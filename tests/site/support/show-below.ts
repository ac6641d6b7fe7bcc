/**
 * Shows what other pages say below what a page says, each with its style, and with what the scripts
 * of the page have shown in itself. Runs in the browser.
 */
export async function showBelow(urls: readonly string[]): Promise<void> {
  const stylesOf = (page: Document) =>
    [...page.querySelectorAll('style')].map(({ textContent }) => textContent);
  const known = new Set(stylesOf(document));
  const texts = await Promise.all(
    urls.map(async (url) => {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      return response.text();
    }),
  );
  // All at once: the browser lays out anew what it is given one by one.
  const [styles, mains] = [new DocumentFragment(), new DocumentFragment()];
  for (const [i, text] of texts.entries()) {
    const page = new DOMParser().parseFromString(text, 'text/html');
    for (const style of stylesOf(page).filter((one) => !known.has(one))) {
      known.add(style);
      styles.append(Object.assign(document.createElement('style'), { textContent: style }));
    }
    const main = page.querySelector('main');
    const url = urls[i] ?? '';
    if (!main) throw new Error(`${url} has no main part`);
    main.dataset['from'] = new URL(url).pathname;
    for (const hidden of main.querySelectorAll<HTMLElement>('[hidden][id]')) {
      hidden.hidden = document.getElementById(hidden.id)?.hidden ?? true;
    }
    mains.append(main);
  }
  document.head.append(styles);
  document.querySelector('main')?.after(mains);
}
