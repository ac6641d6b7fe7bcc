import type { Element, ElementContent, Properties, RootContent as HastContent } from 'hast';
import type { FootnoteReference, Heading, Table, TableRow } from 'mdast';
import remarkRehype, { type Options } from 'remark-rehype';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Localizer } from '../i18n/index.ts';
import { element, text, textOf } from '../paper/hast.ts';
import { documentName, notesByDocument, type Note } from '../paper/notes.ts';
import type { ChartNode, KeyPoints } from '../paper/tree.ts';
import { paths } from '../routes/paths.ts';
import { chartFigure, chartOnPaper } from './chart-html.ts';
import type { Resolved } from './types.ts';

/** What HTML needs beside the resolved Markdown. */
export interface HtmlOptions {
  words: Localizer;
  /** The address of a page, from its path. */
  href(path: string): string;
  /** A document to draw charts into. */
  document: Document;
  /** The prefix of every id, unique in the page. */
  idPrefix?: string;
  /** Whether charts are drawn for paper: once, and without the table of their data. */
  paper?: boolean;
}

type Handlers = NonNullable<Options['handlers']>;

/**
 * A briefing as HTML: an article with numbered headings, tables with captions, charts, notes. All
 * of its markup is made here; none comes from content.
 */
export const toHtml = (resolved: Resolved, options: HtmlOptions): string =>
  `<article class="briefing">${toBodyHtml(resolved, options)}</article>`;

/** What stands in a briefing's article: its blocks from the first heading on, then its notes. */
export function toBodyHtml(resolved: Resolved, options: HtmlOptions): string {
  const notes = resolved.notes.length > 0 ? [notesSection(resolved.notes, options)] : [];
  return write([...bodyOf(resolved, options), ...notes]);
}

/** Markdown of one paragraph as HTML within a line, without notes. */
export function toInlineHtml(resolved: Resolved, options: HtmlOptions): string {
  const handlers = { ...handlersFor(options), footnoteReference: () => undefined };
  const hast = unified().use(remarkRehype, { handlers }).runSync(resolved.tree);
  return write(
    hast.children.flatMap((node) =>
      node.type === 'element' && node.tagName === 'p' ? node.children : [node],
    ),
  );
}

/** The charts' pictures are markup of our own; everything else is text and is escaped. */
const write = (children: HastContent[]): string =>
  unified()
    .use(rehypeStringify, { allowDangerousHtml: true })
    .stringify({ type: 'root', children });

function bodyOf({ tree }: Resolved, options: HtmlOptions): ElementContent[] {
  const handlers = handlersFor(options);
  const hast = unified().use(remarkRehype, { handlers }).runSync(tree);
  return hast.children.filter((node): node is ElementContent => node.type !== 'doctype');
}

function handlersFor({ words, href, document, paper, idPrefix = '' }: HtmlOptions): Handlers {
  const mentioned = new Set<string>();
  let chart = 0;
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
        href: `#${idPrefix}note-${n}`,
        ariaLabel: words.say('briefing.note', { n }),
        ...(first ? { id: `${idPrefix}mention-${n}` } : {}),
      };
      return element('sup', { className: ['note'] }, [element('a', properties, [text(`[${n}]`)])]);
    },
    table: (state, node: Table): Element => tableElement(node, (cell) => state.all(cell)),
    keyPoints: (state, node: KeyPoints): Element =>
      element('section', { className: ['key-points'], ariaLabel: node.title }, [
        element('p', { className: ['title'] }, [text(node.title)]),
        ...(state.all(node as never) as ElementContent[]),
      ]),
    chart: (_state, node: ChartNode): Element => {
      chart += 1;
      const id = `${idPrefix}chart-${chart}`;
      const draw = paper === true ? chartOnPaper : chartFigure;
      return draw(id, (options) => node.draw(options), { words, document });
    },
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
  const wide = node.data?.wide ?? heads.length > 3;
  return element('table', { className: wide ? ['stack', 'wide'] : ['stack'] }, [
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

/** The documents that the notes cite, each with its notes: the number leads back to the text. */
function notesSection(
  notes: readonly Note[],
  { words, href, idPrefix = '' }: HtmlOptions,
): Element {
  const title = words.say('briefing.notes');
  const noteOf = ({ number: n, source, paragraph }: Note): Element =>
    element('span', { id: `${idPrefix}note-${n}` }, [
      element(
        'a',
        {
          className: ['back'],
          href: `#${idPrefix}mention-${n}`,
          ariaLabel: words.say('briefing.back', { n }),
        },
        [text(`[${n}]`)],
      ),
      text('\u00a0'),
      element('a', { href: href(`${paths.source(source.id)}#p${paragraph}`) }, [
        text(words.say('cite.paragraph', { n: paragraph })),
      ]),
    ]);
  const documents = notesByDocument(notes).map(({ source, notes: own }) =>
    element('li', {}, [
      ...documentName(source, words).map(({ value, lang }) =>
        lang === undefined ? text(value) : element('span', { lang }, [text(value)]),
      ),
      text(words.say('colon')),
      ...own.flatMap((note, i) => (i === 0 ? [noteOf(note)] : [text(' '), noteOf(note)])),
    ]),
  );
  return element('section', { className: ['notes'], ariaLabel: title }, [
    element('p', { className: ['title'] }, [text(title)]),
    element('ul', {}, documents),
  ]);
}
