import { expect, test } from 'vitest';
import { packedText } from './packed-text.ts';
import { packedFile, withVersion } from './script-files.ts';

const TEXT = 'var findIndex={"texts":["深圳市の一","𠮷","a\u2028b"]};\n';

test('a text is the same when it is read, however often', () => {
  const read = packedText(TEXT);
  expect([read(), read()]).toEqual([TEXT, TEXT]);
  expect(packedText('')()).toBe('');
});

test('a script reads as it did before, and its version is that of its text', () => {
  const files = [{ name: 'find.zh.js', text: TEXT }];
  const made = withVersion(files);
  expect(made.files.map(({ name, text }) => ({ name, text }))).toEqual(files);
  expect(made.version).not.toBe(withVersion([{ name: 'find.zh.js', text: `${TEXT} ` }]).version);
  expect(packedFile({ text: TEXT, version: 'x' }).version).toBe('x');
});
