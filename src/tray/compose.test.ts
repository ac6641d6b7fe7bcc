import { toString } from 'mdast-util-to-string';
import type { Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import { realCorpus } from '../../tests/fixtures/real-corpus.ts';
import { localizer } from '../i18n/index.ts';
import { broughtUp, standingOf } from './changed.ts';
import { composeTray } from './compose.ts';
import { makeBook } from './make-book.ts';
import { emptyTray, withItem, withWords, type Tray } from './model.ts';

const words = localizer('en', realCorpus.codebook);
const book = makeBook(realCorpus, 'en');
const [first, , , ...rest] = realCorpus.measures;
const other = rest.find(({ jurisdiction }) => jurisdiction !== first?.jurisdiction);
const second = rest.find(({ jurisdiction }) => jurisdiction === first?.jurisdiction);
if (!first || !second || !other) throw new Error('the corpus has too few measures');

const put = (tray: Tray, item: string): Tray =>
  withItem(tray, { item, state: book.slips[item]?.state ?? '' }, book.version.number);
const holding = (...ids: string[]) => ids.reduce(put, emptyTray());
const tables = (tray: Tray) =>
  composeTray(tray, book, words).tree.children.filter(
    (node): node is Table => node.type === 'table',
  );
const firstColumn = ({ children: [, ...rows] }: Table) =>
  rows.map(({ children: [cell] }) => toString(cell).replaceAll(/\d+$/g, ''));

describe('composeTray', () => {
  it('puts measures that follow each other into one table, by jurisdiction', () => {
    const tray = holding(`measure:${first.id}`, `measure:${other.id}`, `measure:${second.id}`);
    const [table, ...more] = tables(tray);
    if (!table) throw new Error('no table');
    expect(more).toEqual([]);
    const name = (measure: typeof first) => `${measure.jurisdiction.short.en}: ${measure.title.en}`;
    const cells = firstColumn(table);
    [first, second, other].forEach((measure, i) => {
      expect(cells[i]?.startsWith(name(measure))).toBe(true);
    });
    expect(table.data?.caption).toMatch(/^Table 1\. /);
  });

  it('begins another table behind the reader’s own words, and numbers headings and notes', () => {
    const tray = put(
      withWords(holding(`measure:${first.id}`), 1, 'heading', 'Then'),
      `measure:${first.id}/none`,
    );
    const both = put(withWords(tray, 2, 'text', 'One.\n\nTwo.'), `measure:${other.id}`);
    const { tree, notes } = composeTray(both, book, words);
    expect(tree.children.map(({ type }) => type)).toEqual([
      'table',
      'paragraph',
      'heading',
      'paragraph',
      'paragraph',
      'table',
      'paragraph',
    ]);
    expect(tree.children[2]?.data?.number).toBe('1.');
    expect(notes.map(({ number }) => number)).toEqual(notes.map((_, i) => i + 1));
    expect(notes.length).toBeGreaterThan(1);
    expect(notes[0]?.path).toMatch(/^sources\/.+\.html#p\d+$/);
  });

  it('draws a figure with its qualifier, its date and what it is', () => {
    const found = realCorpus.measures.find(({ figures }) => figures[0]?.date);
    const figure = found?.figures[0];
    if (!found || !figure?.date) throw new Error('no figure has a date');
    const [table] = tables(holding(`figure:measure:${found.id}:${figure.id}`));
    const row = table?.children[1]?.children.map((cell) => toString(cell)) ?? [];
    expect(row[0]).toContain(figure.label.en);
    expect(row[1]).toBe(`${words.figure(figure)} (${words.date(figure.date)})`);
    expect(row[2]).toBe(words.label('roles', figure.role));
  });
});

describe('standingOf', () => {
  const item = `measure:${first.id}`;
  it('tells what has changed, what is gone, and what is the same', () => {
    const entry = { kind: 'item', item, state: book.slips[item]?.state ?? '' } as const;
    expect(standingOf(entry, book)).toBe('same');
    expect(standingOf({ ...entry, state: 'else' }, book)).toBe('changed');
    expect(standingOf({ ...entry, item: 'measure:no/more' }, book)).toBe('gone');
    expect(standingOf({ kind: 'text', text: 'x' }, book)).toBe('same');
  });

  it('is the same for all once the tray is brought up', () => {
    const old = withItem(
      withItem(emptyTray(), { item, state: 'else' }, '0.1'),
      { item: 'measure:no/more', state: 'else' },
      '0.1',
    );
    const { entries, version } = broughtUp(old, book);
    expect(entries).toEqual([{ kind: 'item', item, state: book.slips[item]?.state }]);
    expect(version).toBe(book.version.number);
  });
});
