import type { Page } from 'playwright-core';

/** What the page of a briefing holds, as the browser shows it. */
export interface SheetFacts {
  title: string;
  language: string;
  promised: number;
  /** Its headings, in order. */
  headings: string[];
  /** Its tables: the texts of the head row and of every other row. */
  tables: { head: string; rows: string[] }[];
  /** All text that is to be on paper, but for details that are left out. */
  text: string;
  /** The text with which each sheet of the preview begins. */
  sheets: string[];
  /** How many sheets the preview draws. */
  papers: number;
}

/** Reads the sheet that a browser shows; it must be wide enough for the preview. */
export const sheetFacts = (browserPage: Page): Promise<SheetFacts> =>
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
    return {
      title: document.title,
      language: document.documentElement.lang,
      promised: Number(document.querySelector('.briefing')?.getAttribute('data-pages')),
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
      sheets: all('.flow').flatMap(columns),
      papers: all('.paper').length,
    };
  });
