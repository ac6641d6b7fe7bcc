import { expect, it } from 'vitest';
import { realContent } from './fixtures/real-corpus.ts';
import { messages } from '../src/i18n/messages/index.ts';
import { original } from '../src/languages/index.ts';
import type { Message } from '../src/languages/message.ts';
import { filled } from './fixtures/filled.ts';
import { takesLong } from './fixtures/takes-long.ts';

takesLong();

/** Second names for what has one: the name that it goes by, and those that readers took for others. */
const ONE_NAME: Readonly<Record<string, readonly string[]>> = {
  空白: ['缺口'],
  河套八条: ['河套八大举措', '河套八项举措'],
  合作: ['合作网络', '合作图谱'],
};

/** The same in English. */
const ONE_ENGLISH_NAME: Readonly<Record<string, readonly string[]>> = {
  gap: ['blank spot', 'white spot', 'lacuna', 'policy void'],
  measure: ['policy move', 'policy initiative', 'policy item'],
  commitment: ['maturity level', 'degree of commitment', 'level of commitment'],
  concreteness: ['specificity', 'concreteness level'],
  lens: ['policy perspective', 'prism'],
  'the eight Hetao measures': ['Hetao 8', 'Hetao initiatives', 'eight Hetao steps'],
  partnerships: ['cooperation network', 'cooperation map', 'collaboration network'],
  timeline: ['chronology', 'time line'],
  'not in the documents': ['not in the texts', 'not in the sources', 'not on file'],
  'Hong Kong-directed': ['Hong Kong-facing', 'Hong Kong-oriented', 'Hong Kong-targeted'],
};

/** What is cited keeps the words of its document, and a category those of the list it is taken from. */
const CITED = /^\s*(?:- )?(?:phrase|as_printed|\w+_frame|\w+_cue|cue):|建立合作网络|国际合作网络/;

/** Each second name with the name that stands for it. */
const pairsOf = (names: typeof ONE_NAME) =>
  Object.entries(names).flatMap(([name, all]) => all.map((other) => ({ name, other })));
const others = pairsOf(ONE_NAME);
const englishOthers = pairsOf(ONE_ENGLISH_NAME);

/** The second names in a text, line by line. */
const secondNames = (where: string, text: string): string[] =>
  text
    .split('\n')
    .filter((line) => !CITED.test(line))
    .flatMap((line) =>
      others
        .filter(({ other }) => line.includes(other))
        .map(({ name, other }) => `${where}: ${other} instead of ${name}`),
    );

it('the interface has one name for one thing', () => {
  const said = Object.entries<Message>(messages);
  expect(
    filled(said).flatMap(([key, message]) => {
      const text = message[original];
      return typeof text === 'string' ? secondNames(key, text) : [];
    }),
  ).toEqual([]);
});

it('the content has one name for one thing', () => {
  const files = filled(realContent);
  expect(files.flatMap(({ path, text }) => secondNames(path, text))).toEqual([]);
});

/** The second English names in a text, which is of English alone or has its English in lines of its own. */
const secondEnglishNames = (where: string, text: string): string[] =>
  text
    .split('\n')
    .filter((line) => !CITED.test(line) && (!where.endsWith('.yaml') || /\ben: /.test(line)))
    .flatMap((line) =>
      englishOthers
        .filter(({ other }) => new RegExp(`\\b${other}s?\\b`, 'i').test(line))
        .map(({ name, other }) => `${where}: ${other} instead of ${name}`),
    );

/** What a message says in English, in all its forms. */
const englishOf = ({ en, one }: Message): string[] =>
  [en, one?.en].filter((text) => typeof text === 'string');

it('the interface and the content have one English name for one thing', () => {
  const said = Object.entries<Message>(messages).flatMap(([key, message]) =>
    englishOf(message).map((text) => ({ path: key, text })),
  );
  const files = realContent.filter(({ path }) => !path.endsWith('.zh.md'));
  expect(
    [...filled(said), ...filled(files)].flatMap(({ path, text }) => secondEnglishNames(path, text)),
  ).toEqual([]);
});

it('a second English name is found, whatever its case and number', () => {
  expect(secondEnglishNames('x', 'White spots of the map')).toEqual([
    'x: white spot instead of gap',
  ]);
  expect(secondEnglishNames('x.yaml', 'id: chronology\n  en: A prismatic view')).toEqual([]);
});

it('a second name is found, and what is cited is left alone', () => {
  expect(secondNames('x', 'zh: 各地缺口\n  - phrase: 缺口')).toEqual(['x: 缺口 instead of 空白']);
});
