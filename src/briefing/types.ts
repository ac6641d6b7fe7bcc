import type { Root } from 'mdast';
import type {} from 'mdast-util-directive';
import type { Locale } from '../i18n/index.ts';
import type { Written } from '../languages/index.ts';
import type { Finding, Path, Position, Problem } from '../lint/types.ts';
import type { Note } from '../paper/notes.ts';
import type { FrontMatter } from './front-matter.ts';

/** A stretch of Markdown in a file, which can say where in the file it stands. */
export interface Markdown {
  /** The file's name in problems, such as `content/briefings/x.zh.md`. */
  file: string;
  text: string;
  /** The place in the file of a place in the text. */
  locate(position: Position): Position;
}

/** What a problem of Markdown says beside its place. */
export type Fault = Finding & Pick<Problem, 'field' | 'rule'>;

/** Markdown as parsed, with what is wrong before any look at the corpus. */
export interface ParsedMarkdown {
  markdown: Markdown;
  tree: Root;
  problems: Problem[];
}

/** A file of a briefing as parsed. */
export interface ParsedBriefing extends ParsedMarkdown {
  slug: string;
  language: Written;
  /** Undefined when it does not satisfy its schema. */
  front: FrontMatter | undefined;
  /** Where in the file a field of it stands; one that is missing, where it would. */
  locateFront(path: Path, atKey?: boolean): Position;
}

/** Markdown whose directives have become standard nodes, in one language. */
export interface Resolved {
  locale: Locale;
  tree: Root;
  notes: Note[];
  problems: Problem[];
}

/** A briefing in one language, ready to be written as HTML or as a document. */
export interface Briefing extends Resolved {
  slug: string;
  front: FrontMatter;
}
