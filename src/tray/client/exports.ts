import { fetchScript } from '../../client/later.ts';
import { saveFile } from '../../client/save.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { statement } from '../../paper/sheet/sheet.ts';
import type { PaperText } from '../../paper/tree.ts';
import type { ChartBook, Citations, SlipBook } from '../book.ts';
import { trayCsv, traySources } from '../files.ts';
import { toMarkdown } from '../markdown.ts';
import type { Tray } from '../model.ts';
import { pictured } from './pictures.ts';
import { issuedOf, reachOf, siteRoot } from './issued.ts';

/** A tray with its text as it is now. */
export interface MadeTray {
  tray: Tray;
  text: PaperText;
  book: SlipBook;
  words: Localizer;
  /** The pictures of its charts, where it holds any. */
  charts: ChartBook | undefined;
}

/** The files that a tray can be saved as; each hands its file to the reader. */
export const exports: Readonly<
  Record<'word' | 'csv' | 'markdown' | keyof Citations, (made: MadeTray) => Promise<void> | void>
> = {
  word: saveWord,
  csv: (made) => {
    save(made, 'csv', 'text/csv', trayCsv(made.tray, made.book, made.words));
  },
  markdown: (made) => {
    const { tray, text, book, words, charts } = made;
    const { by, date } = issuedOf(tray, words);
    const said = toMarkdown(text, words, linkTo(), (name) => charts?.charts[name], {
      head: [by, ...(date ? [words.date(date)] : [])].join(' · '),
      foot: statement(words, book.version),
    });
    save(made, 'md', 'text/markdown', said);
  },
  bibtex: (made) => {
    save(made, 'bib', 'application/x-bibtex', traySources(made.tray, made.book, 'bibtex'));
  },
  ris: (made) => {
    const type = 'application/x-research-info-systems';
    save(made, 'ris', type, traySources(made.tray, made.book, 'ris'));
  },
  gbt7714: (made) => {
    save(made, 'txt', 'text/plain', traySources(made.tray, made.book, 'gbt7714'));
  },
};

/** The full address of a page, where the site is read on a host. */
function linkTo(): ((path: string) => string) | undefined {
  const root = siteRoot();
  return root === undefined ? undefined : (path) => new URL(path, root).href;
}

async function saveWord({ tray, text, book, words, charts }: MadeTray): Promise<void> {
  const toWord = window.toWord ?? (await fetched());
  const { number, date } = book.version;
  const { text: drawn, pictures } = await pictured(text, charts);
  const bytes = await toWord(drawn, {
    words,
    date: tray.date || date,
    issued: issuedOf(tray, words),
    colophon: [reachOf(words), { text: statement(words, { number, date }) }],
    pictures,
    linkTo: linkTo(),
  });
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  saveFile(new Blob([new Uint8Array(bytes)], { type }), nameOf(text, words, 'docx'));
}

const fetched = (): Promise<NonNullable<Window['toWord']>> =>
  new Promise((resolve, reject) => {
    fetchScript('word', () => {
      if (window.toWord) resolve(window.toWord);
      else reject(new Error('the script that writes Word documents did not come'));
    });
  });

const save = ({ text, words }: MadeTray, ending: string, type: string, content: string) => {
  saveFile(new Blob([content], { type: `${type};charset=utf-8` }), nameOf(text, words, ending));
};

/** A file is called as the briefing is; signs that systems refuse are left out. */
function nameOf({ front }: PaperText, words: Localizer, ending: string): string {
  const kept = front.title.replaceAll(/[\\/:*?"<>|\s.]+/g, ' ').trim();
  return `${[...kept].slice(0, LONGEST).join('') || words.say('tray.untitled')}.${ending}`;
}

/** So many characters of a title stand in the name of a file. */
const LONGEST = 60;
