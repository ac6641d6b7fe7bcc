import { strFromU8, unzipSync } from 'fflate';
import type { ListItem, Paragraph, RootContent, Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import { briefing, written } from '../../tests/fixtures/word-parts.ts';
import { corpus } from '../../tests/fixtures/tiny-corpus.ts';
import { toRuns } from '../briefing/index.ts';
import { chartDocument } from '../charts/document.ts';
import { localizer } from '../i18n/index.ts';
import { heightsOf } from './height/height.ts';
import { isWide, runsOf } from './turn.ts';

const text: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: '文' }] };
const small: Paragraph = { ...text, data: { role: 'basis' } };
const table = (columns: number, wide?: boolean): Table => ({
  type: 'table',
  ...(wide === undefined ? {} : { data: { wide } }),
  children: [
    { type: 'tableRow', children: Array(columns).fill({ type: 'tableCell', children: [] }) },
  ],
});
const directions = (...nodes: RootContent[]) =>
  runsOf(nodes).map((run) => [run.turned ? 'turned' : 'upright', run.nodes.length]);

describe('isWide', () => {
  it('goes by what is said of the table, else by its columns', () => {
    expect([3, 4].map((columns) => isWide(table(columns)))).toEqual([false, true]);
    expect([isWide(table(3, true)), isWide(table(4, false))]).toEqual([true, false]);
    expect(isWide({ type: 'table', children: [] })).toBe(false);
  });
});

describe('runsOf', () => {
  it('turns the sheet for a wide table and turns it back', () => {
    expect(directions(text, table(4), text)).toEqual([
      ['upright', 1],
      ['turned', 1],
      ['upright', 1],
    ]);
    expect(directions(text, table(3), text)).toEqual([['upright', 3]]);
  });

  it('takes the whole of what a wide table stands in', () => {
    const item: ListItem = { type: 'listItem', children: [table(4)] };
    expect(directions(text, { type: 'list', children: [item] })).toEqual([
      ['upright', 1],
      ['turned', 1],
    ]);
  });

  it('keeps the small print under a table with it, and upright without one', () => {
    expect(directions(text, table(4), small, small, text)).toEqual([
      ['upright', 1],
      ['turned', 3],
      ['upright', 1],
    ]);
    expect(directions(text, small)).toEqual([['upright', 2]]);
  });

  it('starts upright, for the title', () => {
    expect(directions(table(4), table(5))).toEqual([
      ['upright', 0],
      ['turned', 2],
    ]);
  });
});

/** A table as an author writes it, between two paragraphs. */
const written4 = `Before:cite[bulletin-2024#3].

| Stage | Who | What | How many |
| ----- | --- | ---- | -------- |
| now   | all | flats | many    |

After.
`;

describe.each([
  ['a table of four columns that is written by hand', written4, [false, true, false]],
  ['one of three', written4.replaceAll(/^\|[^|]*/gm, ''), [false]],
  ['one that is turned by its author', '::comparison{lens=theme page=turned}\n', [false, true]],
])('%s', (_, markdown, turned) => {
  const words = localizer('en', corpus.codebook);

  it('turns the sheets of the page', () => {
    const options = { words, href: (path: string) => path, document: chartDocument() };
    const runs = toRuns(briefing('en', markdown), options);
    expect(runs.map((run) => run.turned)).toEqual(turned);
  });

  it('turns those of the Word document', async () => {
    const files = unzipSync(await written('en', markdown));
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    const sections = xml.match(/<w:pgSz [^>]*>/g) ?? [];
    expect(sections.map((size) => size.includes('landscape'))).toEqual(turned);
  });

  it('is reckoned on such sheets', () => {
    const runs = heightsOf(briefing('en', markdown), words);
    expect(runs.map((run) => run.turned)).toEqual(turned);
    for (const { height } of runs.slice(1)) expect(height).toBeGreaterThan(0);
  });
});
