/** What names a page: its heading, its title, and its citations. */
export interface PageHead {
  /** Names it otherwise; as it came where no name is given. */
  name(name: string | undefined): void;
}

/** Takes the head of the page as it came. @param site what the site is called, at the end of the title */
export function headOfPage(site: string): PageHead {
  const heading = document.querySelector('h1');
  const came = { title: document.title, nodes: [...(heading?.childNodes ?? [])] };
  const own = heading?.textContent ?? '';
  const citations = [...document.querySelectorAll<HTMLElement>('[data-cite-seen]')].map((at) => ({
    at,
    text: at.textContent,
    seen: at.dataset['citeSeen'] ?? '',
  }));
  return {
    name(name) {
      document.title = name === undefined ? came.title : `${name} · ${site}`;
      heading?.replaceChildren(...(name === undefined ? came.nodes : [name]));
      for (const { at, text, seen } of citations) {
        at.dataset['citeSeen'] = seen.replaceAll(own, () => name ?? own);
        // On a host the site's script fills in the rest once the address has changed.
        if (!/^https?:$/.test(location.protocol))
          at.textContent = text.replaceAll(own, () => name ?? own);
      }
    },
  };
}
