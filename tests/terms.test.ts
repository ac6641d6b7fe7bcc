import { expect, it } from 'vitest';
import { realContent } from './fixtures/real-corpus.ts';
import { messages } from '../src/i18n/messages/index.ts';
import { kindNames, kinds } from '../src/kinds/index.ts';
import { original } from '../src/languages/index.ts';
import type { Message } from '../src/languages/message.ts';
import { termCheck } from '../src/lint/terms.ts';
import { checkContent } from '../src/corpus/check.ts';

const { entries, codebook } = checkContent(realContent);
if (!codebook) throw new Error('the codebook is not in order');
const check = termCheck(entries, codebook);

/** Everything that the interface says, by the name of its message. */
const said: [string, Message][] = [
  ...Object.entries<Message>(messages),
  ...kindNames.flatMap((kind): [string, Message][] => [
    [`kinds.${kind}.one`, kinds[kind].noun.one],
    [`kinds.${kind}.counted`, kinds[kind].noun.counted],
  ]),
];

it('the interface says official terms as the content does', () => {
  expect(said.length).toBeGreaterThan(500);
  const wrong = said.flatMap(([key, message]) =>
    check
      .findings(message[original], message, { at: `words/${key}` })
      .map(({ form, allowed, found }) => `${key}: ${form} is not ${allowed} in “${found}”`),
  );
  expect(wrong).toEqual([]);
});

it('no exception of the interface is left over', () => {
  const left = check.unneeded().filter(({ at }) => at.startsWith('words/'));
  expect(left).toEqual([]);
});
