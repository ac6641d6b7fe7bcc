import type { Element, ElementContent, Properties } from 'hast';
import type { FootnoteReference, Heading, RootContent, Table, TableRow } from 'mdast';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import type { Localizer } from '../i18n/index.ts';
import { element, text, textOf, write } from '../paper/hast.ts';
import { noteGroups, type Note, type PlacedNote } from '../paper/notes.ts';
import type { ChartNode, KeyPoints } from '../paper/tree.ts';
import { isWide, runsOf, type Run } from '../paper/turn.ts';
import { chartOnPaper } from './chart-html.ts';
import type { Resolved } from './types.ts';

/** What HTML needs beside the resolved Markdown. */
export interface HtmlOptions {
  words: Localizer;
  /** The address of a page, from its path. */
  href(path: string): string;
}

/** What the HTML of sheets needs. */
export interface SheetOptions extends HtmlOptions {
  /** A document to draw charts into. */
  document: Document;
}

type Handlers = NonNullable<Options['handlers']>;

/**
 * A briefing as nodes of HTML, cut where its sheets turn: numbered headings, tables with captions,
 * charts, and its notes at the end. All of its markup is made here; none comes from content.
 */
export function toRuns(resolved: Resolved, options: SheetOptions): Run<ElementContent>[] {
  const handlers = { ...handlersFor(options), chart: chartHandler(options) };
  const runs = runsOf(resolved.tree.children);
  return runs.map(({ turned, nodes }, i) => {
    const isLast = i === runs.length - 1;
    const notes =
      isLast && resolved.notes.length > 0 ? [notesSection(resolved.notes, options)] : [];
    return { turned, nodes: [...toHast(nodes, handlers), ...notes] };
  });
}

/** Markdown of one paragraph as HTML within a line, without notes. */
export function toInlineHtml(resolved: Resolved, options: HtmlOptions): string {
  const handlers = { ...handlersFor(options), footnoteReference: () => undefined };
  return write(
    toHast(resolved.tree.children, handlers).flatMap((node) =>
      node.type === 'element' && node.tagName === 'p' ? node.children : [node],
    ),
  );
}

function toHast(children: RootContent[], handlers: Handlers): ElementContent[] {
  const hast = unified().use(remarkRehype, { handlers }).runSync({ type: 'root', children });
  return hast.children.filter((node): node is ElementContent => node.type !== 'doctype');
}

function handlersFor({ words, href }: HtmlOptions): Handlers {
  const mentioned = new Set<string>();
  return {
    heading: (state, node: Heading): Element => {
      const { number = '', level = node.depth } = node.data ?? {};
      const label = element('span', { className: ['number'] }, [text(number)]);
      return element(`h${level + 1}`, {}, [
        label,
        text(words.say('briefing.gap')),
        ...state.all(node),
      ]);
    },
    link: (state, node: { url: string; children: [] }): Element =>
      element('a', { href: href(node.url) }, state.all(node as never)),
    footnoteReference: (_state, { label }: FootnoteReference): Element => {
      const n = label ?? '';
      const first = !mentioned.has(n);
      mentioned.add(n);
      const properties: Properties = {
        href: `#note-${n}`,
        ariaLabel: words.say('briefing.note', { n }),
        ...(first ? { id: `mention-${n}` } : {}),
      };
      return element('sup', { className: ['note'] }, [element('a', properties, [text(`[${n}]`)])]);
    },
    table: (state, node: Table): Element => tableElement(node, (cell) => state.all(cell)),
    keyPoints: (state, node: KeyPoints): Element =>
      element('section', { className: ['key-points'], ariaLabel: node.title }, [
        element('p', { className: ['title'] }, [text(node.title)]),
        ...(state.all(node as never) as ElementContent[]),
      ]),
  };
}

function chartHandler({ words, document }: SheetOptions): NonNullable<Handlers['chart']> {
  let chart = 0;
  return (_state, node: ChartNode): Element => {
    chart += 1;
    return chartOnPaper(`chart-${chart}`, (options) => node.draw(options), { words, document });
  };
}

function tableElement(
  node: Table,
  content: (cell: TableRow['children'][number]) => ElementContent[],
): Element {
  const [head, ...rows] = node.children;
  const heads = head?.children ?? [];
  const labels = heads.map((cell) => textOf(content(cell)));
  const caption = node.data?.caption;
  return element('table', { className: isWide(node) ? ['stack', 'wide'] : ['stack'] }, [
    ...(caption === undefined ? [] : [element('caption', {}, [text(caption)])]),
    element('thead', {}, [
      element(
        'tr',
        {},
        heads.map((cell) => element('th', { scope: 'col' }, content(cell))),
      ),
    ]),
    element(
      'tbody',
      {},
      rows.map((row) =>
        element(
          'tr',
          {},
          row.children.map((cell, i) =>
            i === 0
              ? element('th', { scope: 'row' }, content(cell))
              : element('td', { dataLabel: labels[i] ?? '' }, content(cell)),
          ),
        ),
      ),
    ),
  ]);
}

/** What the notes cite, each document with its notes: the number leads back to the text. */
function notesSection(notes: readonly Note[], { words, href }: HtmlOptions): Element {
  const title = words.say('briefing.notes');
  const noteOf = ({ number: n, said, path }: PlacedNote): Element =>
    element('span', { id: `note-${n}` }, [
      element(
        'a',
        {
          className: ['back'],
          href: `#mention-${n}`,
          ariaLabel: words.say('briefing.back', { n }),
        },
        [text(`[${n}]`)],
      ),
      text('\u00a0'),
      element('a', { href: href(path) }, [text(said)]),
    ]);
  const groups = noteGroups(notes, words).map(({ name, notes: own }) =>
    element('li', {}, [
      ...name.map(({ value, lang }) =>
        lang === undefined ? text(value) : element('span', { lang }, [text(value)]),
      ),
      text(words.say('colon')),
      ...own.flatMap((note, i) => (i === 0 ? [noteOf(note)] : [text(' '), noteOf(note)])),
    ]),
  );
  return element('section', { className: ['notes'], ariaLabel: title }, [
    element('p', { className: ['title'] }, [text(title)]),
    element('ul', {}, groups),
  ]);
}
