import type { Page } from 'playwright-core';

/** What the page of a briefing says. */
export interface SheetTexts {
  title: string;
  language: string;
  promised: number;
  /** Its headings, in order. */
  headings: string[];
  /** Its tables: the texts of the head row and of every other row. */
  tables: { head: string; rows: string[] }[];
  /** All text that is to be on paper, but for details that are left out. */
  text: string;
}

/** What the page of a briefing holds, as the browser shows it. */
export interface SheetFacts extends SheetTexts {
  /** The text with which each sheet of the preview begins. */
  sheets: string[];
  /** Numbers whose unit stands on another line than they, with what is around them. */
  parted: string[];
  /** How many sheets the preview draws. */
  papers: number;
}

/**
 * What pages of briefings say, as a browser parses them: none is laid out.
 * @param browserPage any page of their site
 */
export const sheetTexts = (browserPage: Page, urls: readonly string[]): Promise<SheetTexts[]> =>
  browserPage.evaluate(textsOf, urls);

/** Reads the sheet that a browser shows; it must be wide enough for the preview. */
export async function sheetFacts(browserPage: Page): Promise<SheetFacts> {
  const [texts] = await browserPage.evaluate(textsOf, undefined);
  if (!texts) throw new Error('no page is open');
  return { ...texts, ...(await placesOf(browserPage)) };
}

/** Runs in the browser. @param urls pages to read; the page that is open where none are given */
async function textsOf(urls: readonly string[] | undefined): Promise<SheetTexts[]> {
  const squeeze = (text: string | null | undefined) =>
    (text ?? '').replaceAll(/[\s\u2060\u00ad]/g, '');
  const parsed = async (url: string) => {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  };
  const pages = urls ? await Promise.all(urls.map(parsed)) : [document];
  return pages.map((page) => {
    const all = (selector: string, within: ParentNode = page) => [
      ...within.querySelectorAll(selector),
    ];
    return {
      title: page.title,
      language: page.documentElement.lang,
      promised: Number(page.querySelector('.briefing')?.getAttribute('data-pages')),
      headings: all('.briefing :is(h1, h2, h3, h4)').map((heading) => squeeze(heading.textContent)),
      tables: all('.briefing table:not(details table)').map((table) => ({
        head: squeeze(table.querySelector('thead')?.textContent),
        rows: all('tbody tr', table).map((row) => squeeze(row.textContent)),
      })),
      text: all('.flow')
        .map((flow) => {
          const copy = flow.cloneNode(true) as Element;
          for (const hidden of copy.querySelectorAll('details, svg')) hidden.remove();
          return squeeze(copy.textContent);
        })
        .join(''),
    };
  });
}

/** Where on the sheets of the preview things stand. */
const placesOf = (browserPage: Page): Promise<Omit<SheetFacts, keyof SheetTexts>> =>
  browserPage.evaluate(() => {
    const squeeze = (text: string | null | undefined) =>
      (text ?? '').replaceAll(/[\s\u2060\u00ad]/g, '');
    const all = (selector: string, within: ParentNode = document) => [
      ...within.querySelectorAll(selector),
    ];
    /** The first characters of each column, by the column that each character stands in. */
    const columns = (flow: Element): string[] => {
      const { columnWidth, columnGap } = getComputedStyle(flow);
      const scale = flow.getBoundingClientRect().width / (flow as HTMLElement).offsetWidth;
      const step = (parseFloat(columnWidth) + parseFloat(columnGap)) * scale;
      const { left } = flow.getBoundingClientRect();
      const texts: string[] = [];
      const walker = document.createTreeWalker(flow, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        for (const [index, character] of [...(node.nodeValue ?? '')].entries()) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const place = range.getClientRects()[0];
          if (!place || squeeze(character) === '') continue;
          const column = Math.floor((place.left - left + 2) / step);
          texts[column] = (texts[column] ?? '') + character;
        }
      }
      return [...texts].map((text) => text ?? '');
    };
    /** Where a number and the unit after it stand in one block and not in one line. */
    const partedIn = (block: Element): string[] => {
      const characters: { text: string; top: number }[] = [];
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node.parentElement?.closest('svg, details, sup')) continue;
        for (const [index, text] of [...(node.nodeValue ?? '')].entries()) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const place = range.getClientRects()[0];
          if (place) characters.push({ text, top: place.top + place.height / 2 });
        }
      }
      const text = characters.map((entry) => entry.text).join('');
      const units =
        /\d[万亿萬億]*(?=[万亿萬億元年月日号號期条條项項个個家人名平公米倍位所种種套件%％])|\d(?= (?:million|billion|km²|m²|people|percentage))|(?:CNY|HKD)(?= \d)/g;
      return [...text.matchAll(units)].flatMap(({ 0: number, index }) => {
        const end = index + number.length - 1;
        const unit = characters[text[end + 1] === ' ' ? end + 2 : end + 1];
        const apart = Math.abs((characters[end]?.top ?? 0) - (unit?.top ?? 0));
        return apart > 5 ? [text.slice(Math.max(0, index - 5), index + 10)] : [];
      });
    };
    return {
      sheets: all('.flow').flatMap(columns),
      parted: all('.briefing :is(h1, h2, h3, p, li, td, th, caption)').flatMap(partedIn),
      papers: all('.paper').length,
    };
  });
