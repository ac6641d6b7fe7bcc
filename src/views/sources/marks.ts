import type { Passage, RecordRef } from '../../corpus/index.ts';

/** A record that rests on a paragraph, with the phrases of it that it cites, each once. */
export interface Citing {
  record: RecordRef;
  phrases: string[];
}

/** The records that rest on a paragraph, in the order of its passages: the first has the number 1. */
export function marksOf(passages: readonly Passage[]): Citing[] {
  const found = new Map<string, { record: RecordRef; phrases: Set<string> }>();
  for (const { record, phrase } of passages) {
    const key = `${record.kind}:${record.record.id}`;
    const one = found.get(key) ?? { record, phrases: new Set() };
    found.set(key, one);
    one.phrases.add(phrase);
  }
  return [...found.values()].map(({ record, phrases }) => ({ record, phrases: [...phrases] }));
}
