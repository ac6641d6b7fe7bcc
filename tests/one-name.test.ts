import { expect, it } from 'vitest';
import { messages } from '../src/i18n/messages/index.ts';
import { original } from '../src/languages/index.ts';
import type { Message } from '../src/languages/message.ts';
import { readContent } from '../src/corpus/read.ts';
import { filled } from './fixtures/filled.ts';
import { inProject } from '../scripts/lib/paths.ts';

/** Second names for what has one: the name that it goes by, and those that readers took for others. */
const ONE_NAME: Readonly<Record<string, readonly string[]>> = {
  空白: ['缺口'],
  河套八条: ['河套八大举措', '河套八项举措'],
  合作: ['合作网络', '合作图谱'],
};

/** What is cited keeps the words of its document, and a category those of the list it is taken from. */
const CITED = /^\s*(?:- )?(?:phrase|as_printed|\w+_frame|\w+_cue|cue):|建立合作网络|国际合作网络/;

const others = Object.entries(ONE_NAME).flatMap(([name, all]) =>
  all.map((other) => ({ name, other })),
);

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
  const files = filled(readContent(inProject('content')));
  expect(files.flatMap(({ path, text }) => secondNames(path, text))).toEqual([]);
});

it('a second name is found, and what is cited is left alone', () => {
  expect(secondNames('x', 'zh: 各地缺口\n  - phrase: 缺口')).toEqual(['x: 缺口 instead of 空白']);
});
