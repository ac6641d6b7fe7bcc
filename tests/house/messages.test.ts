import { describe, expect, it } from 'vitest';
import { inProject } from '../../scripts/lib/paths.ts';
import { loadCorpus } from '../../src/corpus/index.ts';
import { tablesOf } from '../../src/data/tables.ts';
import { localizer } from '../../src/i18n/index.ts';
import { messages } from '../../src/i18n/messages/index.ts';
import type { Message } from '../../src/languages/message.ts';
import { messageUses, unusedKeys, usesIn } from './message-uses.ts';
import { original, written } from '../../src/languages/index.ts';

const corpus = loadCorpus('tests/fixtures/tiny');
const all = Object.entries<Message>(messages);
/** What a message says, in every language and form. */
const saidIn = ({ one = {}, hant = '', ...message }: Message): string[] => [
  ...written.map((language) => message[language]),
  ...Object.values(one),
  hant,
];
const holesOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();

describe('every message is used', () => {
  /** The columns of the data are put together from the names of fields. */
  const columns = tablesOf(corpus).flatMap((table) =>
    table.columns.map(({ name }) => name.replace(new RegExp(`_(${written.join('|')})$`), '')),
  );
  const uses = messageUses(inProject('.'), ['src', 'scripts']);
  const known = { ...uses, literals: new Set([...uses.literals, ...columns]) };

  it('and no other stands in the files of words', () => {
    expect(unusedKeys(Object.keys(messages), known)).toEqual([]);
  });

  it('or is found, whole or under the beginning of a template', () => {
    const invented = ['gaps.nobodySaysThis', 'invented.key', 'voice.choir'];
    expect(unusedKeys([...invented, 'gaps.title'], known)).toEqual(invented);
  });

  it('a template names the keys with quoted words put in', () => {
    const found = usesIn([
      "say('a.whole')",
      'say(`a.${of}-how`)',
      "of = 'one'",
      'say(`${no}.two`)',
    ]);
    const keys = ['a.whole', 'a.one-how', 'a.two-how', 'a.one', 'b.two'];
    expect(unusedKeys(keys, found)).toEqual(['a.two-how', 'a.one', 'b.two']);
  });
});

describe('the holes of a message', () => {
  /** Chinese counts with a measure word that English leaves away, and English writes the plural. */
  const unlike: Record<string, string[]> = {
    'briefing.none': ['unit'],
    'briefing.share': ['unit'],
    'chart.commitments.description': ['n'],
    'chart.figures.area-one': ['count'],
    'chart.figures.money-one': ['count'],
    // English points back: “there”.
    'gaps.inForce': ['who'],
  };

  it('are the same in each language, but for those named here', () => {
    const differing = all.flatMap(([key, message]) => {
      const holes = written.map((language) => holesOf(message[language]));
      const every = [...new Set(holes.flat())];
      const once = every.filter((name) => !holes.every((names) => names.includes(name)));
      const { [original]: chinese, hant = chinese } = message;
      const odd = once.length > 0 || holesOf(hant).join() !== holesOf(chinese).join();
      return odd ? [[key, once]] : [];
    });
    expect(Object.fromEntries(differing)).toEqual(unlike);
  });

  it('stand in the singular too, or the number is written out', () => {
    const more = all.flatMap(([key, { one = {}, ...message }]) =>
      written.some((language) =>
        holesOf(one[language] ?? '').some((name) => !holesOf(message[language]).includes(name)),
      )
        ? [key]
        : [],
    );
    expect(more).toEqual([]);
  });

  it('are names between braces, so that none stays unfilled for its form', () => {
    const odd = all.filter(([, message]) =>
      /[{}]/.test(
        saidIn(message)
          .join('')
          .replaceAll(/\{\w+\}/g, ''),
      ),
    );
    expect(odd.map(([key]) => key)).toEqual([]);
  });

  it('are filled, or saying it fails with the key and the name', () => {
    const words = localizer('en', corpus.codebook);
    expect(words.say('cite.paragraph', { n: 3 })).toBe('¶3');
    // @ts-expect-error A missing value is an error of types too.
    expect(() => words.say('cite.paragraph', {})).toThrow('“cite.paragraph” leaves {n} unfilled');
    // @ts-expect-error So is a misspelt one.
    expect(() => words.say('cite.paragraph', { m: 3 })).toThrow('leaves {n} unfilled');
  });
});
