import type { Text } from '../schema/index.ts';
import { textsAs, type Found, type FindPage } from './collect.ts';

/** A briefing, by what stands above it. */
export interface BriefingFront {
  slug: string;
  title: string;
  summary: string;
}

/** What is drawn from the corpus by directives, in plain words. */
export interface Drawn {
  briefings: readonly BriefingFront[];
  findings: readonly { statement: Text; path: string }[];
}

/** The findings, each by the first sentence of its statement. */
export const findingsFound = ({ words }: FindPage, { findings }: Drawn): Found[] =>
  findings.map(({ statement, path }): Found => {
    const { first, rest } = cutSentence(statement);
    return {
      kind: 'finding',
      path,
      title: words.text(first),
      said: textsAs('find.in.further', 'body', rest),
    };
  });

/** A text that has no title: its first sentence, which stands for one, and what follows, '' for nothing. */
export function cutSentence(text: Text): { first: Text; rest: Text } {
  const parts = Object.entries(text).map(
    ([language, said]) => [language, split(String(said))] as const,
  );
  const of = (which: 0 | 1) =>
    Object.fromEntries(parts.map(([language, cut]) => [language, cut[which]])) as unknown as Text;
  return { first: of(0), rest: of(1) };
}

/** A full stop of Chinese ends a sentence, one of English with a blank and a capital after it. */
function split(text: string): [first: string, rest: string] {
  const [first = text] = /^.*?(?:[。！？]|[.!?](?=\s+["“‘]?\p{Lu}))/su.exec(text) ?? [];
  return [first, text.slice(first.length).trim()];
}
