import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textFaults } from './file-text.ts';
import { readContent } from './read.ts';

/** The faults of a file of bytes, read as content is. */
function faultsOf(bytes: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'file-text-'));
  try {
    writeFileSync(join(folder, 'a.yaml'), bytes);
    return readContent(folder).flatMap(textFaults);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const TEXT = 'name: 甲\nnote: 乙\n';

describe('textFaults', () => {
  it.each([
    ['UTF-16LE', Buffer.from(TEXT, 'utf16le'), 1],
    ['UTF-16BE', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16(), 1],
    ['GB 18030', Buffer.from([...Buffer.from('a: 1\nnote: '), 0xd2, 0xd2, 0x0a]), 2],
    ['none that is known', Buffer.from([...Buffer.from('a: 1\nb: '), 0xff, 0xff]), 2],
  ])('names the encoding of a file in %s', (encoding, bytes, line) => {
    expect(faultsOf(bytes)).toEqual([
      expect.objectContaining({
        line,
        message: 'is not written in UTF-8',
        found: `bytes that are none of UTF-8; encoding: ${encoding}`,
        allowed: 'UTF-8',
      }),
    ]);
  });

  it('takes UTF-8 with a mark at its beginning, and Windows line ends', () => {
    expect(faultsOf(Buffer.from('\ufeffname: 甲\r\nnote: 乙\r\n'))).toEqual([]);
  });

  it('names one character for each line, with its place and how many there are', () => {
    expect(textFaults({ text: 'a: x\r\nb: gold\u202e, back\u202c\nc: \u200b\n' })).toEqual([
      expect.objectContaining({
        line: 2,
        column: 8,
        found: 'U+202E, which turns the direction of the line, after “b: gold”; 2 in the line',
      }),
      expect.objectContaining({
        line: 3,
        column: 4,
        found: 'U+200B, a space without width, after “c: ”',
      }),
    ]);
  });

  it('names the line on which each conflict begins, and nothing that follows from it', () => {
    const conflict = '<<<<<<< HEAD\na: 1\n||||||| base\n=======\na: 2\u200b\n>>>>>>> other\n';
    expect(
      textFaults({ text: `${conflict}b: 1\n${conflict}` }).map(({ line, found }) => [line, found]),
    ).toEqual([
      [1, '<<<<<<< HEAD'],
      [8, '<<<<<<< HEAD'],
    ]);
    expect(textFaults({ text: 'a: 1\n>>>>>>> other\n' })).toHaveLength(1);
    expect(textFaults({ text: 'Heading\n========\n' })).toEqual([]);
  });
});
