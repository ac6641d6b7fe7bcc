import type { Node } from 'unist';
import type { Corpus } from '../corpus/index.ts';
import type { Localizer } from '../i18n/index.ts';
import type { Countable } from './countable.ts';
import type { Notes } from './notes.ts';
import type { Fault } from './types.ts';

/** What a directive draws from and writes into. */
export interface Context {
  corpus: Corpus;
  words: Localizer;
  countables: ReadonlyMap<string, Countable>;
  notes: Notes;
  /** Records what is wrong with a node, at a text of its source. */
  report(node: Node, fault: Fault, needle?: string): void;
}
