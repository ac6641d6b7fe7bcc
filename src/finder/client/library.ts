import MiniSearch, { type SearchOptions } from 'minisearch';
import { ranks, type Rank } from '../wire.ts';

/** The texts of an entry by how telling they are, by their numbers. */
export type Document = { id: number } & Readonly<Record<Rank, readonly number[]>>;

/** In which documents a term stands, and how often: by the number of the field and of the document. */
type Standing = Map<number, Map<number, number>>;

/**
 * The library's index, filled with what the texts of an entry are cut into. Its own `add` walks down
 * its tree for each word of each document, past every character with which a term begins, of which
 * Chinese has thousands; here a term is walked to once, and what it then holds is kept beside it.
 */
export class Library extends MiniSearch<Document> {
  private readonly numbers = new Map<string, number>();
  private readonly standing: Standing[] = [];
  /** Of each text the numbers of its terms, in their order. */
  private readonly said: (readonly number[] | undefined)[] = [];
  /** Of each term how often it stands in the field at hand; between two fields nought. */
  private readonly times: number[] = [];
  private readonly termsOf: (text: number) => readonly string[];

  /** @param termsOf what a text is cut into; asked once of each */
  constructor(termsOf: (text: number) => readonly string[], searchOptions: SearchOptions) {
    super({ fields: [...ranks], searchOptions });
    this.termsOf = termsOf;
  }

  /** As the library would, to the last digit of the mean lengths by which it weighs. */
  override add(document: Document): void {
    const own = this._nextId;
    this._idToShortId.set(document.id, own);
    this._documentIds.set(own, document.id);
    const lengths = ranks.map((rank, field) => this.addField(own, field, document[rank]));
    this._fieldLength.set(own, lengths);
    const before = this._documentCount;
    for (const [field, length] of lengths.entries()) {
      const mean = this._avgFieldLength[field] ?? 0;
      this._avgFieldLength[field] = (mean * before + length) / (before + 1);
    }
    this._documentCount += 1;
    this._nextId += 1;
  }

  /** @returns how many terms a field has, each once */
  private addField(document: number, field: number, texts: readonly number[]): number {
    const { times, standing } = this;
    const held: number[] = [];
    for (const text of texts) {
      for (const term of this.termsIn(text)) {
        const before = times[term] ?? 0;
        if (before === 0) held.push(term);
        times[term] = before + 1;
      }
    }
    for (const term of held) {
      const fields = standing[term];
      const documents = fields?.get(field);
      if (documents) documents.set(document, times[term] ?? 0);
      else fields?.set(field, new Map([[document, times[term] ?? 0]]));
      times[term] = 0;
    }
    return held.length;
  }

  private termsIn(text: number): readonly number[] {
    return (this.said[text] ??= this.termsOf(text).map((term) => this.numberOf(term)));
  }

  private numberOf(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    const standing: Standing = new Map();
    this._index.set(term, standing);
    const number = this.standing.push(standing) - 1;
    this.numbers.set(term, number);
    this.times.push(0);
    return number;
  }
}
