import type { Source } from '../corpus/index.ts';
import type { Localizer } from '../i18n/index.ts';

/** What a reply answers: a proposal of a session, or a suggestion of its deputies, with its number. */
export const proposalName = (
  { body, number, suggestion = false }: NonNullable<Source['proposal']>,
  words: Localizer,
): string =>
  words.say(suggestion ? 'asks.suggestion' : 'asks.proposal', { body: words.text(body), number });
