import type { BlockContent, PhrasingContent } from 'mdast';
import { inEach } from '../languages/index.ts';
import { citedKey, type Cited, type CitedSource, type Note } from '../paper/notes.ts';
import type { CitedHere, CitedPlace, SlipBook } from './book.ts';

/** What has marks of notes, and what these cite. */
interface Cites {
  notes: CitedHere;
}

/** The notes of a sheet, numbered by first mention, from those of its slips. */
export class NotesOf {
  readonly list: Note[] = [];
  readonly #book: Pick<SlipBook, 'sources' | 'observations'>;
  readonly #documents = new Map<string, CitedSource>();

  constructor(book: Pick<SlipBook, 'sources' | 'observations'>) {
    this.#book = book;
  }

  /** Nodes of a slip with the marks of its notes as the sheet numbers them. */
  renumbered(nodes: readonly PhrasingContent[], slip: Cites): PhrasingContent[] {
    return nodes.map((node): PhrasingContent => {
      if (node.type === 'footnoteReference') {
        const label = String(this.#numberOf(slip.notes[Number(node.label) - 1]));
        return { ...node, label, identifier: `note-${label}` };
      }
      if (!('children' in node)) return node;
      return { ...node, children: this.renumbered(node.children, slip) } as PhrasingContent;
    });
  }

  /** A block of a slip with its marks renumbered. */
  renumberedIn(block: BlockContent, slip: Cites): BlockContent {
    if (block.type !== 'paragraph') return block;
    return { ...block, children: this.renumbered(block.children, slip) };
  }

  #numberOf(place: CitedPlace | undefined): number {
    const cited = place && ('source' in place ? this.#paragraph(place) : this.#observation(place));
    if (!cited) throw new Error('a slip has a mark of a note that it does not have');
    const key = citedKey(cited);
    const known = this.list.find((note) => citedKey(note) === key);
    if (known) return known.number;
    this.list.push({ ...cited, number: this.list.length + 1 });
    return this.list.length;
  }

  #paragraph({
    source: id,
    paragraph,
  }: Extract<CitedPlace, { source: string }>): Cited | undefined {
    const own = this.#book.sources[id];
    if (!own) return undefined;
    const { title, number, date, path } = own;
    // Notes of one document are gathered by what they cite.
    const source = this.#documents.get(id) ?? { id, title: inEach(() => title), number, date };
    this.#documents.set(id, source);
    return { source, paragraph, path: `${path}#p${paragraph}` };
  }

  #observation({ observation: id }: Extract<CitedPlace, { observation: string }>) {
    const own = this.#book.observations[id];
    if (!own) return undefined;
    const { publisher, official, date, as_of, path } = own;
    const observation = { id, publisher: inEach(() => publisher), official, as_of, page: { date } };
    return { observation, path };
  }
}
