import { describe, expect, it } from 'vitest';
import { parseYaml } from './document.ts';

/** The one thing that is wrong with a text. */
const fault = (text: string) => {
  const { errors } = parseYaml(text);
  expect(errors).toHaveLength(1);
  return errors[0];
};

describe('a file that is no YAML', () => {
  it.each([
    {
      text: 'order: 4\ncommitment：planned\ncue: 将\n',
      at: [2, 1],
      message: 'the colon after the name of a field is a full-width one',
      found: 'commitment：planned',
      tip: 'write “commitment: ”, with the colon of a Western keyboard and a blank',
    },
    {
      text: 'order: 4\ncommitment:planned\ncue: 将\n',
      at: [2, 1],
      message: 'no blank stands after the colon of a field',
      found: 'commitment:planned',
      tip: 'write “commitment: planned”',
    },
    {
      text: 'name:\n  zh: 甲\n  en:Alpha\n',
      at: [3, 3],
      message: 'no blank stands after the colon of a field',
      found: 'en:Alpha',
      tip: 'write “en: Alpha”',
    },
    {
      text: 'name:\n  zh: 甲\n  en: Alpha: the first\n',
      at: [3, 7],
      message: 'a text without quotes holds a colon and a blank, which begin a field',
      found: 'en: Alpha: the first',
      tip: "put all of the text in quotes: 'Alpha: the first'",
    },
    {
      text: 'name:\n  zh: 甲\n   en: Alpha\n',
      at: [3, 4],
      message: 'a field is indented further than the one before it',
      found: 'en: Alpha',
      tip: 'fields of one record begin in the same column',
    },
    {
      text: "name:\n  zh: '甲\n  en: Alpha\nkind: park\n",
      at: [2, 7],
      message: 'a quotation mark opens a text and is not closed',
      found: "'甲",
      tip: "close the text with ' on its line; where the mark belongs to it, put the whole text in the other kind of quotes",
    },
    {
      text: 'name:\n  zh: "甲\n  en: "Alpha"\nkind: park\n',
      at: [2, 7],
      message: 'a quotation mark opens a text and is not closed',
      found: '"甲',
      tip: 'close the text with " on its line; where the mark belongs to it, put the whole text in the other kind of quotes',
    },
    {
      text: 'name: {zh: 甲, en: "Alpha}\nkind: park\nhome: a\n',
      at: [1, 19],
      message: 'a quotation mark opens a text and is not closed',
      found: '"Alpha}',
      tip: 'close the text with " on its line; where the mark belongs to it, put the whole text in the other kind of quotes',
    },
    {
      text: 'name:\n  en: [IDEA] Centre\n',
      at: [2, 14],
      message: 'a text without quotes begins with [, which means something in YAML',
      found: 'en: [IDEA] Centre',
      tip: "put all of the text in quotes: '[IDEA] Centre'",
    },
    {
      text: 'name:\n  en: %IDEA\n',
      at: [2, 7],
      message: 'a text without quotes begins with %, which means something in YAML',
      found: 'en: %IDEA',
      tip: "put all of the text in quotes: '%IDEA'",
    },
    {
      text: "name:\n  en: 'IDEA' Centre's\n",
      at: [2, 14],
      message: "a text without quotes begins with ', which means something in YAML",
      found: "en: 'IDEA' Centre's",
      tip: "put all of the text in quotes: '''IDEA'' Centre''s'",
    },
    {
      text: 'name:\n\ten: A\n',
      at: [2, 1],
      message: 'Tabs are not allowed as indentation',
      found: 'en: A',
      tip: 'indent with two blanks a level',
    },
    {
      text: 'a: 1\na: 2\n',
      at: [2, 1],
      message: 'Map keys must be unique',
      found: 'a: 2',
      tip: 'a field stands once in a record: keep one of the two',
    },
  ])('is explained where the mistake stands: $message', ({ text, at, message, found, tip }) => {
    const [line, column] = at;
    expect(fault(text)).toEqual({
      line,
      column,
      message: `is not valid YAML: ${message}`,
      found,
      tip,
    });
  });
});

describe('a value that YAML takes', () => {
  it.each([
    ['name:\n  en: Lab # 1\n', 2, 'Lab, and the comment # 1', "'Lab # 1'"],
    ['name:\n  zh: 甲 #1的实验室\n', 2, '甲, and the comment #1的实验室', "'甲 #1的实验室'"],
    ['aliases:\n  - Lab #1\n', 2, 'Lab, and the comment #1', "'Lab #1'"],
    ['colour:\n  light: #1f4f8b\n', 2, 'nothing, and the comment #1f4f8b', "'#1f4f8b'"],
  ])('and a comment cuts off: %j', (text, line, found, quoted) => {
    expect(fault(text)).toMatchObject({
      line,
      message: 'is cut off: a blank and “#” begin a comment, and the rest is not read',
      found,
      tip: `put it in quotes: ${quoted}; a comment takes a line of its own`,
    });
  });

  it.each([
    'order: 4 # the last',
    'records:\n  - a/b # 甲 · A',
    'name: # in both languages\n  en: A',
  ])('and a comment explains: %j', (text) => {
    expect(parseYaml(text).errors).toEqual([]);
  });

  it.each([
    ['en: "a\\u202eb"', 'U+202E, which turns the direction of the line'],
    ['en: "a\\0b"', 'U+0000, nothing'],
    ['en: "a\\ud800b"', 'U+D800, half of a character'],
    ['en: "\\ufeffa"', 'U+FEFF, a byte order mark'],
  ])('and that writes what cannot be seen: %s', (text, found) => {
    expect(fault(text)).toMatchObject({ line: 1, column: 5, rule: 'file-text', found });
  });

  it('may hold a backslash that writes nothing of the kind', () => {
    expect(parseYaml('a: "1\\u002e"\nb: \'\\u202e\'\n').data).toEqual({ a: '1.', b: '\\u202e' });
  });
});
