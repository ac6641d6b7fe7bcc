import { toString } from 'mdast-util-to-string';
import type { Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import { realCorpus } from '../../tests/fixtures/real-corpus.ts';
import { locales, localizer } from '../i18n/index.ts';
import { broughtUp, standingOf } from './changed.ts';
import { composeTray } from './compose.ts';
import type { ChartBook } from './book.ts';
import { chartsIn } from './chart-slips.ts';
import { trayCsv } from './files.ts';
import { pairItem } from './items.ts';
import { makeBook } from './make-book.ts';
import { toMarkdown } from './markdown.ts';
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
const tables = (tray: Tray, charts?: ChartBook['charts']) =>
  composeTray(tray, book, words, charts).tree.children.filter(
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

  it('names under a table of measures the documents of its rows alone', () => {
    const many = realCorpus.jurisdictions.find(
      ({ measures }) => new Set(measures.map(({ evidence: [at] }) => at?.source)).size > 2,
    );
    const [one] = many?.measures ?? [];
    if (!one) throw new Error('no jurisdiction rests on several documents');
    const under = composeTray(holding(`measure:${one.id}`), book, words).tree.children.at(-1);
    const said = under && toString(under);
    const named = realCorpus.sources.filter(({ short }) => said?.includes(short.en));
    expect(named.map(({ id }) => id)).toEqual([one.evidence[0]?.source]);
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

describe('composeTray of cells, charts and pairs', () => {
  const itemOf = (kind: string, fits: (item: string) => boolean = () => true) => {
    const item = Object.keys(book.slips).find((id) => id.startsWith(`${kind}:`) && fits(id));
    if (item === undefined) throw new Error(`there is no ${kind}`);
    return item;
  };
  it('draws each measure of a cell as its line, and numbers what the cells of a table cite once', () => {
    const splits = (item: string) => item.split('/').length > 3;
    const item = itemOf('cell', splits);
    const slip = book.slips[item];
    if (slip?.kind !== 'cell') throw new Error('no cell');
    const { tree, notes } = composeTray(holding(item), book, words);
    const said = toString(tree);
    for (const id of slip.measures) {
      const title = realCorpus.measures.find((measure) => measure.id === id)?.title.en ?? '-';
      expect(said).toContain(title);
    }
    expect(said).toContain(slip.head);
    expect(notes.map(({ number }) => number)).toEqual(notes.map((_, i) => i + 1));
    expect(notes.length).toBeGreaterThan(0);
  });

  it('puts a chart over what it rests on, once its picture has come', () => {
    const item = 'chart:growth';
    const drawn = chartsIn(realCorpus, 'en');
    const { tree } = composeTray(holding(item), book, words, drawn);
    expect(tree.children.map(({ type }) => type)).toEqual(['chart', 'paragraph']);
    expect(toString(tree.children[1])).toMatch(/Rests on: /);
    expect(composeTray(holding(item), book, words).tree.children).toEqual([]);
    expect(
      toMarkdown(
        composeTray(holding(item), book, words, drawn),
        words,
        undefined,
        (name) => drawn[name],
      ),
    ).toMatch(/\n\*\*[^\n]+\*\*\n\n\|/);
  });

  it('says in Markdown who issues it and from which data, and numbers headings as the sheet does', () => {
    const zh = localizer('zh', realCorpus.codebook);
    const own = makeBook(realCorpus, 'zh');
    const text = composeTray(withWords(holding(), 0, 'heading', '上海'), own, zh);
    const said = toMarkdown(text, zh, undefined, undefined, { head: '研究室、日', foot: '版本' });
    expect(said).toMatch(/^# .+\n\n研究室、日\n\n## 一、上海\n\n版本\n/);
  });

  it('gives the data of a chart that outgrows a page, which would be too small to be read', () => {
    const [drawn] = tables(holding('chart:timeline'), chartsIn(realCorpus, 'en'));
    const { title, table } = chartsIn(realCorpus, 'en')['timeline'] ?? {};
    expect(drawn?.data?.caption).toBe(`Table 1. ${title ?? ''}`);
    expect(drawn?.children).toHaveLength((table?.rows.length ?? 0) + 1);
  });

  it('says of two figures in a sentence how they stand, or that they may not be compared', () => {
    const [one, other] = Object.keys(book.slips).filter((id) => id.startsWith('figure:'));
    if (one === undefined || other === undefined) throw new Error('too few figures');
    const item = pairItem(one, other);
    const tray = withItem(
      emptyTray(),
      { item, state: (book.slips[one]?.state ?? '') + (book.slips[other]?.state ?? '') },
      '1',
    );
    const said = toString(composeTray(tray, book, words).tree);
    expect(said).toMatch(/ more than |are equal|may not be compared: /);
    expect(trayCsv(tray, book, words)).toContain(
      said.replaceAll(/\d+$/g, '').slice(0, 40).replaceAll('"', '""'),
    );
    const [entry] = tray.entries;
    if (!entry) throw new Error('no entry');
    expect(standingOf(entry, book)).toBe('same');
    expect(
      standingOf({ ...entry, item: pairItem(one, 'figure:no/more') } as typeof entry, book),
    ).toBe('gone');
  });
});

it.each(locales)('composes everything that a tray may hold, in %s', (locale) => {
  const own = makeBook(realCorpus, locale);
  const said = localizer(locale, realCorpus.codebook);
  const drawn = chartsIn(realCorpus, locale);
  const failed = Object.keys(own.slips).filter((item) => {
    const { tree, notes } = composeTray(put(emptyTray(), item), own, said, drawn);
    const cited = notes.length > 0 || /^(?:chart|finding|cell):/.test(item);
    return tree.children.length === 0 || !cited;
  });
  expect(failed).toEqual([]);
});

it('says under a finding what it would be under other readings, its notes numbered on', () => {
  const record = realCorpus.findings.find(({ if_read }) => (if_read ?? []).length > 0);
  if (!record) throw new Error('no finding has a caveat');
  const { tree } = composeTray(holding(`finding:${record.id}`), book, words);
  expect(tree.children.map(({ data }) => data?.role)).toEqual([
    undefined,
    ...(record.if_read ?? []).map(() => 'basis'),
  ]);
});

it('takes no name for a thing but those that the site has', () => {
  for (const item of ['constructor', '__proto__', 'pair:constructor~toString', 'pair:a'])
    expect(standingOf({ kind: 'item', item, state: '' }, book)).toBe('gone');
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

describe('two figures of the corpus', () => {
  const said = (one: string, other: string) =>
    toString(
      composeTray(
        withItem(
          emptyTray(),
          { item: pairItem(`figure:${one}`, `figure:${other}`), state: '' },
          '1',
        ),
        book,
        words,
      ).tree,
    );
  it('are not compared where they count or measure different things', () => {
    for (const [one, other] of [
      // Land and floor space: the note that forbids it goes with the refusal.
      [
        'measure:shenzhen/huanggang-land-release:land-area',
        'measure:shenzhen/open-innovation-centres:research-area',
      ],
      // A grant and a loan.
      [
        'measure:shenzhen/platform-matching-grant:matching-ceiling',
        'measure:shanghai/guaranteed-startup-loans:loan-ceiling',
      ],
      // A whole and its part.
      [
        'measure:shanghai/pujiang-talent-program:people-funded',
        'measure:shanghai/pujiang-talent-program:academicians',
      ],
      // Different indicators.
      ['target:manufacturing-share:goal', 'target:rd-intensity:goal'],
    ] as const)
      expect(said(one, other)).toMatch(
        /may not be compared: they do not count or measure the same/,
      );
    expect(
      said(
        'measure:shenzhen/huanggang-land-release:land-area',
        'measure:shenzhen/open-innovation-centres:research-area',
      ),
    ).toContain('Note on the former: This is an area of land');
  });

  it('are compared where both are of one kind, with one mark for one paragraph', () => {
    const item = pairItem(
      'figure:measure:shenzhen/core-technology-rd-grant:grant-ceiling',
      'figure:measure:shenzhen/industrialisation-grant:grant-ceiling',
    );
    const { tree } = composeTray(withItem(emptyTray(), { item, state: '' }, '1'), book, words);
    expect(toString(tree)).toContain('are equal');
    const [block] = tree.children;
    if (block?.type !== 'paragraph') throw new Error('no paragraph');
    expect(block.children.filter(({ type }) => type === 'footnoteReference')).toHaveLength(1);
  });
});
